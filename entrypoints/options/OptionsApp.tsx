import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { OptionsPage, type Saving } from '../../components/options/OptionsPage';
import type { ErrorName } from '../../lib/locale/popup';
import type { Caller, SettingsChange } from '../../lib/messages';
import { showAs } from '../../lib/platform/appearance';
import type { Platform } from '../../lib/platform/types';
import type { Settings } from '../../lib/settings';
import { sections } from './sections';

type Held = { settings: Settings } | { error: ErrorName } | undefined;

/** Holds the settings that the page shows and has each change kept. */
export function OptionsApp({ platform, call }: { platform: Platform; call: Caller }): JSX.Element {
  const [held, setHeld] = useState<Held>();
  const [locked, setLocked] = useState<readonly (keyof Settings)[]>([]);
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [saving, setSaving] = useState<Saving>();

  const load = useCallback(async () => {
    const policy = await call('policy/read', null).catch(() => undefined);
    setLocked(policy?.ok ? policy.value.locked : []);
    setIgnored(policy?.ok ? policy.value.ignored : []);
    setHeld(await readSettings(call));
  }, [call]);

  useEffect(() => {
    load();
  }, [load]);

  const change = async (set: SettingsChange): Promise<boolean> => {
    setSaving({ state: 'saving' });
    const kept = await changeSettings(call, set);
    if ('error' in kept) {
      setSaving({ state: 'failed', error: kept.error });
      return false;
    }
    setHeld(kept);
    setSaving({ state: 'saved' });
    return true;
  };

  const settings = held !== undefined && 'settings' in held ? held.settings : undefined;
  const language = settings?.language ?? 'vi';
  const appearance = settings?.appearance;
  useEffect(() => {
    if (appearance !== undefined) showAs(appearance);
  }, [appearance]);
  const drawn = settings !== undefined;
  useEffect(() => {
    // The browser looked for the place in the address before the sections were there.
    if (drawn) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [drawn]);
  return (
    <OptionsPage
      language={language}
      {...(held !== undefined && 'error' in held ? { error: held.error } : {})}
      ignored={ignored}
      {...(saving === undefined ? {} : { saving })}
      sections={
        settings === undefined
          ? []
          : sections.map(({ id, fields, draw }) => ({
              id,
              locked: fields.some((field) => locked.includes(field)),
              body: draw({ settings, locked, language, change, reload: load, platform, call }),
            }))
      }
      onRetry={load}
    />
  );
}

async function readSettings(call: Caller): Promise<{ settings: Settings } | { error: ErrorName }> {
  try {
    const reply = await call('settings/read', null);
    return reply.ok ? { settings: reply.value } : { error: reply.error };
  } catch {
    return { error: 'unknown' };
  }
}

async function changeSettings(
  call: Caller,
  set: SettingsChange,
): Promise<{ settings: Settings } | { error: ErrorName }> {
  try {
    const reply = await call('settings/change', { set });
    return reply.ok ? { settings: reply.value } : { error: reply.error };
  } catch {
    return { error: 'unknown' };
  }
}
