import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CalendarTexts } from '../../lib/locale/calendar';
import { parseDate } from '../../lib/text';
import type { DateKindView } from './calendar-view';

interface Props {
  texts: CalendarTexts;
  onAdd(date: string, kind: DateKindView): void;
}

/** A line to add a day off or a make-up day; the date says which year's table it goes into. */
export function AddDate({ texts, onAdd }: Props): JSX.Element {
  const [wrong, setWrong] = useState(false);
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const entered = new FormData(form);
    const read = parseDate(String(entered.get('date') ?? ''));
    const isDate = read.kind === 'date' && read.rest === '' && read.at.length === 10;
    setWrong(!isDate);
    if (!isDate) return;
    onAdd(read.at, entered.get('kind') === 'makeUpDays' ? 'makeUpDays' : 'daysOff');
    form.reset();
  };
  return (
    <form class="line" onSubmit={submit} noValidate aria-label={texts.addDate}>
      <label>
        {texts.date}{' '}
        <input
          class="date"
          name="date"
          inputMode="numeric"
          autocomplete="off"
          aria-invalid={wrong}
          aria-describedby="add-date-note"
        />
      </label>
      <label>
        {texts.kind}{' '}
        <select name="kind">
          <option value="daysOff">{texts.addDayOff}</option>
          <option value="makeUpDays">{texts.addMakeUpDay}</option>
        </select>
      </label>
      <button type="submit">{texts.add}</button>
      <p id="add-date-note" class={wrong ? 'alert' : 'note'} role={wrong ? 'alert' : undefined}>
        {wrong ? texts.badDate : texts.dateHint}
      </p>
    </form>
  );
}
