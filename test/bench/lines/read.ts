import { runContest, usualVariants } from '../contest';
import { firstDifference } from '../difference';
import type { Line } from '../line';
import { sampleDossiers } from '../pages/dossiers';

const ahead = (to: string) => ({ of: 'Nhắc Hạn', to, faster: 4 });

export const read: Line = {
  name: 'read',
  ownClock: 160,
  work: 'a table of 12 columns to dossiers, first call of a script in the page',
  floor: 'a loop that takes textContent of every cell',
  peers: ['SheetJS table_to_sheet and sheet_to_json, dense', 'DataTables over the same table, as it comes'],
  goal: '≤ 1.5 × floor, every peer ≥ 4 × slower',
  check: 'each field of every dossier; of floor and peers every text',
  measure: (bench) =>
    runContest(
      {
        script: 'test/bench/in-page/read.ts',
        contestants: ['floor', 'Nhắc Hạn', 'SheetJS', 'DataTables'],
        spoiling: ['DataTables'],
        variants: usualVariants,
        goals: [{ of: 'Nhắc Hạn', to: 'floor', atMost: 1.5 }, ahead('SheetJS'), ahead('DataTables')],
        check: whatIsWrong,
      },
      bench,
    ),
};

/** Holds the dossiers that were read, or the texts that a floor or a peer took, against those of the page. */
export function whatIsWrong(contestant: string, proof: unknown, rows: number): string | undefined {
  const sample = sampleDossiers(rows);
  if (contestant !== 'Nhắc Hạn') {
    return firstDifference(
      proof,
      sample.map(({ cells }) => cells),
    );
  }
  const [list, ...others] = proof as unknown[];
  if (others.length > 0) return `${others.length} lists too many`;
  return firstDifference(
    list,
    sample.map(({ dossier }) => dossier),
  );
}
