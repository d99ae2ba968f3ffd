import type { DossierHistory } from '../../../lib/store';
import { linesOfBackup } from '../../../lib/store/backup/file';
import { packIn } from '../../../lib/store/backup/packed';
import { PackReader } from '../../../lib/store/pack';
import type { ExtensionBrowser } from '../driver/browser';
import type { NamedFile, Tab } from '../driver/surface';
import { until } from '../driver/until';

/** Several thousand dossiers are counted, on a machine that runs two browsers beside others. */
const patience = 90_000;

/** The settings' section of the stored data, once it has counted them. */
export async function openData(of: ExtensionBrowser): Promise<Tab> {
  const page = await of.openExtensionPage('options.html#data');
  await until(
    'the data to be counted',
    () => page.evaluate(() => !!document.querySelector('.stored'), null),
    patience,
  );
  return page;
}

/** What one part of the section says of its last task, as soon as it says anything. */
export async function toldIn(page: Tab, block: string): Promise<string> {
  return until(`a word in ${block}`, () =>
    page.evaluate(
      (id) => document.querySelector(`[aria-labelledby="${id}"] [role="status"]`)?.textContent || undefined,
      block,
    ),
  );
}

export async function press(page: Tab, name: string): Promise<void> {
  await page.click({ role: 'button', name });
}

/** All rows of a backup by kind, in an order that does not depend on how a store lays them out. */
export async function contentOf({ bytes }: NamedFile, options = {}): Promise<Record<string, unknown[]>> {
  const content: Record<string, unknown[]> = {};
  for await (const [kind, rows] of linesOfBackup(new Blob([new Uint8Array(bytes)]), options)) {
    const each = kind === 'dossiers' ? rows.flatMap(historiesIn) : rows;
    content[kind] = [...(content[kind] ?? []), ...each];
  }
  for (const rows of Object.values(content)) rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return content;
}

function historiesIn(row: unknown): DossierHistory[] {
  const { site, pack } = packIn(row);
  return new PackReader(pack, site).histories();
}

function keyOf(row: unknown): string {
  const { code, day, list, id } = row as Record<string, string | undefined>;
  return JSON.stringify([code, day, list, id]);
}
