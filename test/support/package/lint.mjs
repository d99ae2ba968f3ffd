import addonsLinter from 'addons-linter';

/**
 * What the linter of Mozilla's shop, which `web-ext lint` runs, says of an extension.
 *
 * @param {string} path Folder or archive.
 * @returns {Promise<{ errors: string[], warnings: string[] }>} Each with its code, its file and its words.
 */
export async function lintOf(path) {
  const linter = addonsLinter.createInstance({
    config: { _: [path], logLevel: 'fatal', output: 'none', shouldScanFile: () => true },
    runAsBinary: false,
  });
  const { errors, warnings } = await linter.run();
  const said = (found) => found.map(({ code, file, message }) => `${code} ${file}: ${message}`);
  return { errors: said(errors), warnings: said(warnings).filter((warning) => !isKnown(warning)) };
}

/**
 * Warnings that are looked at: Preact's own line for `dangerouslySetInnerHTML`, which nobody uses (a test holds that), and
 * the word that no data are collected, which the shop asks for and Firefox before 140 passes over.
 *
 * @param {string} warning
 */
function isKnown(warning) {
  return /^(?:UNSAFE_VAR_ASSIGNMENT .*innerHTML$|KEY_FIREFOX(?:_ANDROID)?_UNSUPPORTED_BY_MIN_VERSION manifest\.json: Manifest key)/.test(
    warning,
  );
}
