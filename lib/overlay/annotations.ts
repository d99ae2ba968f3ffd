import type { Annotation } from '../dossier';

/** Cause and note of dossiers of this portal, as the background keeps them. */
export interface Annotations {
  /** Of these dossiers those that have any; none where the background does not answer. */
  of(codes: readonly string[]): Promise<readonly { code: string; annotation: Annotation }[]>;
  /** What holds then; undefined where it could not be kept. */
  keep(code: string, annotation: Omit<Annotation, 'changedAt'>): Promise<Annotation | undefined>;
}
