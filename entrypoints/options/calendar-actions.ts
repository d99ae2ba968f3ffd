import type { CalendarActions } from '../../components/options/calendar-view';
import {
  defaultCalendar,
  type WorkingCalendar,
  withDate,
  withOfficeHours,
  withoutDate,
  withoutYear,
  withSaturdayMorning,
  withYears,
} from '../../lib/calendar';
import { calendarTexts } from '../../lib/locale/calendar';
import { saveFile } from '../../lib/platform/save-file';
import { calendarFile, readCalendarFile } from '../../lib/settings';
import type { SectionContext } from './sections';

/** What an officer may do with the working time; each change is kept at once. */
export function calendarActions({ settings, language, change }: SectionContext): CalendarActions {
  const { calendar } = settings;
  const texts = calendarTexts(language);
  const keep = (changed: WorkingCalendar) => change({ calendar: changed });
  const changeYear = (year: number, set: Partial<WorkingCalendar['years'][number]>) =>
    keep(
      withYears(
        calendar,
        calendar.years.filter((table) => table.year === year).map((table) => ({ ...table, ...set })),
      ),
    );
  return {
    setHours: (hours) => keep(withOfficeHours(calendar, hours)),
    setSaturday: (worked) => keep(withSaturdayMorning(calendar, worked)),
    addDate: (date, kind) => keep(withDate(calendar, date, kind, texts.ownSource)),
    removeDate: (date, kind) => keep(withoutDate(calendar, date, kind)),
    setSource: (year, source) => changeYear(year, { source }),
    setProvisional: (year, provisional) => changeYear(year, { provisional }),
    resetYear(year) {
      const shipped = defaultCalendar.years.filter((table) => table.year === year);
      keep(withYears(withoutYear(calendar, year), shipped));
    },
    exportFile: () => saveFile(texts.fileName, 'application/json', calendarFile(calendar)),
    async importFile(file) {
      const read = readCalendarFile(await file.text(), calendar);
      if ('problem' in read) {
        const { problem } = read;
        return { refused: true, sentence: texts.refused(problem), topic: `json-${problem.kind}` };
      }
      const kept = await keep(read.calendar);
      const years = read.calendar.years
        .filter((table) => !calendar.years.includes(table))
        .map(({ year }) => year);
      return { refused: !kept, sentence: kept ? texts.imported(years) : '' };
    },
  };
}
