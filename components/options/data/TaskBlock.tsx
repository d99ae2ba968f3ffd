import type { ComponentChildren, JSX } from 'preact';
import { formatCivilTime } from '../../../lib/locale/civil-format';
import { type DataTask, type DataTexts, dataTexts, formatBytes } from '../../../lib/locale/data';
import { HelpLink } from '../../shared/HelpLink';
import { Progress } from '../../shared/Progress';
import type { DataFailure, FileOutcome, Outcome, Running } from './data-view';

/** What all blocks of the section are told. */
export interface TaskState {
  language: 'vi' | 'en';
  /** Only one thing is done at a time. */
  running?: Running;
  outcome?: Outcome;
  onCancel(): void;
}

interface Props extends TaskState {
  id: string;
  heading: string;
  /** What is done from here. */
  tasks: readonly DataTask[];
  children: ComponentChildren;
}

/** One part of the section: its heading, its controls, how far its task is and how it ended. */
export function TaskBlock(props: Props): JSX.Element {
  const { id, heading, tasks, children, language, running, outcome, onCancel } = props;
  const texts = dataTexts(language);
  const own = running !== undefined && tasks.includes(running.task) ? running : undefined;
  const ended = outcome !== undefined && tasks.includes(outcome.task) ? outcome : undefined;
  return (
    <section class="block" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
      {own === undefined ? null : <Going running={own} texts={texts} onCancel={onCancel} />}
      <div role="status" class={isBad(ended) ? 'alert' : ''}>
        {own === undefined && ended !== undefined ? <Ended outcome={ended} language={language} /> : null}
      </div>
      {own === undefined && ended?.kind === 'failed' ? (
        <HelpLink topic={topicOf(ended.why)} language={language} />
      ) : null}
    </section>
  );
}

function Going(props: { running: Running; texts: DataTexts; onCancel(): void }): JSX.Element {
  const { running, texts, onCancel } = props;
  const { task, dossiers, percent } = running;
  const far =
    percent !== undefined
      ? texts.percent(percent)
      : dossiers !== undefined
        ? texts.dossiersSoFar(dossiers)
        : '';
  return (
    <Progress
      label={texts.running[task]}
      far={far}
      {...(percent === undefined ? {} : { value: percent, max: 100 })}
      {...(task === 'erase' ? {} : { stop: texts.cancel, onStop: onCancel })}
    />
  );
}

function Ended({ outcome, language }: { outcome: Outcome; language: 'vi' | 'en' }): JSX.Element {
  const texts = dataTexts(language);
  if (outcome.kind !== 'merged') return <p>{wordsOf(outcome, language)}</p>;
  return (
    <ul class="results">
      {outcome.files.map((file) => (
        <li key={file.name} class={file.taken ? '' : 'alert'}>
          {wordsOfFile(file, texts)}{' '}
          {file.taken ? null : <HelpLink topic={topicOf(file.why)} language={language} />}
        </li>
      ))}
    </ul>
  );
}

function wordsOf(outcome: Exclude<Outcome, { kind: 'merged' }>, language: 'vi' | 'en'): string {
  const texts = dataTexts(language);
  switch (outcome.kind) {
    case 'backed-up':
      return texts.backedUp({ ...outcome, size: formatBytes(outcome.bytes, language) });
    case 'restored':
      return texts.restored(outcome.dossiers);
    case 'shared':
      return texts.shared(outcome);
    case 'erased':
      return texts.erased;
    case 'not-erased':
      return texts.notErased;
    case 'cancelled':
      return texts.cancelled;
    case 'failed':
      return wordsOfFailure(outcome.why, texts);
  }
}

function wordsOfFile(file: FileOutcome, texts: DataTexts): string {
  return file.taken
    ? texts.merged({ ...file, day: formatCivilTime(file.day) })
    : texts.refused({ name: file.name, why: wordsOfFailure(file.why, texts) });
}

function wordsOfFailure(why: DataFailure, texts: DataTexts): string {
  return 'refusal' in why ? texts.refusals[why.refusal] : texts.errors[why.error];
}

function topicOf(why: DataFailure): string {
  return 'refusal' in why ? `file-${why.refusal}` : `error-${why.error}`;
}

function isBad(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'failed' || outcome?.kind === 'not-erased';
}
