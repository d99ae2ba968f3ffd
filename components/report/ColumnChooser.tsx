import type { JSX } from 'preact';
import type { ListBlock } from './blocks';

export interface ColumnChooserProps {
  all: ListBlock['columns'];
  /** The ids of those that are shown. */
  shown: readonly string[];
  title: string;
  /** Told the ids of those that are to be shown. */
  onChange(shown: string[]): void;
}

/** Chooses the columns of a list; a dossier's code stays. */
export function ColumnChooser({ all, shown, title: heading, onChange }: ColumnChooserProps): JSX.Element {
  return (
    <details class="chosen">
      <summary>{heading}</summary>
      <ul>
        {all.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={shown.includes(id)}
                disabled={id === 'code'}
                onChange={({ currentTarget: { checked } }) => {
                  const others = shown.filter((other) => other !== id);
                  onChange(checked ? [...others, id] : others);
                }}
              />{' '}
              {title}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
