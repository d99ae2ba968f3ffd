import type { FlagId } from '../../../lib/dossier/judgement';
import { runContest, usualVariants } from '../contest';
import { firstDifference } from '../difference';
import type { Line } from '../line';
import { type SampleDossier, sampleDossiers } from '../pages/dossiers';

export const judgeAndMark: Line = {
  name: 'judge-and-mark',
  ownClock: 80,
  touchy: true,
  work: 'dossiers just read, 30 % to be flagged, to flags and marks on their rows',
  floor: 'setting the marks’ attributes on the same rows from ready strings',
  peers: [],
  goal: '≤ 2 × floor',
  check: 'codes and flags on every row, its flag’s own words where there is one and none elsewhere',
  measure: (bench) =>
    runContest(
      {
        script: 'test/bench/in-page/judge-and-mark.ts',
        contestants: ['floor', 'Nhắc Hạn'],
        // How the browser draws a long list is told by the line long-tasks.
        drawing: { contestants: ['floor', 'Nhắc Hạn'], rows: 1_000 },
        // The slowed ones while the line beside it rests.
        variants: [...usualVariants].reverse(),
        goals: [{ of: 'Nhắc Hạn', to: 'floor', atMost: 2 }],
        check: (_contestant, proof, rows) => whatIsWrong(proof as Mark[], sampleDossiers(rows)),
      },
      bench,
    ),
};

/** The marks of one row; empty texts where there are none. */
interface Mark {
  code: string | null;
  flags: string;
  label: string;
}

/** How the words of each flag begin that the page's dossiers bear; figures may follow. */
const beginnings: Partial<Record<FlagId, string>> = {
  overdue: 'Quá hạn ',
  'due-today': 'Hôm nay đến hạn',
  'undigitised-components': 'Chưa số hóa đủ thành phần hồ sơ',
};

function whatIsWrong(marks: readonly Mark[], sample: readonly SampleDossier[]): string | undefined {
  const wanted = sample.map(({ dossier, flags: [flag] }): Mark => {
    return { code: dossier.code, flags: flag ?? '', label: flag ? (beginnings[flag] ?? flag) : '' };
  });
  const found = marks.map((mark, row) => {
    const { length } = wanted[row]?.label ?? '';
    return length === 0 ? mark : { ...mark, label: mark.label.slice(0, length) };
  });
  return firstDifference(found, wanted);
}
