import type { Dossier } from '../dossier/dossier';
import { dossierFields, isCivilTime, isDossierCode } from '../validation';

interface Schema {
  safeParse(value: unknown): { success: boolean };
}

type Check = (value: unknown) => boolean;

/** Fields whose values seldom repeat. */
const unlike: Partial<Record<keyof Dossier, Check>> = {
  code: isDossierCode,
  nationalCode: isDossierCode,
  submittedAt: isCivilTime,
  receivedAt: isCivilTime,
  dueAt: isCivilTime,
  stepDueAt: isCivilTime,
  finishedAt: isCivilTime,
  returnedAt: isCivilTime,
};

/** Checks many values one by one, and remembers those that were right: most of a district's are alike. */
export class ValueCheck {
  readonly #right = new Map<Schema, Set<unknown>>();
  readonly #fields: ReadonlyMap<string, Check> = new Map(
    Object.entries(dossierFields satisfies Record<keyof Dossier, Schema>).map(([name, schema]) => [
      name,
      unlike[name as keyof Dossier] ?? this.of(schema),
    ]),
  );

  /** What tells whether values fit a schema. */
  of(schema: Schema): Check {
    const right = this.#right.get(schema) ?? new Set();
    this.#right.set(schema, right);
    return (value) => {
      if (right.has(value)) return true;
      if (!schema.safeParse(value).success) return false;
      right.add(value);
      return true;
    };
  }

  /** What tells whether values fit a field of a dossier; undefined where there is no such field. */
  ofField(name: string): Check | undefined {
    return this.#fields.get(name);
  }

  /** A dossier of this code, with none but known fields and in each what it may hold. */
  isDossier(value: object, code: string): value is Dossier {
    if ((value as Dossier).code !== code) return false;
    for (const name in value) {
      const fits = this.#fields.get(name);
      if (fits === undefined || !fits(value[name as keyof typeof value])) return false;
    }
    return true;
  }
}

const latest = 8_640_000_000_000_000;

/** Epoch milliseconds. */
export function isInstant(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= latest;
}
