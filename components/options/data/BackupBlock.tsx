import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dataTexts } from '../../../lib/locale/data';
import { TaskBlock, type TaskState } from './TaskBlock';

interface Props extends TaskState {
  onBackup(password: string | undefined): void;
}

/** Makes a backup, under a password where one is wanted. */
export function BackupBlock({ onBackup, ...state }: Props): JSX.Element {
  const texts = dataTexts(state.language);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [differ, setDiffer] = useState(false);
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = password !== '' && password !== again;
    setDiffer(wrong);
    if (wrong) return;
    onBackup(password === '' ? undefined : password);
    setPassword('');
    setAgain('');
  };
  return (
    <TaskBlock id="data-backup" heading={texts.backup} tasks={['backup']} {...state}>
      <p class="note">{texts.backupHint}</p>
      <form class="stack" onSubmit={submit} noValidate>
        <div class="field">
          <label for="backup-password">{texts.password}</label>{' '}
          <input
            id="backup-password"
            type="password"
            autocomplete="new-password"
            value={password}
            aria-describedby="backup-password-note"
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
          <p id="backup-password-note" class="note">
            {texts.passwordHint}
          </p>
        </div>
        {password === '' ? null : (
          <div class="field">
            <label for="backup-again">{texts.passwordAgain}</label>{' '}
            <input
              id="backup-again"
              type="password"
              autocomplete="new-password"
              value={again}
              aria-invalid={differ}
              aria-describedby={differ ? 'backup-differ' : undefined}
              onInput={(event) => setAgain(event.currentTarget.value)}
            />
            {differ ? (
              <p id="backup-differ" class="alert" role="alert">
                {texts.passwordsDiffer}
              </p>
            ) : null}
          </div>
        )}
        <button type="submit" class="main" disabled={state.running !== undefined}>
          {texts.makeBackup}
        </button>
      </form>
    </TaskBlock>
  );
}
