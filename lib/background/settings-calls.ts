import { createCaller, type PageSender, type Reply, type ReplyOf, type RequestOf } from '../messages';
import { originOf } from '../platform/site';
import {
  lockedFields,
  pageSettings,
  type Settings,
  SettingsRefused,
  withMappings,
  withoutMapping,
} from '../settings';
import type { Environment } from './environment';
import type { SettingsKeeper } from './settings-keeper';

/** An administrator decides this. */
class SettingLocked extends Error {
  override name = 'SettingLocked';
}

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

  async function change(edit: (settings: Settings) => Settings): Promise<Reply<Settings>> {
    const locked = lockedFields(await keeper.policy());
    try {
      const settings = await keeper.change((before) => {
        const after = edit(before);
        if (locked.some((field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]))) {
          throw new SettingLocked();
        }
        return after;
      });
      onChanged();
      // Not waited for: a page that hangs must not keep the change from being told.
      tellPages(settings).catch(onFailure);
      return { ok: true, value: settings };
    } catch (error) {
      if (error instanceof SettingsRefused) return { ok: false, error: 'invalid-message' };
      if (error instanceof SettingLocked) return { ok: false, error: 'setting-locked' };
      throw error;
    }
  }

  return {
    /** Switches the question before a dossier is finished on or off, for the site that asks. */
    async guard({ on }: RequestOf<'page/guard'>, { origin }: PageSender): Promise<ReplyOf<'page/guard'>> {
      const kept = await change((before) => {
        const others = before.unguardedSites.filter((site) => site !== origin);
        return { ...before, unguardedSites: on ? others : [...others, origin] };
      });
      return kept.ok ? { ok: true, value: null } : kept;
    },
    async read(): Promise<ReplyOf<'settings/read'>> {
      return { ok: true, value: await keeper.read() };
    },
    change: ({ set }: RequestOf<'settings/change'>): Promise<ReplyOf<'settings/change'>> =>
      change((before) => ({ ...before, ...set })),
    /** Which settings an administrator locked, and what of the policy has no effect. */
    async policy(): Promise<ReplyOf<'policy/read'>> {
      const policy = await keeper.policy();
      return { ok: true, value: { locked: lockedFields(policy), ignored: policy.ignored } };
    },
    changeMappings: ({ put, forget }: RequestOf<'mappings/change'>) =>
      change((before) => ({
        ...before,
        mappings: withMappings(forget.reduce(withoutMapping, before.mappings), put),
      })),
    /** The officer named the columns of a table of the page that asks. */
    async teach(
      { signature, columns }: RequestOf<'page/teach'>,
      { origin: site }: PageSender,
    ): Promise<ReplyOf<'page/teach'>> {
      const id = { site, signature };
      const kept = await change(({ mappings, ...before }) => ({
        ...before,
        mappings:
          columns === null ? withoutMapping(mappings, id) : withMappings(mappings, [{ ...id, columns }]),
      }));
      return kept.ok ? { ok: true, value: pageSettings(kept.value, site) } : kept;
    },
  };
}
