import { type Annotation, laterAnnotation } from '../dossier';
import { isOfFuture } from './clock-back';
import type { Database } from './connection';
import type { AnnotationRow } from './schema';
import { whole } from './whole';

/**
 * Keeps an annotation unless a later one stands; gives the one that holds. In any order the same, but that one from the
 * future of the other, which a wrong clock dated, does not hold against it.
 */
export function keepAnnotation(db: Database, given: AnnotationRow): Promise<Annotation> {
  return whole(db, ['annotations'], async (transaction) => {
    const store = transaction.objectStore('annotations');
    const before = await store.get([given.site, given.code]);
    const annotation =
      before === undefined || isOfFuture(before.annotation.changedAt, given.annotation.changedAt)
        ? given.annotation
        : laterAnnotation(before.annotation, given.annotation);
    await store.put({ ...given, annotation });
    return annotation;
  });
}

/** Every annotation, by portal and code; of one portal alone where it is named. */
export function annotationsOf(db: Database, site?: string): Promise<AnnotationRow[]> {
  return db.getAll('annotations', site === undefined ? undefined : IDBKeyRange.bound([site], [site, []]));
}
