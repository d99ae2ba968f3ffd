import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dataTexts, formatBytes } from '../../../lib/locale/data';
import type { ErrorName } from '../../../lib/locale/popup';
import { HelpLink } from '../../shared/HelpLink';
import { Locked } from '../../shared/Locked';
import { BackupBlock } from './BackupBlock';
import { ColleaguesBlock } from './ColleaguesBlock';
import type { DataFacts, SnapshotChoice } from './data-view';
import { EraseBlock } from './EraseBlock';
import { RestoreBlock } from './RestoreBlock';
import { RetentionField } from './RetentionField';
import type { TaskState } from './TaskBlock';

export interface DataSectionProps extends TaskState {
  /** What is stored; an error where it cannot be had, absent while it is counted. */
  facts?: DataFacts | { error: ErrorName };
  retentionDays: number;
  /** An administrator decides on that. */
  retentionLocked: boolean;
  keepsPersonal: boolean;
  onPersist(): void;
  onBackup(password: string | undefined): void;
  onRestore(file: File, password: string | undefined): void;
  onSnapshot(choice: SnapshotChoice): void;
  onMerge(files: File[]): void;
  onRetention(days: number): void;
  onErase(): void;
}

/** What is stored on this machine, and all that can be done with it. */
export function DataSection(props: DataSectionProps): JSX.Element {
  const { language, facts, retentionDays, keepsPersonal, onRetention, onPersist } = props;
  const { running, outcome, onCancel } = props;
  const state: TaskState = {
    language,
    onCancel,
    ...(running === undefined ? {} : { running }),
    ...(outcome === undefined ? {} : { outcome }),
  };
  const known = facts !== undefined && 'dossiers' in facts ? facts : undefined;
  const dossiers = known?.dossiers ?? 0;
  return (
    <>
      <Size {...(facts === undefined ? {} : { facts })} language={language} onPersist={onPersist} />
      <BackupBlock {...state} onBackup={props.onBackup} />
      <RestoreBlock {...state} dossiers={dossiers} onRestore={props.onRestore} />
      {known === undefined ? null : (
        <ColleaguesBlock
          {...state}
          facts={known}
          keepsPersonal={keepsPersonal}
          onSnapshot={props.onSnapshot}
          onMerge={props.onMerge}
        />
      )}
      <Locked when={props.retentionLocked} language={language}>
        <RetentionField language={language} days={retentionDays} onChange={onRetention} />
      </Locked>
      <EraseBlock {...state} dossiers={dossiers} onErase={props.onErase} />
    </>
  );
}

function Size({
  facts,
  language,
  onPersist,
}: Pick<DataSectionProps, 'facts' | 'language' | 'onPersist'>): JSX.Element {
  const texts = dataTexts(language);
  const [asked, setAsked] = useState(false);
  if (facts === undefined) return <p aria-busy="true">{texts.counting}</p>;
  if ('error' in facts) {
    return (
      <p class="alert" role="alert">
        {texts.errors[facts.error]} <HelpLink topic={`error-${facts.error}`} language={language} />
      </p>
    );
  }
  const { bytes, dossiers, persisted } = facts;
  const size = bytes === undefined ? {} : { size: formatBytes(bytes, language) };
  return (
    <div class="stack">
      <p class="stored">{texts.size({ ...size, dossiers })}</p>
      <p class="line">
        <span class="note">{persisted ? texts.persisted : texts.notPersisted}</span>
        {persisted || asked ? null : (
          <button
            type="button"
            onClick={() => {
              setAsked(true);
              onPersist();
            }}
          >
            {texts.persist}
          </button>
        )}
      </p>
    </div>
  );
}
