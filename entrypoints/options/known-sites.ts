import { originOf } from '../../lib/platform/site';

/**
 * The portals that are turned on. A grant is for a host whatever its port; a tab that is open there tells the port.
 * @param patterns Match patterns that are granted.
 * @param tabs Tabs that are open; the address only where the host is granted.
 */
export function knownSites(patterns: readonly string[], tabs: readonly { url?: string }[]): string[] {
  const granted = patterns.flatMap((pattern) => {
    const { scheme, host } = /^(?<scheme>https?):\/\/(?<host>[^*/]+)\/\*$/.exec(pattern)?.groups ?? {};
    return scheme && host ? [{ scheme: `${scheme}:`, host }] : [];
  });
  const open = tabs.flatMap(({ url }) => originOf(url) ?? []);
  return granted.flatMap(({ scheme, host }) => {
    const origins = open.filter((origin) => {
      const { protocol, hostname } = new URL(origin);
      return protocol === scheme && hostname === host;
    });
    return origins.length > 0 ? [...new Set(origins)] : [`${scheme}//${host}`];
  });
}
