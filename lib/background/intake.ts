import type { PageSender, ReplyOf, RequestOf } from '../messages';
import type { Environment } from './environment';
import { createQueue } from './queue';

/** So many dossiers of a site are remembered; those changed longest ago go first. */
const mostDossiers = 1_000;

interface Comparison {
  /** What stands for the papers' names. */
  compared: string[];
  /** Epoch ms of the last change. */
  at: number;
}

/** What an officer compared of online dossiers before taking them in, by site and dossier. */
export function createIntake({ platform: { local }, epochNow }: Environment) {
  const inTurn = createQueue();
  const prefix = 'intake ';
  const keyOf = (origin: string) => prefix + origin;
  const ofSite = async (origin: string) =>
    ((await local.get(keyOf(origin))) ?? {}) as Record<string, Comparison>;

  return {
    async read({ code }: RequestOf<'page/intake'>, { origin }: PageSender): Promise<ReplyOf<'page/intake'>> {
      const known = await ofSite(origin);
      return { ok: true, value: { compared: (Object.hasOwn(known, code) && known[code]?.compared) || [] } };
    },
    keep: ({ code, compared }: RequestOf<'page/intake-kept'>, { origin }: PageSender) =>
      inTurn(async (): Promise<ReplyOf<'page/intake-kept'>> => {
        const { [code]: _before, ...others } = await ofSite(origin);
        const newest = Object.entries(others)
          .sort(([, a], [, b]) => b.at - a.at)
          .slice(0, mostDossiers - 1);
        const kept = { ...Object.fromEntries(newest), [code]: { compared, at: epochNow() } };
        try {
          await local.set(keyOf(origin), kept);
        } catch {
          return { ok: false, error: 'storage-failed' };
        }
        return { ok: true, value: null };
      }),
    /** Forgets what was compared, of every site. */
    forgetAll: () => inTurn(() => local.removeAll(prefix)),
  };
}
