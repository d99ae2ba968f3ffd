/**
 * `npm run mutants`: changes the code of the pure layers in thousands of small ways and sees whether their tests notice
 * (Stryker). Takes hours; `-- text calendar` names the folders of lib, `--static` adds the mutants of what is made as a
 * file is loaded (tables, patterns), each of which loads all anew, `--concurrency 4` uses more of the machine.
 * Survivors are listed, the figures stand in `.output/mutants/<folder>.json`. Fails below 85 %.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
const folders = named.length > 0 ? named : ['text', 'calendar', 'dossier', 'reading'];

/**
 * What Stryker is to do with one folder.
 *
 * @param {string} folder
 */
function settingsOf(folder) {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutants/vitest.config.ts' },
    mutate: [`lib/${folder}/**/*.ts`],
    ignoreStatic: !values.static,
    coverageAnalysis: 'perTest',
    concurrency: Number(values.concurrency),
    reporters: ['clear-text', 'json'],
    clearTextReporter: { logTests: false, allowColor: false },
    jsonReporter: { fileName: join(output, `${folder}.json`) },
    tempDirName: '.output/mutants/sandbox',
    ignorePatterns: ['.output', 'test/e2e', 'test/bench', 'assets/screenshots', 'assets/store'],
    allowConsoleColors: false,
  };
}

/** @param {string} folder */
function figuresOf(folder) {
  const { files } = JSON.parse(readFileSync(join(output, `${folder}.json`), 'utf8'));
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return { folder, killed: count('Killed', 'Timeout'), alive: count('Survived', 'NoCoverage') };
}

/** @param {{ killed: number, alive: number }} figures */
function score({ killed, alive }) {
  return (100 * killed) / (killed + alive);
}

await main(async () => {
  await ensureModules();
  mkdirSync(output, { recursive: true });
  const figures = [];
  for (const folder of folders) {
    const settings = join(output, 'stryker.json');
    writeFileSync(settings, JSON.stringify(settingsOf(folder)));
    const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
    const code = await run(process.execPath, [stryker, 'run', settings], {
      env: { NHACHAN_MUTANTS: folder },
    });
    if (code !== 0) return code;
    figures.push(figuresOf(folder));
  }
  for (const each of figures) {
    console.log(`${each.folder}: ${each.killed} killed, ${each.alive} alive, ${score(each).toFixed(1)} %`);
  }
  return figures.every((each) => score(each) >= wanted) ? 0 : 1;
});
