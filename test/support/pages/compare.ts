import type { ExpectedDetail, ExpectedList, ExpectedPaper, ExpectedReading, ExpectedRow } from './expected';
import type { PlainList, PlainReading, PlainRow } from './serialise';

/**
 * Every way in which a reading is not what the page's `expected.json` wants, one line each; empty where it
 * is right.
 */
export function differences(expected: ExpectedReading, actual: PlainReading): string[] {
  const found = [...actual.broken];
  if (expected.lists.length !== actual.lists.length) {
    found.push(`lists: want ${expected.lists.length}, got ${actual.lists.length}${codesOf(actual)}`);
  }
  expected.lists.forEach((list, at) => {
    const other = actual.lists[at];
    if (other) compareList(list, other, `lists[${at}]`, found);
  });
  compareDetail(expected.detail, actual.detail, found);
  compareRefusals(expected.refusals, actual.refusals, found);
  if (expected.officer !== undefined) {
    compareValue(expected.officer ?? undefined, actual.officer, 'officer', found);
  }
  return found;
}

function codesOf(actual: PlainReading): string {
  return actual.lists.map((list) => ` [${list.rows.map((row) => row.dossier.code).join(', ')}]`).join('');
}

function compareList(expected: ExpectedList, actual: PlainList, path: string, found: string[]): void {
  if (expected.title !== undefined) compareValue(expected.title, actual.title, `${path}.title`, found);
  for (const [header, field] of Object.entries(expected.columns ?? {})) {
    const same = actual.columns.filter((column) => headerKey(column.header) === headerKey(header));
    if (!same.some((column) => matches(field, column.field))) {
      const got = same.map((column) => column.field).join(', ') || 'no such column';
      found.push(`${path}.columns["${header}"]: want ${show(field)}, got ${got}`);
    }
  }
  const { rowsShown: _shown, ...pager } = actual.pager;
  if (expected.pager) compareFields(expected.pager, pager, `${path}.pager`, found);
  compareRows(expected, actual, path, found);
  const skipped = actual.skipped.filter((reason) => reason !== 'header');
  if (!reasonsMatch(expected.skipped ?? [], skipped)) {
    found.push(`${path}.skipped: want ${show(expected.skipped ?? [])}, got ${show(skipped)}`);
  }
}

