import type { Annotation } from '../../../lib/dossier';
import type { Annotations } from '../../../lib/overlay/annotations';

/** Annotations that are kept in memory; `broken` keeps nothing. */
export function keptAnnotations(held = new Map<string, Annotation>()) {
  const annotations: Annotations & { held: Map<string, Annotation>; broken: boolean } = {
    held,
    broken: false,
    of: async (codes) =>
      codes.flatMap((code) => {
        const annotation = held.get(code);
        return annotation === undefined ? [] : [{ code, annotation }];
      }),
    async keep(code, annotation) {
      if (annotations.broken) return undefined;
      held.set(code, { ...annotation, changedAt: 1 });
      return held.get(code);
    },
  };
  return annotations;
}
