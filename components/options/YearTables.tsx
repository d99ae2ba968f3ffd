import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CalendarTexts } from '../../lib/locale/calendar';
import { formatCivilTime } from '../../lib/locale/civil-format';
import { AddDate } from './AddDate';
import type { CalendarActions, CalendarView, DateKindView, YearView } from './calendar-view';

interface Props {
  view: CalendarView;
  texts: CalendarTexts;
  actions: CalendarActions;
}

/** The table of one year at a time: its days off, its make-up days, where they come from; and a line to add a date. */
export function YearTables({ view, texts, actions }: Props): JSX.Element {
  const [chosen, setChosen] = useState(view.thisYear);
  const table = view.years.find(({ year }) => year === chosen) ?? view.years.at(-1);
  return (
    <fieldset>
      <legend>{texts.years}</legend>
      <div>
        <label>
          {texts.year}{' '}
          <select
            value={String(table?.year ?? '')}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {view.years.map(({ year, provisional }) => (
              <option key={year} value={String(year)}>
                {texts.yearName(year, provisional)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {table === undefined ? null : <Year key={table.year} table={table} texts={texts} actions={actions} />}
      <AddDate
        texts={texts}
        onAdd={(date, kind) => {
          actions.addDate(date, kind);
          setChosen(Number(date.slice(0, 4)));
        }}
      />
    </fieldset>
  );
}

interface YearProps {
  table: YearView;
  texts: CalendarTexts;
  actions: CalendarActions;
}

function Year({ table, texts, actions }: YearProps): JSX.Element {
  const { year, provisional, source, own, shipped } = table;
  return (
    <>
      {provisional ? <p class="alert">{texts.provisional}</p> : null}
      <Dates title={texts.daysOff} kind="daysOff" table={table} texts={texts} actions={actions} />
      <Dates title={texts.makeUpDays} kind="makeUpDays" table={table} texts={texts} actions={actions} />
      <div>
        <label for={`source-${year}`}>{texts.source}</label>
        <textarea
          key={source}
          id={`source-${year}`}
          rows={3}
          maxLength={2000}
          defaultValue={source}
          onChange={(event) => actions.setSource(year, event.currentTarget.value.trim())}
        />
        <label>
          <input
            type="checkbox"
            checked={!provisional}
            onChange={(event) => actions.setProvisional(year, !event.currentTarget.checked)}
          />{' '}
          {texts.isOfficial}
        </label>
      </div>
      <div class="line">
        <p class="note">{own ? texts.ownTable : texts.shippedTable}</p>
        {own ? (
          <button type="button" onClick={() => actions.resetYear(year)}>
            {shipped ? texts.backToShipped : texts.removeYear(year)}
          </button>
        ) : null}
      </div>
    </>
  );
}

interface DatesProps extends YearProps {
  title: string;
  kind: DateKindView;
}

function Dates({ title, kind, table, texts, actions }: DatesProps): JSX.Element {
  const dates = table.dates[kind];
  return (
    <div>
      <h3>{title}</h3>
      {dates.length === 0 ? <p class="note">{texts.none}</p> : null}
      <ul class="dates">
        {dates.map(({ date, weekday, fault }) => (
          <li key={date}>
            <span>
              {formatCivilTime(date)}
              {weekday === undefined ? null : ` ${texts.weekdays[weekday]}`}
            </span>
            {fault === undefined ? null : <span class="alert">{texts.fault(fault)}</span>}
            <button
              type="button"
              aria-label={texts.remove(formatCivilTime(date))}
              title={texts.remove(formatCivilTime(date))}
              onClick={() => actions.removeDate(date, kind)}
            >
              <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                <path
                  d="M1 2.4 2.4 1 5 3.6 7.6 1 9 2.4 6.4 5 9 7.6 7.6 9 5 6.4 2.4 9 1 7.6 3.6 5Z"
                  fill="currentColor"
                />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
