import { civilTime, dossierCode, pageText } from './pieces';
import { z } from './zod';

const digitised = z.union([z.boolean(), z.literal('not-applicable')]);

/** The fields of a dossier, by name: what each may hold in a message or a file. All but the code may be absent. */
export const dossierFields = {
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
};
