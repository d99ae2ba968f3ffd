import type { PageSender, ReplyOf, RequestOf } from '../messages';
import type { Environment } from './environment';
import { createQueue } from './queue';

/** What is known of a portal since the browser was started. */
interface Known {
  /** A list of dossiers was read there. */
  read?: boolean;
  failing?: { kind: RequestOf<'page/failing'>['kind']; since: number };
}

/** Since when a portal shows failures in place of its lists. */
export function createFailing({ platform: { passing }, epochNow }: Environment) {
  const inTurn = createQueue();
  const keyOf = (origin: string) => `portal ${origin}`;
  const known = async (origin: string) => ((await passing.get(keyOf(origin))) ?? {}) as Known;

  return {
    /** Since when, in epoch ms; null where the page may be what it is on purpose, as a login page is in the morning. */
    told: (
      { kind, certain }: RequestOf<'page/failing'>,
      { origin }: PageSender,
    ): Promise<ReplyOf<'page/failing'>> =>
      inTurn(async () => {
        const { read, failing } = await known(origin);
        if (!certain && !read) return { ok: true, value: null };
        const now = failing?.kind === kind ? failing : { kind, since: epochNow() };
        if (now !== failing) await passing.set(keyOf(origin), { ...(read ? { read } : {}), failing: now });
        return { ok: true, value: now.since };
      }),
    /** Its lists can be read. */
    isWell: (origin: string): Promise<void> =>
      inTurn(async () => {
        const { read, failing } = await known(origin);
        if (!read || failing) await passing.set(keyOf(origin), { read: true });
      }),
  };
}
