import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dataTexts } from '../../../lib/locale/data';
import { parseNumber } from '../../../lib/text';

interface Props {
  language: 'vi' | 'en';
  days: number;
  onChange(days: number): void;
}

const most = 10_000;

/** For how many days the state of each past day is kept. A smaller number lets go of days, so that it is kept by a button. */
export function RetentionField({ language, days, onChange }: Props): JSX.Element {
  const texts = dataTexts(language);
  const [wrong, setWrong] = useState(false);
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('days');
    const value = parseNumber(typeof typed === 'string' ? typed : '');
    const fits = value !== undefined && Number.isInteger(value) && value >= 1 && value <= most;
    setWrong(!fits);
    if (fits && value !== days) onChange(value);
  };
  return (
    <section class="block" aria-labelledby="data-retention">
      <h3 id="data-retention">{texts.retention}</h3>
      <form class="line" onSubmit={submit} noValidate>
        <label for="retention">{texts.retentionDays}</label>
        <input
          key={days}
          id="retention"
          name="days"
          class="short"
          inputMode="numeric"
          autocomplete="off"
          defaultValue={String(days)}
          aria-invalid={wrong}
          aria-describedby="retention-note"
        />
        <span>{texts.retentionUnit}</span>
        <button type="submit">{texts.keepRetention}</button>
      </form>
      <p id="retention-note" class={wrong ? 'alert' : 'note'} role={wrong ? 'alert' : undefined}>
        {wrong ? texts.badRetention : texts.retentionHint}
      </p>
    </section>
  );
}
