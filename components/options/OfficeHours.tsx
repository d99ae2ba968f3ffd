import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CalendarTexts } from '../../lib/locale/calendar';
import type { CalendarActions, CalendarView, HoursView } from './calendar-view';

interface Props {
  view: CalendarView;
  texts: CalendarTexts;
  actions: CalendarActions;
}

/** Morning and afternoon of a full day, and whether Saturday morning is worked. */
export function OfficeHours({ view, texts, actions }: Props): JSX.Element {
  const [wrong, setWrong] = useState(false);
  const halves = [
    { key: 'morning', name: texts.morning, hours: view.hours[0] },
    { key: 'afternoon', name: texts.afternoon, hours: view.hours[1] },
  ] as const;
  const take = (event: JSX.TargetedEvent<HTMLElement>) => {
    const form = event.currentTarget.closest('form');
    if (form === null) return;
    const hours = hoursIn(new FormData(form));
    setWrong(hours === undefined);
    if (hours !== undefined && JSON.stringify(hours) !== JSON.stringify(view.hours)) actions.setHours(hours);
  };
  return (
    <form onSubmit={(event) => event.preventDefault()} noValidate>
      <fieldset>
        <legend>{texts.hours}</legend>
        {view.uneven ? <p class="note">{texts.unevenWeek}</p> : null}
        {halves.map(({ key, name, hours }) => (
          <div key={key} class="line">
            <span class="half">{name}</span>
            {(['opens', 'closes'] as const).map((end) => (
              <label key={end}>
                {texts[end]}{' '}
                <input
                  key={hours?.[end]}
                  class="short"
                  aria-label={`${name}, ${texts[end]}`}
                  name={`${key}-${end}`}
                  inputMode="numeric"
                  autocomplete="off"
                  defaultValue={hours?.[end] ?? ''}
                  aria-invalid={wrong}
                  aria-describedby="hours-note"
                  onChange={take}
                />
              </label>
            ))}
          </div>
        ))}
        <p id="hours-note" class={wrong ? 'alert' : 'note'} role={wrong ? 'alert' : undefined}>
          {wrong ? texts.badHours : texts.hoursHint}
        </p>
        <div>
          <label>
            <input
              type="checkbox"
              checked={view.saturday}
              aria-describedby="saturday-note"
              onChange={(event) => actions.setSaturday(event.currentTarget.checked)}
            />{' '}
            {texts.saturday}
          </label>
          <p id="saturday-note" class="note">
            {texts.saturdayHint}
          </p>
        </div>
      </fieldset>
    </form>
  );
}

/** What was entered, an empty half left out; undefined where it cannot be meant. */
function hoursIn(entered: FormData): HoursView[] | undefined {
  const hours: HoursView[] = [];
  for (const half of ['morning', 'afternoon']) {
    const [opens, closes] = ['opens', 'closes'].map((end) =>
      String(entered.get(`${half}-${end}`) ?? '').trim(),
    );
    if (opens === '' && closes === '') continue;
    const read = [clockOf(opens ?? ''), clockOf(closes ?? '')] as const;
    if (read[0] === undefined || read[1] === undefined || read[0] >= read[1]) return undefined;
    hours.push({ opens: read[0], closes: read[1] });
  }
  const [morning, afternoon] = hours;
  if (morning === undefined || (afternoon !== undefined && morning.closes > afternoon.opens))
    return undefined;
  return hours;
}

/** "7:30", "07h30" or "0730" as "07:30". */
function clockOf(typed: string): string | undefined {
  const match = /^(\d{1,2})\s*[:hg.]?\s*([0-5]\d)$/i.exec(typed);
  const hour = Number(match?.[1]);
  return match && hour < 24 ? `${String(hour).padStart(2, '0')}:${match[2]}` : undefined;
}