function headerKey(header: string): string {
  return header.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function compareRows(expected: ExpectedList, actual: PlainList, path: string, found: string[]): void {
  const wanted = expected.rows.map((row) => JSON.stringify(row.dossier.code));
  const got = actual.rows.map((row) => JSON.stringify(row.dossier.code));
  const inOrder = expected.anyOrder
    ? wanted.length === got.length && wanted.every((code) => got.includes(code))
    : wanted.join() === got.join();
  if (!inOrder) found.push(`${path}.rows: want ${wanted.join(', ')}; got ${got.join(', ')}`);
  for (const row of expected.rows) {
    const other = actual.rows.find(({ dossier }) => matches(row.dossier.code, dossier.code));
    if (other) compareRow(row, other, `${path} ${other.dossier.code}`, found);
  }
}

function compareRow(expected: ExpectedRow, actual: PlainRow, path: string, found: string[]): void {
  compareFields(expected.dossier, actual.dossier, path, found);
  compareUnreadable(expected, actual.unreadable, path, found);
  if (expected.pieces !== undefined) compareValue(expected.pieces, actual.pieces, `${path} pieces`, found);
  if (expected.link !== undefined) compareValue(expected.link, actual.link, `${path} link`, found);
}

function compareUnreadable(
  expected: Pick<ExpectedRow, 'unreadable' | 'mayBeUnreadable'>,
  actual: PlainRow['unreadable'],
  path: string,
  found: string[],
): void {
  const wanted = expected.unreadable ?? [];
  for (const { field, reason } of wanted) {
    const named = actual.filter((entry) => entry.field === field);
    if (named.length === 0) found.push(`${path} unreadable: ${field} is not named`);
    else if (reason !== undefined && !named.some((entry) => entry.reason === reason)) {
      found.push(`${path} unreadable ${field}: want reason ${reason}, got ${show(named)}`);
    }
  }
  const allowed = new Set([...wanted.map(({ field }) => field), ...(expected.mayBeUnreadable ?? [])]);
  for (const { field, text, reason } of actual) {
    if (!allowed.has(field)) found.push(`${path} unreadable: ${field} named (${reason}: ${show(text)})`);
  }
}

function compareDetail(
  expected: ExpectedDetail | undefined,
  actual: PlainReading['detail'],
  found: string[],
): void {
  if (!expected || !actual) {
    if (expected) found.push('detail: want one, got none');
    if (actual) found.push(`detail: want none, got ${show(actual.dossier)}`);
    return;
  }
  compareFields(expected.dossier, actual.dossier, 'detail', found);
  compareUnreadable(expected, actual.unreadable, 'detail', found);
  comparePapers(expected.components ?? [], actual.components, 'components', found);
  comparePapers(expected.result ?? [], actual.result, 'result', found);
}

function comparePapers(
  expected: ExpectedPaper[],
  actual: NonNullable<PlainReading['detail']>['components'],
  path: string,
  found: string[],
): void {
  if (expected.length !== actual.length) {
    found.push(`${path}: want ${expected.length} papers, got ${show(actual.map(({ name }) => name))}`);
    return;
  }
  expected.forEach(({ box, ...paper }, at) => {
    const other = actual[at];
    if (!other) return;
    const { box: hasBox, ...rest } = other;
    compareFields(paper, rest, `${path}[${at}]`, found);
    if (box !== undefined) compareValue(box, hasBox, `${path}[${at}].box`, found);
  });
}

function compareRefusals(
  expected: ExpectedReading['refusals'],
  actual: PlainReading['refusals'],
  found: string[],
): void {
  if (expected === 'open') return;
  if (expected.length !== actual.length) {
    found.push(`refusals: want ${expected.length}, got ${show(actual)}`);
    return;
  }
  expected.forEach(({ reason, headers }, at) => {
    const other = actual[at];
    if (reason !== undefined) compareValue(reason, other?.reason, `refusals[${at}].reason`, found);
    if (headers !== undefined) {
      compareValue(headers.map(headerKey), other?.headers.map(headerKey), `refusals[${at}].headers`, found);
    }
  });
}

function compareFields(expected: object, actual: object, path: string, found: string[]): void {
  const wanted = new Map<string, unknown>(Object.entries(expected));
  const got = new Map<string, unknown>(Object.entries(actual));
  for (const name of new Set([...wanted.keys(), ...got.keys()])) {
    compareValue(wanted.get(name), got.get(name), `${path}.${name}`, found);
  }
}

function compareValue(expected: unknown, actual: unknown, path: string, found: string[]): void {
  if (!matches(expected, actual)) found.push(`${path}: want ${show(expected)}, got ${show(actual)}`);
}

function matches(expected: unknown, actual: unknown): boolean {
  if (isChoice(expected))
    return expected.oneOf.some((choice) => same(choice ?? undefined, actual ?? undefined));
  return same(expected ?? undefined, actual ?? undefined);
}

function isChoice(value: unknown): value is { oneOf: unknown[] } {
  return typeof value === 'object' && value !== null && 'oneOf' in value && Array.isArray(value.oneOf);
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const first = new Map<string, unknown>(Object.entries(one));
  const second = new Map<string, unknown>(Object.entries(other));
  return [...names].every((name) => same(first.get(name), second.get(name)));
}

/** Whether the reasons are those of the patterns, see {@link ExpectedList.skipped}. */
function reasonsMatch(patterns: string[], reasons: string[]): boolean {
  const [pattern, ...others] = patterns;
  if (pattern === undefined) return reasons.length === 0;
  const [reason, ...rest] = reasons;
  const bare = pattern.replace(/[?*]$/, '');
  if (bare !== pattern && reasonsMatch(others, reasons)) return true;
  if (reason === undefined || !(bare === 'any' || bare.split('|').includes(reason))) return false;
  return reasonsMatch(pattern.endsWith('*') ? patterns : others, rest);
}

function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (isChoice(value)) return `one of ${value.oneOf.map(show).join(' or ')}`;
  return JSON.stringify(value);
}
