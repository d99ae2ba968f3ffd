import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatCivilTime } from '../../lib/locale/civil-format';
import { dayFieldTexts } from '../../lib/locale/day-field';
import { parseDate } from '../../lib/text/date';

export interface DayFieldProps {
  label: string;
  language: 'vi' | 'en';
  /** `yyyy-MM-dd`. */
  value: string;
  /** The last day that can be chosen. */
  max?: string;
  onDay(day: string): void;
}

/**
 * A day, read and typed as day/month/year whatever the browser's own language, with the browser's calendar at hand: its
 * own field for dates would follow the browser and show the month first.
 */
export function DayField({ label, language, value, max, onDay }: DayFieldProps): JSX.Element {
  const texts = dayFieldTexts(language);
  const [typed, setTyped] = useState(formatCivilTime(value));
  const [isBad, setBad] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);

  useEffect(() => {
    setTyped(formatCivilTime(value));
    setBad(false);
  }, [value]);

  const take = () => {
    const day = dayOf(typed);
    const isGood = day !== undefined && (max === undefined || day <= max);
    setBad(!isGood);
    if (isGood) {
      setTyped(formatCivilTime(day));
      if (day !== value) onDay(day);
    }
  };

  return (
    <span class="day">
      <label>
        {label}{' '}
        <input
          inputMode="numeric"
          autocomplete="off"
          placeholder={texts.placeholder}
          value={typed}
          aria-invalid={isBad}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
        />
      </label>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        {...(max === undefined ? {} : { max })}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onDay(event.currentTarget.value);
        }}
      />
      <button
        type="button"
        aria-label={texts.pick(label)}
        title={texts.pick(label)}
        onClick={() => calendar.current?.showPicker()}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 3.5h12v10H2zM2 6.5h12M5 1.5v3M11 1.5v3" fill="none" stroke="currentColor" />
        </svg>
      </button>
      {isBad ? <span role="alert">{texts.bad}</span> : null}
    </span>
  );
}

/** The day that was typed; undefined where it is none. */
function dayOf(typed: string): string | undefined {
  const read = parseDate(typed);
  return read.kind === 'date' && read.rest === '' ? read.at.slice(0, 10) : undefined;
}
