/** So many hours of a day can be named. */
const mostHours = 6;

/** "8:00; 14h30" as ["08:00", "14:30"], in order; undefined where it cannot be meant. */
export function hoursOf(typed: string): string[] | undefined {
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  const hours = parts.map((part) => {
    const [, hour, minute = '00'] = /^([01]?\d|2[0-3])(?:[:hg]([0-5]\d)?)?$/i.exec(part) ?? [];
    return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
  });
  const read = hours.filter((hour) => hour !== undefined);
  const known = [...new Set(read)].sort();
  return read.length === parts.length && known.length >= 1 && known.length <= mostHours ? known : undefined;
}
