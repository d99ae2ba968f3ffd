import { runContest, usualVariants } from '../contest';
import { firstDifference } from '../difference';
import type { Line } from '../line';
import { type SampleDossier, sampleDossiers } from '../pages/dossiers';

export const judgeAndMark: Line = {
  name: 'judge-and-mark',
  work: 'dossiers just read, 30 % to be flagged, to flags and marks on their rows',
  floor: 'setting the marks’ attributes on the same rows from ready strings',
  peers: [],
  goal: '≤ 2 × floor',
  check: 'codes and flags on every row, a label where there are flags and nowhere else',
  measure: (bench) =>
    runContest(
      {
        script: 'test/bench/in-page/judge-and-mark.ts',
        contestants: ['floor', 'Nhắc Hạn'],
        drawing: ['floor', 'Nhắc Hạn'],
        spoiling: ['floor', 'Nhắc Hạn'],
        variants: usualVariants,
        goals: [{ of: 'Nhắc Hạn', to: 'floor', atMost: 2 }],
        check: (_contestant, proof, rows) => firstDifference(proof, sampleDossiers(rows).map(marksOf)),
      },
      bench,
    ),
};

function marksOf({ dossier, flags }: SampleDossier) {
  return { code: dossier.code, flags: flags.join(' '), labelled: flags.length > 0 };
}
