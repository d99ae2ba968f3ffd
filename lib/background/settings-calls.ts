import { createCaller, type ReplyOf, type RequestOf } from '../messages';
import { originOf } from '../platform/site';
import { pageSettings, type Settings, SettingsRefused } from '../settings';
import type { Environment } from './environment';
import type { SettingsKeeper } from './settings-keeper';

/**
 * The settings as our own pages ask for them and change them. A change is kept whole or refused, and is then told to
 * every page session.
 * @param onChanged Called after each change that was kept.
 */
export function createSettingsCalls(
  { platform, onFailure }: Environment,
  keeper: SettingsKeeper,
  onChanged: () => void,
) {
  async function tellPages(settings: Settings): Promise<void> {
    await Promise.all(
      (await platform.tabs.all()).map(async ({ id, url }) => {
        const origin = originOf(url);
        if (origin === undefined) return;
        const call = createCaller((message) => platform.messaging.sendToTab(id, message));
        // A tab without a session answers by failing.
        await call('session/settings', pageSettings(settings, origin)).catch(() => undefined);
      }),
    );
  }

  return {
    async read(): Promise<ReplyOf<'settings/read'>> {
      return { ok: true, value: await keeper.read() };
    },
    async change({ set }: RequestOf<'settings/change'>): Promise<ReplyOf<'settings/change'>> {
      try {
        const settings = await keeper.change((before) => ({ ...before, ...set }));
        onChanged();
        // Not waited for: a page that hangs must not keep the change from being told.
        tellPages(settings).catch(onFailure);
        return { ok: true, value: settings };
      } catch (error) {
        if (error instanceof SettingsRefused) return { ok: false, error: 'invalid-message' };
        throw error;
      }
    },
  };
}
