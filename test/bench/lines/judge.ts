import { runContest } from '../contest';
import { firstDifference } from '../difference';
import type { Line } from '../line';
import { type SampleDossier, sampleDossiers } from '../pages/dossiers';

/** What each contestant's proof tells of one dossier. */
const truths: Record<string, (sample: SampleDossier) => unknown> = {
  judging: ({ flags }) => flags.join(' '),
  reading: ({ dossier }) => dossier.code,
};

export const judge: Line = {
  name: 'judge',
  further: true,
  ownClock: 20,
  work: 'dossiers just read, to their progress and flags, by working time over days off',
  peers: [],
  goal: 'judging costs no more than reading the same dossiers',
  check: 'the flags of every dossier, in their order',
  measure: (bench) =>
    runContest(
      {
        script: 'test/bench/in-page/judge-and-mark.ts',
        contestants: ['judging', 'reading'],
        variants: [{ rows: 10_000, throttle: 1 }],
        goals: [{ of: 'judging', to: 'reading', atMost: 1 }],
        check: (contestant, proof, rows) =>
          firstDifference(proof, sampleDossiers(rows).map(truths[contestant] ?? (() => undefined))),
      },
      bench,
    ),
};
