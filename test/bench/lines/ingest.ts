import { type Line, WrongResult } from '../line';
import { dossiersNamed, type StorePage, sizeOf } from '../store/district-page';
import { districtWithRows, type Facts, onFilledStore } from '../store/filled-store';
import { inTurns, joined, outcomeOf } from '../turns';

export const ingest: Line = {
  name: 'ingest',
  work: 'a page of 100 and one of 1 000 dossiers into a store of a district, every third changed, on the disk',
  floor:
    'a loop that gets and puts each as a row with three indexes, and a version of the changed, in one transaction',
  peers: ['Dexie bulkGet and bulkPut'],
  goal: '≤ 2 × floor',
  check: 'every dossier of the page bears its instant afterwards',
  preparation: districtWithRows,
  measure: (bench) =>
    onFilledStore(bench, { rows: true }, async (page, { numbers }) => {
      const size = sizeOf(bench);
      const variants = [
        { rows: 100, share: 1, of: 'open ones' },
        { rows: 1_000, share: 1, of: 'open ones' },
        { rows: 100, share: 0, of: 'finished ones' },
      ];
      let run = 0;
      const outcomes = [];
      for (const { rows, share, of } of variants) {
        const variant = `${rows} ${of} into ${dossiersNamed(size)}`;
        bench.say(variant);
        const turn = (name: string) => async (each: number) => {
          run += 1;
          return once(page, name, pageOf(numbers, rows, share, each), size, run);
        };
        const times = await inTurns(bench, {
          floor: turn('raw.ingest'),
          'Nhắc Hạn': turn('ours.ingest'),
          Dexie: turn('raw.ingestDexie'),
        });
        outcomes.push(outcomeOf(variant, times, [{ of: 'Nhắc Hạn', to: 'floor', atMost: 2 }]));
      }
      return joined(...outcomes);
    }),
};

/** Numbers of one page: open ones from all over, finished ones that follow each other as a list shows them. */
function pageOf({ open, closed }: Facts['numbers'], rows: number, share: number, each: number): number[] {
  const wanted = Math.round(rows * share);
  const step = Math.max(1, Math.floor(open.length / wanted));
  const opened = Array.from(
    { length: wanted },
    (_, place) => open[(place * step + each) % open.length] as number,
  );
  const first = Math.floor((closed.length * (each + 1)) / 9) - rows;
  return [...new Set([...opened, ...closed.slice(first, first + rows - wanted)])];
}

async function once(
  page: StorePage,
  name: string,
  numbers: number[],
  size: number,
  run: number,
): Promise<number> {
  const { ms, seen } = await page.call<{ ms: number; seen?: number }>(name, numbers, size, run);
  if (seen !== undefined && seen !== numbers.length)
    throw new WrongResult(`${seen} of ${numbers.length} are kept`);
  return ms;
}
