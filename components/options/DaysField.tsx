import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { parseNumber } from '../../lib/text';

interface Props {
  id: string;
  label: string;
  /** What stands behind the number. */
  unit: string;
  value: number;
  /** Says what may be entered. */
  bad: string;
  hint?: string;
  onChange(value: number): void;
}

const most = 60;

/** A number of working days, typed with a comma or a point; what cannot be meant is said and not passed on. */
export function DaysField({ id, label, unit, value, bad, hint, onChange }: Props): JSX.Element {
  const [wrong, setWrong] = useState(false);
  const take = (text: string) => {
    const days = parseNumber(text);
    const fits = days !== undefined && days >= 0 && days <= most;
    setWrong(!fits);
    if (fits && days !== value) onChange(days);
  };
  const noteId = `${id}-note`;
  const note = wrong ? bad : hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>{' '}
      <input
        key={value}
        id={id}
        class="short"
        inputMode="decimal"
        autocomplete="off"
        defaultValue={String(value).replace('.', ',')}
        aria-invalid={wrong}
        aria-describedby={note === undefined ? undefined : noteId}
        onChange={(event) => take(event.currentTarget.value)}
      />{' '}
      <span>{unit}</span>
      {note === undefined ? null : (
        <p id={noteId} class={wrong ? 'alert' : 'note'} role={wrong ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </div>
  );
}
