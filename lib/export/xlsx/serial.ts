const epoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;
/** Before this day spreadsheets count a day that never was. */
const firstDay = '1900-03-01';
const dayForm = /^(\d{4})-(\d\d)-(\d\d)$/;
const clockForm = /^T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** The number by which a spreadsheet knows a day, `yyyy-MM-dd`; undefined where it cannot count it. */
export function serialDay(day: string): string | undefined {
  const parts = dayForm.exec(day);
  if (parts === null || day < firstDay) return undefined;
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number);
  return String((Date.UTC(year, month - 1, date) - epoch) / dayMs);
}

/** What stands behind that number for a civil time's clock, `Thh:mm`, `Thh:mm:ss` or nothing; undefined for anything else. */
export function serialClock(clock: string): string | undefined {
  if (clock === '') return '';
  const parts = clockForm.exec(clock);
  if (parts === null) return undefined;
  const [hour = 0, minute = 0, second = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  // So far as such a number can tell times of our days apart, without the "0" before its point.
  return ((hour * 3600 + minute * 60 + second) / 86_400)
    .toFixed(12)
    .slice(1)
    .replace(/\.?0+$/, '');
}
