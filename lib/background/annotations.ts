import type { PageSender, ReplyOf, RequestOf } from '../messages';
import type { Environment } from './environment';
import { orStoreError } from './store-answer';

/** Cause and note of dossiers, as pages and our own surfaces ask for them and have them kept. */
export function createAnnotations({ store, epochNow }: Environment) {
  const keep = ({ site, code, annotation }: RequestOf<'annotation/keep'>) =>
    orStoreError(async () => {
      const held = await store.keepAnnotation({
        site,
        code,
        annotation: { ...annotation, changedAt: epochNow() },
      });
      return held;
    });

  return {
    keep,
    keepFromPage: (
      request: RequestOf<'page/annotate'>,
      { origin }: PageSender,
    ): Promise<ReplyOf<'page/annotate'>> => keep({ site: origin, ...request }),
    ofPage: (
      { codes }: RequestOf<'page/annotations'>,
      { origin }: PageSender,
    ): Promise<ReplyOf<'page/annotations'>> =>
      orStoreError(async () => {
        const asked = new Set(codes);
        return (await store.annotations(origin))
          .filter(({ code }) => asked.has(code))
          .map(({ code, annotation }) => ({ code, annotation }));
      }),
  };
}
