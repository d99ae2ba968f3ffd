/**
 * A value as JSON in the one form of RFC 8785: no blanks, the members of every object in the order of their
 * names' UTF-16 units, numbers and texts as JavaScript writes them. Equal values give equal text, which can
 * be digested. Members that are undefined are left out, as JSON does.
 *
 * @throws TypeError for what the form has no place for: a number that is not finite, half a character.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${textOf(name)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('not a number of JSON');
  return typeof value === 'string' ? textOf(value) : JSON.stringify(value);
}

function textOf(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('half a character');
  return JSON.stringify(text);
}
