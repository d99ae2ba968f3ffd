import type { PageSender, ReplyOf, RequestOf } from '../messages';
import type { Environment } from './environment';
import { orStoreError } from './store-answer';

/** What an officer compared of online dossiers before taking them in, by site and dossier. */
export function createIntake({ store, epochNow }: Environment) {
  return {
    read: ({ code }: RequestOf<'page/intake'>, { origin }: PageSender): Promise<ReplyOf<'page/intake'>> =>
      orStoreError(async () => ({ compared: await store.comparedOf(origin, code) })),
    keep: (
      { code, compared }: RequestOf<'page/intake-kept'>,
      { origin }: PageSender,
    ): Promise<ReplyOf<'page/intake-kept'>> =>
      orStoreError(async () => {
        await store.keepIntake({ site: origin, code, compared, at: epochNow() });
        return null;
      }),
  };
}
