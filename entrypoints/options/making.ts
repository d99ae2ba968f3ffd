import { useEffect, useRef, useState } from 'preact/hooks';
import type { MakingOutcome } from '../../components/shared/Making';
import type { ExportJob } from '../../lib/export';
import { saveFile } from '../../lib/platform/save-file';
import { ExportRun } from './export-run';

/** The making of files as a page holds it: one at a time, saved when it ends. */
export function useMaking(): {
  /** Dossiers so far; absent where nothing is being made. */
  going?: number;
  outcome?: MakingOutcome;
  make(job: ExportJob): Promise<void>;
  cancel(): void;
  /** The outcome has been read. */
  forget(): void;
} {
  const [going, setGoing] = useState<number>();
  const [outcome, setOutcome] = useState<MakingOutcome>();
  const run = useRef<ExportRun>();
  useEffect(() => () => run.current?.cancel(), []);

  const make = async (job: ExportJob) => {
    setOutcome(undefined);
    setGoing(0);
    run.current = new ExportRun(job, setGoing);
    const ended = await run.current.ended;
    run.current = undefined;
    setGoing(undefined);
    if (ended.kind !== 'made') {
      setOutcome(ended);
      return;
    }
    const { files, rows, shortened, letters } = ended;
    for (const { name, content } of files) saveFile(name, content.type, content);
    setOutcome({
      kind: 'made',
      names: files.map(({ name }) => name),
      dossiers: rows,
      bytes: files.reduce((sum, { content }) => sum + content.size, 0),
      shortened,
      ...(letters === undefined || job.format !== 'docx'
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
