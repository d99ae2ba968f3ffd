import type { Dossier } from '../dossier/dossier';
import { dossierFields } from '../validation';

interface Schema {
  safeParse(value: unknown): { success: boolean };
}

const fieldSchemas: Readonly<Record<string, Schema>> = dossierFields satisfies Record<keyof Dossier, Schema>;

/** Checks many values one by one, and remembers those that were right: most of a district's are alike. */
export class ValueCheck {
  readonly #right = new Map<Schema, Set<unknown>>();

  fits(schema: Schema, value: unknown): boolean {
    let right = this.#right.get(schema);
    if (right === undefined) {
      right = new Set();
      this.#right.set(schema, right);
    }
    if (right.has(value)) return true;
    if (!schema.safeParse(value).success) return false;
    right.add(value);
    return true;
  }

  /** A dossier of this code, with none but known fields and in each what it may hold. */
  isDossier(value: object, code: string): value is Dossier {
    if ((value as Dossier).code !== code) return false;
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fieldSchemas, name)) return false;
      const schema = fieldSchemas[name] as Schema;
      const held = value[name as keyof typeof value] as unknown;
      // A code comes once.
      if (!(name === 'code' ? schema.safeParse(held).success : this.fits(schema, held))) return false;
    }
    return true;
  }
}

const latest = 8_640_000_000_000_000;

/** Epoch milliseconds. */
export function isInstant(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= latest;
}
