import type { PageSender, ReplyOf, RequestOf } from '../messages';
import type { Environment } from './environment';
import type { SettingsKeeper } from './settings-keeper';
import { orStoreError } from './store-answer';

/** The log of the portals' own failures: what pages showed, and what officers noted. */
export function createFailures({ store, epochNow }: Environment, settings: SettingsKeeper) {
  const kept = (work: () => Promise<void>) =>
    orStoreError(async () => {
      await work();
      return null;
    });
  // Nothing is seen before it happens, whatever a page's clock says.
  const notLater = (at: number) => Math.min(at, epochNow());

  return {
    async seen(
      { kind, at, seconds, status }: RequestOf<'portal/failure'>,
      { origin }: PageSender,
    ): Promise<ReplyOf<'portal/failure'>> {
      const { pausedSites } = await settings.read();
      if (pausedSites.includes(origin)) return { ok: false, error: 'site-paused' };
      return kept(() =>
        store.keepFailure({
          site: origin,
          kind,
          startedAt: notLater(at),
          endedAt: notLater(at),
          ...(seconds === undefined ? {} : { seconds }),
          ...(status === undefined ? {} : { status }),
        }),
      );
    },
    note: ({ site, at, note }: RequestOf<'failure/note'>): Promise<ReplyOf<'failure/note'>> =>
      kept(() =>
        store.keepFailure({ site, kind: 'noted', startedAt: notLater(at), endedAt: notLater(at), note }),
      ),
    list: ({ from, to }: RequestOf<'failure/list'>): Promise<ReplyOf<'failure/list'>> =>
      orStoreError(() => store.failures(from, to)),
  };
}
