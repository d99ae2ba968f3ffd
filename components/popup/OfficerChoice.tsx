import type { JSX } from 'preact';
import type { PopupTexts } from '../../lib/locale/popup';
import type { Backlog } from '../../lib/report/types';

interface Props {
  backlog: Backlog;
  /** The name that was chosen; absent: whoever is signed in. */
  chosen: string | undefined;
  texts: PopupTexts;
  onChoose(officer: string | undefined): void;
}

/** Whose backlog is shown; a choice only where several officers share the machine. */
export function OfficerChoice({ backlog, chosen, texts, onChoose }: Props): JSX.Element | null {
  if (backlog.officers.length < 2) {
    return backlog.officer === undefined ? null : <p class="note">{backlog.officer}</p>;
  }
  return (
    <label class="officer">
      {texts.officer}
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{texts.everyone}</option>
        {backlog.officers.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
