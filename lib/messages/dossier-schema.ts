import type { Dossier } from '../dossier/dossier';
import { count, dossierFields, z } from '../validation';

const fields = dossierFields satisfies Record<keyof Dossier, unknown>;

/** A dossier in a message or a file; an unknown field refuses the whole. */
export const dossierSchema: z.ZodMiniType<Dossier> = z.strictObject(fields);

/** The name of a dossier's field. */
export const fieldName = z.enum(Object.keys(fields) as [keyof Dossier, ...(keyof Dossier)[]]);

/** Rows of one list; portals page by 1,000 at most, a grid without pages may hold a year. */
export const rowLimit = 20_000;

export const pagerSchema = z.strictObject({
  page: z.exactOptional(count),
  pages: z.exactOptional(count),
  total: z.exactOptional(count),
  rowsShown: count,
});
