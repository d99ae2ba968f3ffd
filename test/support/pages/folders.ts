import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExpectedPage } from './expected';

const pagesRoot = join(dirname(fileURLToPath(import.meta.url)), '../../pages');

export interface SavedPage {
  slug: string;
  source: string;
  expected: ExpectedPage;
  /** The documents of the page's frames, by name: `source.html` of the folder's own folders. */
  frames: Record<string, string>;
}

export interface Trap {
  id: string;
  what: string;
}

/** Every saved page, by the folders that are there: a new folder is a new test. */
export function savedPages(): SavedPage[] {
  return readdirSync(pagesRoot, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => savedPage(entry.name))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1));
}

function savedPage(slug: string): SavedPage {
  const folder = join(pagesRoot, slug);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  if (!existsSync(join(folder, 'expected.json'))) throw new Error(`${slug}: no expected.json`);
  const frames = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    slug,
    source: text('source.html'),
    expected: JSON.parse(text('expected.json')) as ExpectedPage,
    frames: Object.fromEntries(frames.map(({ name }) => [name, text(join(name, 'source.html'))])),
  };
}

/** The traps that the saved pages must cover. */
export function knownTraps(): Trap[] {
  return JSON.parse(readFileSync(join(pagesRoot, 'traps.json'), 'utf8')) as Trap[];
}
