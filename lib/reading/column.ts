import type { Dossier, Unreadable } from '../dossier/dossier';
import { type BareSide, foldedKey, phrase } from '../text';
import type { Evidence } from './evidence';
import type { Header } from './header';
import type { Field } from './types';
import type { Meaning, Sureness } from './vocabulary';

/** What is being read: a dossier in the making and what could not be read. */
export interface Target {
  dossier: Omit<Dossier, 'code'> & { code?: string };
  unreadable: Unreadable[];
}

/** One column and what it was found to mean. */
export interface Column {
  index: number;
  header: Header;
  key: string;
  field: Field | null;
  sure: Sureness | 0;
  evidence: Evidence;
  /** What a bare number of days means under this header. */
  side: BareSide | undefined;
  /** Its cells hold labelled lines. */
  composite: boolean;
  /** What its header names line by line ("Mã hồ sơ / Ngày nhận"); empty where it names one thing. */
  lines: readonly NamedLine[];
  /** What its texts came to. */
  answers: Map<string, Target>;
}

/** One of several things that a header names, in the order of the cells' lines. */
export interface NamedLine extends Meaning {
  label: string;
}

const dateFields = new Set<Field>([
  'dueAt',
  'stepDueAt',
  'receivedAt',
  'submittedAt',
  'finishedAt',
  'returnedAt',
]);

export type DateField = 'submittedAt' | 'receivedAt' | 'dueAt' | 'stepDueAt' | 'finishedAt' | 'returnedAt';

/** Whether a field holds a date. */
export function isDateField(field: Field | null): field is DateField {
  return field !== null && dateFields.has(field);
}

/** "Hạn xử lý" is the step's where the dossier's own due date stands beside it. */
export function isStepWord(label: string): boolean {
  return /^(?:thoi )?han xu l[yi]$/.test(foldedKey(label));
}

const sides: readonly [RegExp, BareSide][] = [
  [phrase('{qua,tre} {han,hen}|cham|{N,gio,gian} tre'), 'over'],
  [phrase('con lai|con han|han con'), 'left'],
];

/** What a bare number of days means under or behind these words. */
export function sideOf(label: string): BareSide | undefined {
  const key = foldedKey(label);
  return sides.find(([pattern]) => pattern.test(key))?.[1];
}
