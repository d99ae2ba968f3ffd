import type { JSX } from 'preact';
import { type SettingsFileFault, settingsFileTexts } from '../../lib/locale/settings-file';
import { HelpLink } from '../shared/HelpLink';

/** How taking a file in ended. */
export type SettingsFileOutcome =
  /** `whole`: nothing of it was left out because an administrator decided otherwise. */
  { kind: 'opened'; whole: boolean } | { kind: 'refused'; problem: SettingsFileFault };

interface Props {
  language: 'vi' | 'en';
  outcome?: SettingsFileOutcome;
  onSave(): void;
  onOpen(file: File): void;
}

/** All settings as one file: saved by one, opened by others. */
export function SettingsFileForm({ language, outcome, onSave, onOpen }: Props): JSX.Element {
  const texts = settingsFileTexts(language);
  return (
    <>
      <p class="note">{texts.hint}</p>
      <div class="line">
        <button type="button" onClick={onSave}>
          {texts.save}
        </button>
        <label class="file">
          {texts.open}
          <input
            type="file"
            name="settings"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen again once it was mended.
              currentTarget.value = '';
              if (file) onOpen(file);
            }}
          />
        </label>
      </div>
      <p class={outcome?.kind === 'refused' ? 'alert' : 'note'} role="status">
        {outcome?.kind === 'opened' ? (outcome.whole ? texts.opened : texts.openedInPart) : null}
        {outcome?.kind === 'refused' ? texts.refused(outcome.problem) : null}
      </p>
      {outcome?.kind === 'refused' ? (
        <HelpLink topic={`json-${outcome.problem.kind}`} language={language} />
      ) : null}
    </>
  );
}
