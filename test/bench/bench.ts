import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/browser/find.mjs';
import { Foreseen } from '../support/commands/main.mjs';
import type { Line } from './line';
import { lines } from './lines';
import { showInReadme } from './readme';
import { isFailed, jsonOf, type Measured, tableOf } from './report';
import { removePrepared } from './store/prepared';

/**
 * Measures the lines of the table (`--all`: those too that tell more; `--only read,size`: those alone), prints them and
 * writes them with `--json FILE`; `--picture` draws the whole table into the README.
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
  const circumstances = {
    measuredAt: new Date().toISOString(),
    browser: await versionOfBrowser(),
    machine: `${cpus()[0]?.model}, ${cpus().length} cores`,
    quick: values.quick,
  };
  const heading = `${circumstances.browser}, ${circumstances.machine}, ${circumstances.measuredAt}`;
  console.log(heading);
  const measured: Measured[] = [];
  try {
    for (const line of lines) {
      if (wanted ? !wanted.includes(line.name) : line.further && !values.all) continue;
      measured.push(await measure(line, values.quick));
    }
  } finally {
    await removePrepared();
  }
  console.log(`\n${tableOf(measured)}`);
  if (values.picture) await showInReadme(measured, heading);
  if (values.json) await writeFile(values.json, jsonOf(measured, circumstances));
  return isFailed(measured) ? 1 : 0;
}

async function measure(line: Line, quick: boolean): Promise<Measured> {
  const say = (progress: string) => console.error(`${line.name}: ${progress}`);
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  try {
    const outcome = await line.measure({ quick, say });
    return { line, outcome, seconds: seconds() };
  } catch (error) {
    return { line, failure: error instanceof Error ? error.message : String(error), seconds: seconds() };
  }
}

async function versionOfBrowser(): Promise<string> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  try {
    return `Chromium ${browser.version()}`;
  } finally {
    await browser.close();
  }
}
