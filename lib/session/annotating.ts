import type { Caller } from '../messages';
import type { Annotations } from '../overlay/annotations';

/** Cause and note of dossiers, asked of the background: one that is gone keeps nothing and knows nothing. */
export function annotationsOver(call: Caller): Annotations {
  return {
    async of(codes) {
      const reply = await call('page/annotations', { codes: [...codes] }).catch(() => undefined);
      return reply?.ok ? reply.value : [];
    },
    async keep(code, annotation) {
      const reply = await call('page/annotate', { code, annotation }).catch(() => undefined);
      return reply?.ok ? reply.value : undefined;
    },
  };
}
