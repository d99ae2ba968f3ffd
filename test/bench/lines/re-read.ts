import { runContest } from '../contest';
import { firstDifference } from '../difference';
import type { Line } from '../line';
import { changedRows, changes, dues } from '../pages/change';
import { sampleDossiers } from '../pages/dossiers';

export const reRead: Line = {
  name: 're-read',
  ownClock: 50,
  work: '10 rows change in a page that was read',
  floor: 'textContent of every cell of those 10 rows',
  peers: ['reading the whole page again'],
  goal: '≤ 5 × floor, ≥ 50 × faster than a full re-read',
  check: 'each field of every dossier of the page, the changed ones as they now are',
  measure: (bench) =>
    runContest(
      {
        script: 'test/bench/in-page/re-read.ts',
        contestants: ['floor', 'Nhắc Hạn', 'full re-read'],
        variants: [{ rows: 10_000, throttle: 1 }],
        goals: [
          { of: 'Nhắc Hạn', to: 'floor', atMost: 5 },
          { of: 'Nhắc Hạn', to: 'full re-read', faster: 50 },
        ],
        check(contestant, proof, rows) {
          const changed = new Set(changedRows(rows, changes));
          if (contestant === 'floor') {
            return proof === changed.size ? undefined : `${proof} changed rows were seen`;
          }
          const wanted = sampleDossiers(rows).map(({ dossier }, index) =>
            changed.has(index) ? { ...dossier, dueAt: dues[contestant]?.read } : dossier,
          );
          return firstDifference((proof as unknown[] | null)?.[0], wanted);
        },
      },
      bench,
    ),
};
