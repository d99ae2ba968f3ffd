import { useEffect, useRef, useState } from 'preact/hooks';
import type { LetterName } from '../../lib/locale/files';
import { useStayOpen } from './LockGate';
import type { Going, MakingOutcome } from './Making';

/** A making of files that is under way. */
export interface Run {
  ended: Promise<
    | {
        kind: 'made';
        files: { name: string; content: Blob }[];
        rows: number;
        shortened: number;
        alikeNumbers?: number;
        letters?: { count: number; left: number };
      }
    | Exclude<MakingOutcome, { kind: 'made' }>
  >;
  cancel(): void;
}

/** What a page needs to have files made, one making at a time. */
export interface Maker<Job> {
  /** @param going Is to be told how far it is. */
  begin(job: Job, going: (far: Going) => void): Run;
  save(name: string, content: Blob): void;
}

/** The making of files as a page holds it; each file is saved when all are made. */
export function useMaking<Job extends { letter?: LetterName }>({
  begin,
  save,
}: Maker<Job>): {
  /** Absent where nothing is being made. */
  going?: Going;
  outcome?: MakingOutcome;
  make(job: Job): Promise<void>;
  cancel(): void;
  /** The outcome has been read. */
  forget(): void;
} {
  const [going, setGoing] = useState<Going>();
  const [outcome, setOutcome] = useState<MakingOutcome>();
  const run = useRef<Run>();
  useEffect(() => () => run.current?.cancel(), []);
  useStayOpen(going !== undefined);

  const make = async (job: Job) => {
    setOutcome(undefined);
    setGoing({ dossiers: 0 });
    run.current = begin(job, setGoing);
    const ended = await run.current.ended;
    run.current = undefined;
    setGoing(undefined);
    if (ended.kind !== 'made') {
      setOutcome(ended);
      return;
    }
    const { files, rows, shortened, alikeNumbers = 0, letters } = ended;
    for (const { name, content } of files) save(name, content);
    setOutcome({
      kind: 'made',
      names: files.map(({ name }) => name),
      dossiers: rows,
      bytes: files.reduce((sum, { content }) => sum + content.size, 0),
      shortened,
      alikeNumbers,
      ...(letters === undefined || job.letter === undefined
        ? {}
        : { letters: { letter: job.letter, ...letters } }),
    });
  };

  return {
    ...(going === undefined ? {} : { going }),
    ...(outcome === undefined ? {} : { outcome }),
    make,
    cancel: () => run.current?.cancel(),
    forget: () => setOutcome(undefined),
  };
}
