/**
 * `npm run mutants`: changes the code of the pure layers in thousands of small ways and sees whether their tests notice
 * (Stryker). Takes hours; `-- calendar text/date.ts` names folders or files of lib, `--static` adds the mutants of what is
 * made as a file is loaded (tables, patterns), each of which loads all anew, `--concurrency 4` uses more of the machine.
 * Survivors are listed, the figures of each file printed; all of it stands in `.output/mutants/`. Fails below 85 %.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from './main.mjs';
import { ensureModules } from './modules.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const wanted = 85;
const output = join(root, '.output', 'mutants');

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { static: { type: 'boolean', default: false }, concurrency: { type: 'string', default: '1' } },
});
const parts = named.length > 0 ? named : ['text', 'calendar', 'dossier', 'reading'];

/** Where the outcome of one part stands. */
const outcomeOf = (/** @type {string} */ part) => join(output, `${part.replaceAll('/', '-')}.json`);

/** Tests that look for faults by chance, for seconds: what they alone notice counts as not noticed. */
const byChance = /(?:properties|cross-check|random-tables|mutilated)\.test\.ts$/;

/**
 * The unit tests that are to notice what is changed in a folder of lib; for the reader, the saved pages too.
 *
 * @param {string} folder
 */
function testsOf(folder) {
  const place = `test/unit/${folder}`;
  const files = readdirSync(join(root, place), { recursive: true, encoding: 'utf8' });
  const own = files
    .filter((file) => file.endsWith('.test.ts') && !byChance.test(file))
    .map((file) => `${place}/${file}`);
  return folder === 'reading' ? [...own, 'test/mutants/reading-of-pages.ts'] : own;
}

/**
 * What Stryker is to do with one part.
 *
 * @param {string} part A folder or a file of lib.
 */
function settingsOf(part) {
  const [folder = ''] = part.split('/');
  return {
    testRunner: 'in-one-process',
    plugins: [join(root, 'test/mutants/runner.mjs')],
    // Each change makes a page's worth of short-lived objects many times over.
    testRunnerNodeArgs: ['--max-semi-space-size=64'],
    inOneProcess: { tests: testsOf(folder) },
    mutate: [part.endsWith('.ts') ? `lib/${part}` : `lib/${part}/**/*.ts`],
    ignoreStatic: !values.static,
    coverageAnalysis: 'perTest',
    concurrency: Number(values.concurrency),
    reporters: ['clear-text', 'json'],
    clearTextReporter: { logTests: false, allowColor: false },
    jsonReporter: { fileName: outcomeOf(part) },
    tempDirName: '.output/mutants/sandbox',
    // Of the project, what the pure layers and their tests are made of.
    ignorePatterns: [
      '**',
      '!lib/**',
      '!test/unit/**',
      '!test/{support,pages,mutants}/**',
      '!assets/{holidays,profiles}/**',
      '!package.json',
    ],
    allowConsoleColors: false,
    warnings: { unknownOptions: false },
  };
}

/**
 * @typedef {{ file: string, killed: number, alive: number }} Figures What of a file's mutants the tests noticed.
 */

/**
 * @param {string} part
 * @returns {Figures[]} File by file.
 */
function figuresOf(part) {
  const { files } = JSON.parse(readFileSync(outcomeOf(part), 'utf8'));
  return Object.entries(files).map(([file, { mutants }]) => {
    const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
    return { file, killed: count('Killed', 'Timeout'), alive: count('Survived', 'NoCoverage') };
  });
}

/** @param {readonly Figures[]} figures */
function scoreOf(figures) {
  const [killed, alive] = ['killed', 'alive'].map((what) =>
    figures.reduce((sum, each) => sum + each[what], 0),
  );
  const score = killed + alive === 0 ? 100 : (100 * killed) / (killed + alive);
  return { score, words: `${killed} killed, ${alive} alive, ${score.toFixed(1)} %` };
}

await main(async () => {
  await ensureModules();
  mkdirSync(output, { recursive: true });
  const figures = [];
  for (const part of parts) {
    const settings = join(output, 'stryker.json');
    writeFileSync(settings, JSON.stringify(settingsOf(part)));
    const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
    const code = await run(process.execPath, [stryker, 'run', settings], { env: { TZ: 'America/New_York' } });
    if (code !== 0) return code;
    figures.push({ part, files: figuresOf(part) });
  }
  for (const { part, files } of figures) {
    for (const each of files) console.log(`  ${each.file}: ${scoreOf([each]).words}`);
    console.log(`${part}: ${scoreOf(files).words}`);
  }
  return figures.every(({ files }) => scoreOf(files).score >= wanted) ? 0 : 1;
});
