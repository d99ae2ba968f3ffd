import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/browser/find.mjs';
import { Foreseen } from '../support/commands/main.mjs';
import { lines } from './lines';
import { pictureOf } from './picture';
import { isFailed, jsonOf, type Measured, tableOf } from './report';

/**
 * Measures every line, or those of `--only read,size`, prints the table and writes it with `--json FILE` and
 * `--picture FILE`.
 *
 * @returns Exit code.
 */
export async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      only: { type: 'string' },
      picture: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
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
  for (const line of lines) {
    if (wanted && !wanted.includes(line.name)) continue;
    const say = (progress: string) => console.error(`${line.name}: ${progress}`);
    try {
      measured.push({ line, outcome: await line.measure({ quick: values.quick, say }) });
    } catch (error) {
      measured.push({ line, failure: error instanceof Error ? error.message : String(error) });
    }
  }
  console.log(`\n${tableOf(measured)}`);
  if (values.picture) await writeFile(values.picture, pictureOf(measured, heading));
  if (values.json) await writeFile(values.json, jsonOf(measured, circumstances));
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
