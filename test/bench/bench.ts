import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/browser/find.mjs';
import { Foreseen } from '../support/commands/main.mjs';
import { lines } from './lines';
import { showInReadme } from './readme';
import { isFailed, jsonOf, tableOf } from './report';
import { Run } from './run';

const dayOf = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/**
 * Measures the lines of the table (`--all`: those too that tell more; `--only read,size`: those alone), prints them and
 * writes them with `--json FILE`, each as soon as it is measured; `--picture` draws the whole table into the README.
 *
 * @returns Exit code.
 */
export async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      all: { type: 'boolean', default: false },
      json: { type: 'string' },
      only: { type: 'string' },
      picture: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
    },
  });
  if (values.picture && (values.quick || values.only)) {
    throw new Foreseen('the picture shows the whole table, measured in full: neither --quick nor --only');
  }
  const wanted = values.only?.split(',');
  const unknown = wanted?.filter((name) => !lines.some((line) => line.name === name)) ?? [];
  if (unknown.length > 0) {
    const known = lines.map(({ name }) => name).join(', ');
    throw new Foreseen(`no line ${unknown.join(', ')}; there are ${known}`);
  }
  const now = new Date();
  const circumstances = {
    measuredAt: now.toISOString(),
    browser: await versionOfBrowser(),
    machine: `${cpus()[0]?.model}, ${cpus().length} cores`,
    quick: values.quick,
  };
  const heading = `${circumstances.browser}, ${circumstances.machine}, ${dayOf.format(now)} UTC`;
  console.log(heading);
  const chosen = lines.filter((line) => (wanted ? wanted.includes(line.name) : !line.further || values.all));
  // What cannot be written is told before anything is measured.
  if (values.json) await writeFile(values.json, jsonOf([], circumstances));
  const run = new Run({
    quick: values.quick,
    cores: cpus().length,
    async kept(measured) {
      if (values.json) await writeFile(values.json, jsonOf(measured, circumstances));
    },
  });
  await run.measureAll(chosen);
  const { measured } = run;
  // Since the command began: what it built is in it.
  const seconds = Math.round(performance.now() / 1000);
  console.log(`\n${tableOf(measured, seconds)}`);
  if (values.json) await writeFile(values.json, jsonOf(measured, { ...circumstances, seconds }));
  if (values.picture) await showInReadme(measured, heading);
  return isFailed(measured) ? 1 : 0;
}

async function versionOfBrowser(): Promise<string> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  try {
    return `Chromium ${browser.version()}`;
  } finally {
    await browser.close();
  }
}
