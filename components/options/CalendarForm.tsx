import type { JSX } from 'preact';
import { calendarTexts } from '../../lib/locale/calendar';
import { CalendarFile } from './CalendarFile';
import type { CalendarActions, CalendarView } from './calendar-view';
import { OfficeHours } from './OfficeHours';
import { YearTables } from './YearTables';

interface Props {
  view: CalendarView;
  language: 'vi' | 'en';
  actions: CalendarActions;
}

/** Office hours, the years' tables of days off and make-up days, and the file that hands them on. */
export function CalendarForm({ view, language, actions }: Props): JSX.Element {
  const texts = calendarTexts(language);
  return (
    <>
      <OfficeHours view={view} texts={texts} actions={actions} />
      <YearTables view={view} texts={texts} actions={actions} />
      <CalendarFile texts={texts} language={language} actions={actions} />
    </>
  );
}
