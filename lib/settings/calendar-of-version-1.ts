/**
 * Records of version 1 hold the whole calendar, shipped tables and all. What follows is what was shipped then, so that
 * it can be told from what a unit changed; it never changes any more. Of each year the days off and the make-up days,
 * as MMdd.
 */
const shipped: Record<number, readonly [daysOff: string, makeUpDays: string]> = {
  2023: ['0101 0102 0120 0121 0122 0123 0124 0125 0126 0429 0430 0501 0502 0503 0901 0902 0904', ''],
  2024: ['0101 0208 0209 0210 0211 0212 0213 0214 0418 0429 0430 0501 0902 0903', '0504'],
  2025: ['0101 0127 0128 0129 0130 0131 0407 0430 0501 0502 0901 0902', '0426'],
  2026: ['0101 0102 0216 0217 0218 0219 0220 0426 0427 0430 0501 0831 0901 0902 1124', '0110 0822'],
  2027: ['0101 0204 0205 0206 0207 0208 0209 0210 0416 0430 0501 0503 0902 0903 1124', ''],
};

const officeDay = '[["07:30","11:30"],["13:30","17:00"]]';
const officeWeek = `[[],${officeDay},${officeDay},${officeDay},${officeDay},${officeDay},[]]`;

interface CalendarOfVersion1 {
  week: { opens: string; closes: string }[][];
  fullDay: { opens: string; closes: string }[];
  years: { year: number; daysOff: string[]; makeUpDays: string[] }[];
}

/** From version 1 to 2: of the calendar only what a unit changed is kept. */
export function ownCalendarAlone(record: Record<string, unknown>): Record<string, unknown> {
  const { week, fullDay, years } = record.calendar as CalendarOfVersion1;
  const own = {
    ...(textOf(week) === officeWeek ? {} : { week }),
    ...(textOf(fullDay) === officeDay ? {} : { fullDay }),
    years: years.filter(({ year, daysOff, makeUpDays }) => {
      const [shippedOff, shippedWorked] = shipped[year] ?? [];
      return datesOf(daysOff) !== shippedOff || datesOf(makeUpDays) !== shippedWorked;
    }),
  };
  return { ...record, version: 2, calendar: own };
}

function textOf(hours: CalendarOfVersion1['week'] | CalendarOfVersion1['fullDay']): string {
  return JSON.stringify(hours, (_key, value) =>
    typeof value === 'object' && 'opens' in value ? [value.opens, value.closes] : value,
  );
}

function datesOf(dates: readonly string[]): string {
  return dates
    .map((date) => date.slice(5).replace('-', ''))
    .sort()
    .join(' ');
}
