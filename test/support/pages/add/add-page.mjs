import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Window } from 'happy-dom';
import { firstExpectation, openQuestions } from './first-expectation.mjs';
import { pseudonymisePage } from './pseudonymise.mjs';
import { Pseudonyms } from './pseudonyms.mjs';
import { scrubUrl } from './scrub-text.mjs';

/** The reader and its serialiser as one module, built from the sources. */
async function loadReader() {
  const outfile = join(tmpdir(), `nhac-han-reader-${process.pid}.mjs`);
  try {
    await build({
      entryPoints: [fileURLToPath(new URL('../in-page.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      outfile,
      logLevel: 'silent',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

/**
 * Parses a page that may name scripts, styles and frames of others: none is loaded and none is run.
 *
 * @param {string} html
 * @param {string} url
 * @returns {Document}
 */
export function openPage(html, url) {
  const window = new Window({
    url,
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  window.document.open();
  window.document.write(html);
  window.document.close();
  return window.document;
}

/**
 * Makes a folder of a saved page: `source.html` without anything that runs or names someone, and a first
 * `expected.json`.
 *
 * @param {string} saved Path of the page as a browser saved it.
 * @param {string} slug Name of the new folder.
 * @param {{ into: string, address?: string }} options The folder of all pages, and the address that the page had
 *   where the page itself does not tell it.
 * @returns {Promise<string[]>} What a person must do next, in lines.
 * @throws Where the folder is there already.
 */
export async function addPage(saved, slug, { into, address }) {
  const html = readFileSync(saved, 'utf8');
  const from = address ?? /saved from url=\(\d+\)(\S+)/.exec(html)?.[1] ?? 'https://motcua.tinhmau.example/';
  const url = new URL(scrubUrl(from, new Pseudonyms()), 'https://motcua.tinhmau.example/').href;
  const document = openPage(html, url);
  const notes = pseudonymisePage(document);
  const source = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  const reader = await loadReader();
  const opened = openPage(source, url);
  reader.prepare(opened, {});
  const { reading } = reader.visit(opened, url);
  const folder = join(into, slug);
  mkdirSync(folder);
  writeFileSync(join(folder, 'source.html'), source);
  writeFileSync(
    join(folder, 'expected.json'),
    `${JSON.stringify(firstExpectation(reading, { slug, url }), null, 2)}\n`,
  );
  return [
    `Written: test/pages/${slug}/source.html and expected.json`,
    '',
    'Before it is committed, a person must:',
    '- read source.html for anything that still names someone: text that is split by tags, file names, free text',
    '- set right in expected.json what was read wrongly, say in "about" what the page shows and why it is hard,',
    '  and list in "covers" the traps of traps.json (add the trap where it is new)',
    ...notes.map((note) => `- ${note}`),
    '',
    'What the reader made of it:',
    ...openQuestions(reading),
  ];
}
