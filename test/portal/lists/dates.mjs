/** How portals write a moment. The civil time that can be read back from it stands beside the writing. */

/** @typedef {'usual' | 'seconds' | 'locale' | 'time-first' | 'dashes' | 'date'} DateStyle */

/**
 * @param {string} civil
 * @param {DateStyle} style
 * @returns {{ text: string, civil: string }}
 */
export function writeDate(civil, style) {
  const [year, month, day] = civil.slice(0, 10).split('-');
  const time = civil.slice(11, 16);
  const plain = style === 'locale' ? `${Number(day)}/${Number(month)}/${year}` : `${day}/${month}/${year}`;
  const date = style === 'dashes' ? plain.replaceAll('/', '-') : plain;
  if (time === '' || style === 'date') return { text: date, civil: civil.slice(0, 10) };
  switch (style) {
    case 'seconds':
      return { text: `${date} ${time}:00`, civil: `${civil}:00` };
    case 'locale':
      return { text: `${time}:00 ${date}`, civil: `${civil}:00` };
    case 'time-first':
      return { text: `${time} ${date}`, civil };
    default:
      return { text: `${date} ${time}`, civil };
  }
}
