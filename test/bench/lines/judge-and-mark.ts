import { runContest, usualVariants } from '../contest';
import { firstDifference } from '../difference';
import type { Line } from '../line';
import { type SampleDossier, sampleDossiers } from '../pages/dossiers';

/** What each contestant's proof tells of one dossier. */
const truths: Record<string, (sample: SampleDossier) => unknown> = {
  floor: marksOf,
  'Nhắc Hạn': marksOf,
  'judging alone': ({ flags }) => flags.join(' '),
  reading: ({ dossier }) => dossier.code,
};

export const judgeAndMark: Line = {
  name: 'judge-and-mark',
  work: 'dossiers just read, 30 % to be flagged, to flags and marks on their rows',
  floor: 'setting the marks’ attributes on the same rows from ready strings',
  peers: [],
  goal: '≤ 2 × floor; judging alone costs no more than reading',
  check: 'codes and flags on every row, a label where there are flags and nowhere else',
  measure: (bench) =>
    runContest(
      {
        script: 'test/bench/in-page/judge-and-mark.ts',
        contestants: ['floor', 'Nhắc Hạn', 'judging alone', 'reading'],
        drawing: ['floor', 'Nhắc Hạn'],
        variants: usualVariants,
        goals: [
          { of: 'Nhắc Hạn', to: 'floor', atMost: 2 },
          { of: 'judging alone', to: 'reading', atMost: 1 },
        ],
        check: (contestant, proof, rows) =>
          firstDifference(proof, sampleDossiers(rows).map(truths[contestant] ?? (() => undefined))),
      },
      bench,
    ),
};

function marksOf({ dossier, flags }: SampleDossier) {
  return { code: dossier.code, flags: flags.join(' '), labelled: flags.length > 0 };
}
