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

/** Whose backlog is shown, where only one officer uses the machine. */
export function OfficerName({ backlog }: Pick<Props, 'backlog'>): JSX.Element | null {
  if (isShared(backlog) || backlog.officer === undefined) return null;
  return <p class="note">{backlog.officer}</p>;
}

/** Whose backlog is shown, where several officers share the machine: one of them is chosen. */
export function OfficerChoice({ backlog, chosen, texts, onChoose }: Props): JSX.Element | null {
  if (!isShared(backlog)) return null;
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

function isShared({ officers }: Backlog): boolean {
  return officers.length > 1;
}
