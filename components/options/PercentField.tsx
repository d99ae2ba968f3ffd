import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readPercent, wordTarget } from '../../lib/locale/figure';

interface Props {
  id: string;
  /** The whole name of the field, for who does not see the table around it. */
  name: string;
  language: 'vi' | 'en';
  /** In hundredths of a per cent; absent where none is set. */
  rate?: number;
  /** Says what may be entered. */
  bad: string;
  onChange(rate: number | undefined): void;
}

/** A per cent, typed with a comma or a point, or nothing; what cannot be meant is said and not passed on. */
export function PercentField({ id, name, language, rate, bad, onChange }: Props): JSX.Element {
  const [wrong, setWrong] = useState(false);
  const take = (text: string) => {
    const typed = text.trim();
    const read = typed === '' ? undefined : readPercent(typed);
    const fits = typed === '' || read !== undefined;
    setWrong(!fits);
    if (fits && read !== rate) onChange(read);
  };
  return (
    <>
      <input
        key={rate}
        id={id}
        class="short"
        inputMode="decimal"
        autocomplete="off"
        aria-label={name}
        defaultValue={rate === undefined ? '' : wordTarget(language, rate).replace('%', '')}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-note` : undefined}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {wrong ? (
        <p id={`${id}-note`} class="alert" role="alert">
          {bad}
        </p>
      ) : null}
    </>
  );
}
