import { readPage } from '../../../lib/reading';
import { wrongTable } from './tables';

/** Draws and reads random tables in the page that this is bundled into. */
export function run(runs: number, seed: number): string | undefined {
  return wrongTable(
    (html) => {
      document.body.innerHTML = html;
      return readPage(document, { url: location.href });
    },
    { runs, seed },
  );
}
