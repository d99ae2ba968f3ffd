import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface Granted {
  api: string[];
  explicit_host: string[];
  manifest_permissions: string[];
  scriptable_host: string[];
}

interface Preferences {
  download?: { default_directory: string; prompt_for_download: boolean };
  extensions?: { settings?: Record<string, { runtime_granted_permissions?: Granted }> };
}

/** Changes the preferences of a profile that no browser has open. */
export async function changePreferences(
  profile: string,
  change: (preferences: Preferences) => void,
): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences: Preferences = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  change(preferences);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(preferences));
}

/**
 * Lets the extension have a permission as soon as it asks for it: the browser's own question cannot be pressed. The
 * extension must have run on the profile before.
 */
export function consentToPermission(profile: string, extensionId: string, permission: string): Promise<void> {
  return changePreferences(profile, ({ extensions }) => {
    const own = extensions?.settings?.[extensionId];
    if (own === undefined) throw new Error('the profile does not know the extension');
    const none = { explicit_host: [], manifest_permissions: [], scriptable_host: [] };
    own.runtime_granted_permissions = { ...none, api: [permission] };
  });
}
