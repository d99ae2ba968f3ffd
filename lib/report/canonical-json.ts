/**
 * A value as JSON in the one form of RFC 8785: no blanks, the members of every object in the order of their
 * names' UTF-16 units, numbers and texts as JavaScript writes them. Equal values give equal text, which can
 * be digested. Members that are undefined are left out, as JSON does.
 *
 * @throws TypeError for what the form has no place for: a number that is not finite, half a character.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('not a number of JSON');
    return String(value);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? listOf(value) : objectOf(value);
}

/** From so many values on it pays to look first whether they stand in the form already. */
const many = 100;

function listOf(values: readonly unknown[]): string {
  if (values.length >= many && values.every(isInForm)) {
    const text = JSON.stringify(values);
    if (!escapedHalf.test(text)) return text;
  }
  return `[${values.map(canonicalJson).join(',')}]`;
}

/** Half a character, as JSON writes it; or a text that only looks so. */
const escapedHalf = /\\ud[89a-f]/;

/** Whether the browser itself, which is many times faster, writes a value in this form; half characters aside. */
function isInForm(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isInForm);
  let before = '';
  for (const name in value) {
    if (name < before || !isInForm(value[name as keyof typeof value])) return false;
    before = name;
  }
  return true;
}

function objectOf(value: object): string {
  let members = '';
  for (const name of namesInOrder(value)) {
    const member: unknown = value[name as keyof typeof value];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${nameOf(name)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** By UTF-16 units, as texts compare. */
function namesInOrder(value: object): string[] {
  const names = Object.keys(value);
  for (let place = 1; place < names.length; place++) {
    if ((names[place - 1] as string) > (names[place] as string)) return names.sort();
  }
  return names;
}

/** Names repeat; so many are remembered. */
const namesKept = 500;
const writtenNames = new Map<string, string>();

function nameOf(name: string): string {
  const known = writtenNames.get(name);
  if (known !== undefined) return known;
  if (writtenNames.size >= namesKept) writtenNames.clear();
  const written = textOf(name);
  writtenNames.set(name, written);
  return written;
}

const halfOfPair = /[\ud800-\udfff]/;

function textOf(text: string): string {
  if (halfOfPair.test(text) && /\p{Surrogate}/u.test(text)) throw new TypeError('half a character');
  return JSON.stringify(text);
}
