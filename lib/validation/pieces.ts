import { z } from './zod';

/** Longest text taken of a page, in UTF-16 units; far above any cell seen, so that no reading fails for it. */
const longestText = 10_000;

/** A text of a page: short, perhaps empty. */
export const pageText = z.string().check(z.maxLength(longestText));

/** A name or key that must say something. */
export const nonEmptyText = z.string().check(z.minLength(1), z.maxLength(longestText));

/** A dossier's code in its one form: upper case, no blanks, "-" for any dash. */
export const dossierCode = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^\S+$/u));

/** Vietnam's civil time; the day must exist in its month. */
export const civilTime = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/),
  z.refine((text: string) => isRealDay(text.slice(0, 10))),
);

function isRealDay(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
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
export const barePageAddress = z.string().check(
  z.maxLength(longestText),
  z.refine((text: string) => {
    const url = urlOf(text);
    return url !== undefined && text === url.origin + url.pathname;
  }),
);

function urlOf(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
