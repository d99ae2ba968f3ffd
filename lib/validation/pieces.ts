import { z } from './zod';

/** Longest text taken of a page, in UTF-16 units; far above any cell seen, so that no reading fails for it. */
const longestText = 10_000;

/** A text of a page: short, perhaps empty. */
export const pageText = z.string().check(z.maxLength(longestText));

/** A name or key that must say something. */
export const nonEmptyText = z.string().check(z.minLength(1), z.maxLength(longestText));

/** A dossier's code in its one form: upper case, no blanks, "-" for any dash. */
export const dossierCode = z.string().check(z.refine(isDossierCode));

/** The same without a schema around it: for files that hold many. */
export function isDossierCode(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 120 && /^\S+$/u.test(value);
}

/** Vietnam's civil time; the day must exist in its month. */
export const civilTime = z.string().check(z.refine(isCivilTime));

const civilForm = /^\d{4}-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;

/** The same without a schema around it: for files that hold many. */
export function isCivilTime(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [, month, day] = civilForm.exec(value) ?? [];
  return day !== undefined && day !== '00' && Number(day) <= daysIn(Number(value.slice(0, 4)), Number(month));
}

/** Days of a month, from 1; none where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/** UTC milliseconds. */
export const epochMs = z.int().check(z.gte(0), z.lte(8_640_000_000_000_000));

/** A count of things. */
export const count = z.int().check(z.gte(0), z.lte(100_000_000));

/** An origin of a web page, as the browser writes it. */
export const webOrigin = z.string().check(
  z.maxLength(300),
  z.refine((text: string) => urlOf(text)?.origin === text),
);

/** An address of a web page without query, fragment or credentials. */
export const barePageAddress = z.string().check(z.maxLength(longestText), z.refine(isBarePage));

function isBarePage(text: string): boolean {
  const url = urlOf(text);
  return url !== undefined && text === url.origin + url.pathname;
}

function urlOf(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
