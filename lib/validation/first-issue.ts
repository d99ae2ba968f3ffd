import type { z } from './zod';

/** The first thing that does not fit: where it stands, what kind of fault it is, and which keys are not known. */
export function firstIssue(error: z.core.$ZodError): {
  path: readonly PropertyKey[];
  code: string;
  keys: readonly string[];
} {
  const [issue] = error.issues;
  return {
    path: issue?.path ?? [],
    code: issue?.code ?? 'custom',
    keys: issue?.code === 'unrecognized_keys' ? issue.keys : [],
  };
}
