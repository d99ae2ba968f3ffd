import type { SnapshotDossier } from '../../report';
import { nonEmptyText } from '../../validation';
import { isInstant, ValueCheck } from '../value-check';
import { annotationSchema } from './schema';

const members = new Set(['dossier', 'seenAt', 'contributors', 'annotation']);
const mostNames = 1_000;

/** Whether values read from JSON are dossiers of a snapshot; anything beyond the promised form is not. */
export class SeenCheck {
  readonly #values = new ValueCheck();
  readonly #isName = this.#values.of(nonEmptyText);

  /** Of every field that the dossier has, and of no other, it must say when it was seen. */
  holds(value: unknown): value is SnapshotDossier {
    if (!isObject(value)) return false;
    for (const name in value) if (!members.has(name)) return false;
    const { dossier, seenAt, contributors, annotation } = value as Partial<Record<string, unknown>>;
    if (!isObject(dossier) || !isObject(seenAt)) return false;
    const { code } = dossier as { code?: unknown };
    return (
      typeof code === 'string' &&
      this.#values.isDossier(dossier, code) &&
      areSeen(dossier, seenAt) &&
      (!('contributors' in value) || this.#areNames(contributors)) &&
      (!('annotation' in value) || annotationSchema.safeParse(annotation).success)
    );
  }

  #areNames(value: unknown): boolean {
    return Array.isArray(value) && value.length <= mostNames && value.every(this.#isName);
  }
}

function areSeen(dossier: object, seenAt: object): boolean {
  let fields = 0;
  for (const _ in dossier) fields += 1;
  for (const field in seenAt) {
    fields -= 1;
    if (!Object.hasOwn(dossier, field) || !isInstant(seenAt[field as keyof typeof seenAt])) return false;
  }
  return fields === 0;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
