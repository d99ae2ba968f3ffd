import type { SnapshotDossier } from '../../report';
import { nonEmptyText, z } from '../../validation';
import { isInstant, ValueCheck } from '../value-check';
import { annotationSchema } from './schema';

const names = z.array(nonEmptyText).check(z.maxLength(1_000));
const members = ['dossier', 'seenAt', 'contributors', 'annotation'];

/** Whether values read from JSON are dossiers of a snapshot; anything beyond the promised form is not. */
export class SeenCheck {
  readonly #values = new ValueCheck();

  /** Of every field that the dossier has, and of no other, it must say when it was seen. */
  holds(value: unknown): value is SnapshotDossier {
    if (!isObject(value) || !Object.keys(value).every((name) => members.includes(name))) return false;
    const { dossier, seenAt, contributors, annotation } = value as Partial<Record<string, unknown>>;
    if (!isObject(dossier) || !isObject(seenAt)) return false;
    const { code } = dossier as { code?: unknown };
    return (
      typeof code === 'string' &&
      this.#values.isDossier(dossier, code) &&
      areSeen(dossier, seenAt) &&
      (!('contributors' in value) || names.safeParse(contributors).success) &&
      (!('annotation' in value) || annotationSchema.safeParse(annotation).success)
    );
  }
}

function areSeen(dossier: object, seenAt: object): boolean {
  const fields = Object.keys(seenAt);
  return (
    fields.length === Object.keys(dossier).length &&
    fields.every((field) => Object.hasOwn(dossier, field) && isInstant(seenAt[field as keyof typeof seenAt]))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
