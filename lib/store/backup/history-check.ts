import type { Dossier } from '../../dossier/dossier';
import {
  barePageAddress,
  dossierCode,
  dossierFields,
  epochMs,
  nonEmptyText,
  pageText,
  webOrigin,
  z,
} from '../../validation';
import type { DossierHistory } from '../types';

interface Schema {
  safeParse(value: unknown): { success: boolean };
}

const fieldSchemas: Record<keyof Dossier, Schema> = dossierFields;

/** The name of a dossier's field; a record of another is refused, the code for "any of these" skips some names. */
const field = z.string().check(z.regex(/^[a-z]\w{0,40}$/i));
const cells = z.record(field, z.strictObject({ reason: pageText, at: epochMs }));
const versionCells = z.array(z.strictObject({ field, reason: pageText })).check(z.maxLength(200));
const names = z.array(nonEmptyText).check(z.maxLength(1_000));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * Whether histories hold nothing that no reading could have made. Values that were found right are remembered: most of
 * a district's are alike.
 */
export class HistoryCheck {
  readonly #right = new Map<Schema, Set<unknown>>();

  holds(history: DossierHistory): boolean {
    const { site, code, dossier, seenAt, unreadable, link, officers, lastList, versions } = history;
    return (
      this.#fits(webOrigin, site) &&
      dossierCode.safeParse(code).success &&
      this.#isDossier(dossier, code) &&
      Object.values(seenAt).every(isInstant) &&
      this.#fits(cells, unreadable) &&
      (link === undefined || (barePageAddress.safeParse(link.url).success && isInstant(link.at))) &&
      this.#fits(names, officers) &&
      (lastList === undefined || this.#isList(lastList)) &&
      isInstant(history.firstSeenAt) &&
      isInstant(history.lastSeenAt) &&
      this.#areVersions(versions, history)
    );
  }

  #isDossier(dossier: Dossier, code: string): boolean {
    if (dossier.code !== code) return false;
    for (const name in dossier) {
      const value = dossier[name as keyof Dossier];
      if (name !== 'code' && !this.#fits(fieldSchemas[name as keyof Dossier], value)) return false;
    }
    return true;
  }

  #isList({ list, officer, at }: DossierHistory['lastList'] & {}): boolean {
    return this.#fits(nonEmptyText, list) && this.#fits(pageText, officer) && isInstant(at);
  }

  #areVersions(versions: DossierHistory['versions'], { dossier, code }: DossierHistory): boolean {
    let before = '';
    for (const version of versions) {
      if (version.day <= before || !this.#fits(day, version.day)) return false;
      if (version.dossier !== dossier && !this.#isDossier(version.dossier, code)) return false;
      if (version.unreadable.length !== 0 && !this.#fits(versionCells, version.unreadable)) return false;
      before = version.day;
    }
    return true;
  }

  #fits(schema: Schema, value: unknown): boolean {
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
}

const latest = 8_640_000_000_000_000;

function isInstant(value: number | undefined): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= latest;
}
