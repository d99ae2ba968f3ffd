import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Platform } from '../../lib/platform/types';
import { knownSites } from './known-sites';

/** The portals that are turned on; absent while they are being fetched. `look` asks for them anew. */
export function useTurnedOn(platform: Platform): { sites: string[] | undefined; look(): void } {
  const [sites, setSites] = useState<string[]>();
  const look = useCallback(() => {
    Promise.all([platform.permissions.granted(), platform.tabs.all()]).then(
      ([patterns, tabs]) => setSites(knownSites(patterns, tabs)),
      reportError,
    );
  }, [platform]);
  useEffect(look, [look]);
  return { sites, look };
}
