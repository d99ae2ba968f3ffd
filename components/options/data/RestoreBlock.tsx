import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { dataTexts } from '../../../lib/locale/data';
import type { Outcome } from './data-view';
import { TaskBlock, type TaskState } from './TaskBlock';

interface Props extends TaskState {
  /** How many dossiers would be replaced. */
  dossiers: number;
  onRestore(file: File, password: string | undefined): void;
}

/** Chooses a backup and, asked once more, puts it in the place of all that is stored. */
export function RestoreBlock({ dossiers, onRestore, ...state }: Props): JSX.Element {
  const texts = dataTexts(state.language);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [password, setPassword] = useState('');
  const { outcome } = state;
  const letGo = useCallback(() => {
    setFile(undefined);
    setPassword('');
    if (input.current !== null) input.current.value = '';
  }, []);
  useEffect(() => {
    if (outcome?.kind === 'restored') letGo();
  }, [outcome, letGo]);
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (file !== undefined) onRestore(file, password === '' ? undefined : password);
  };
  const wrong = outcome !== undefined && isOfPassword(outcome);
  return (
    <TaskBlock id="data-restore" heading={texts.restore} tasks={['restore']} {...state}>
      <p class="note">{texts.restoreHint}</p>
      <form class="stack" onSubmit={submit} noValidate>
        <label class="file">
          {texts.backupFile}
          <input
            id="backup-file"
            ref={input}
            type="file"
            accept=".nhachan"
            disabled={state.running !== undefined}
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0]);
              setPassword('');
            }}
          />
        </label>
        {file === undefined ? null : (
          <>
            {wrong ? (
              <div class="field">
                <label for="restore-password">{texts.restorePassword}</label>{' '}
                <input
                  id="restore-password"
                  type="password"
                  autocomplete="current-password"
                  value={password}
                  onInput={(event) => setPassword(event.currentTarget.value)}
                />
              </div>
            ) : null}
            <p>{texts.replaceQuestion({ file: file.name, dossiers })}</p>
            <p class="line">
              <button type="submit" class="main" disabled={state.running !== undefined}>
                {texts.replace}
              </button>
              <button type="button" disabled={state.running !== undefined} onClick={letGo}>
                {texts.no}
              </button>
            </p>
          </>
        )}
      </form>
    </TaskBlock>
  );
}

function isOfPassword(outcome: Outcome): boolean {
  if (outcome.kind !== 'failed' || !('refusal' in outcome.why)) return false;
  return ['password-needed', 'wrong-password'].includes(outcome.why.refusal);
}
