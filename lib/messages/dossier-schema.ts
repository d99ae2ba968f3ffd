import type { Dossier } from '../dossier/dossier';
import { civilTime, count, dossierCode, pageText, z } from '../validation';

const digitised = z.union([z.boolean(), z.literal('not-applicable')]);

const fields = {
  code: dossierCode,
  nationalCode: z.exactOptional(dossierCode),
  procedure: z.exactOptional(pageText),
  sector: z.exactOptional(pageText),
  unit: z.exactOptional(pageText),
  officer: z.exactOptional(pageText),
  summary: z.exactOptional(pageText),
  applicant: z.exactOptional(pageText),
  channel: z.exactOptional(z.enum(['direct', 'online', 'postal'])),
  submittedAt: z.exactOptional(civilTime),
  receivedAt: z.exactOptional(civilTime),
  dueAt: z.exactOptional(civilTime),
  stepDueAt: z.exactOptional(civilTime),
  finishedAt: z.exactOptional(civilTime),
  returnedAt: z.exactOptional(civilTime),
  remaining: z.exactOptional(
    z.strictObject({
      overdue: z.boolean(),
      days: z.exactOptional(z.number().check(z.gte(0), z.lte(100_000))),
      hours: z.exactOptional(z.number().check(z.gte(0), z.lte(1_000_000))),
      minutes: z.exactOptional(z.number().check(z.gte(0), z.lte(100_000_000))),
    }),
  ),
  stage: z.exactOptional(
    z.enum(['received', 'processing', 'paused', 'finished', 'returned', 'refused', 'withdrawn']),
  ),
  statusText: z.exactOptional(pageText),
  digitisedComponents: z.exactOptional(digitised),
  digitisedResult: z.exactOptional(digitised),
  attachedResult: z.exactOptional(z.boolean()),
  payment: z.exactOptional(z.enum(['none', 'unpaid', 'online', 'direct', 'paid'])),
  synced: z.exactOptional(z.boolean()),
} satisfies Record<keyof Dossier, unknown>;

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
