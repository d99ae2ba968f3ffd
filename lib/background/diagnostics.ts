import { type Caller, createCaller } from '../messages';
import { originOf } from '../platform/site';
import type { Platform } from '../platform/types';
import { defaultSettings, type Settings } from '../settings';
import type { Store } from '../store';

/** What the diagnostics are gathered from. */
export interface DiagnosticsSources {
  platform: Platform;
  call: Caller;
  store: Store;
  /** What the browser says of its storage. */
  storage(): Promise<{ bytes?: number; persisted: boolean }>;
}

/** Rows of the store that are counted besides the dossiers. */
const countedRows = ['lists', 'days', 'failures', 'contributions'] as const;

/**
 * What somebody who is to help needs to know, as a text to be handed on: versions, portals by host, settings, the size
 * of the store, and the tables of the pages that are open, by their columns and counts. It holds nothing that a cell of
 * a page says: no code, no name, no date; of what officers typed themselves no more than how much it is. What cannot be
 * had is told by an error's name.
 */
export async function diagnosticsText(sources: DiagnosticsSources): Promise<string> {
  const { platform } = sources;
  const [settings, store, pages] = await Promise.all([
    orFailure(() => settingsOf(sources)),
    orFailure(() => sizesOf(sources)),
    orFailure(() => pagesOf(platform)),
  ]);
  const { version, browser } = platform.identity;
  return JSON.stringify({ nhacHan: version, browser, settings, store, pages }, null, 1);
}

async function orFailure<T>(work: () => Promise<T>): Promise<T | { error: string }> {
  try {
    return await work();
  } catch (error) {
    const { name, code } = error as { name?: unknown; code?: unknown };
    return { error: String(code ?? name ?? 'unknown') };
  }
}

async function settingsOf({ call, platform }: DiagnosticsSources) {
  const [read, policy, granted] = await Promise.all([
    call('settings/read', null),
    call('policy/read', null),
    platform.permissions.granted(),
  ]);
  if (!read.ok) return { error: read.error };
  const { value } = read;
  const { thresholds, calendar, mappings } = value;
  return {
    sites: granted.map((pattern) => ({
      host: hostOf(pattern.replace('*', '')),
      resting: countOf(value.pausedSites, pattern),
      profile: value.chosenProfiles.find(({ site }) => pattern === `${site}/*`)?.profile,
      unguarded: countOf(value.unguardedSites, pattern),
      taught: countOf(
        mappings.map(({ site }) => site),
        pattern,
      ),
    })),
    language: value.language,
    appearance: value.appearance,
    dueSoonWorkingDays: thresholds.dueSoonWorkingDays,
    byDay: thresholds.byDay,
    procedureExceptions: thresholds.exceptions?.length ?? 0,
    calendarYears: calendar.years.map(({ year }) => year),
    ownCalendar: !isSame(calendar, defaultSettings.calendar),
    badgeFlags: value.badgeFlags,
    reminders: value.reminders,
    dailyExport: value.dailyExport,
    intakeCheck: value.intakeCheck,
    keptPersonalFields: value.keptPersonalFields,
    targets: value.indicatorTargets,
    officialRates: value.officialRates,
    nationalHost: value.nationalSite === null ? null : hostOf(value.nationalSite),
    retentionDays: value.retentionDays,
    policy: policy.ok ? policy.value : { error: policy.error },
  } satisfies Partial<Record<keyof Settings | string, unknown>>;
}

async function sizesOf({ store, storage }: DiagnosticsSources) {
  const dossiers: Record<string, number> = {};
  for (const [site, count] of await store.sizes()) {
    const host = hostOf(site);
    dossiers[host] = (dossiers[host] ?? 0) + count;
  }
  const rows: Record<string, number> = {};
  for (const kind of countedRows) {
    rows[kind] = 0;
    for await (const part of store.eachRow(kind)) rows[kind] += part.length;
  }
  return { ...(await storage()), dossiers, rows };
}

async function pagesOf({ tabs, messaging }: Platform) {
  const asked = (await tabs.all()).map(async ({ id, url }) => {
    const origin = originOf(url);
    if (origin === undefined) return [];
    const call = createCaller((message) => messaging.sendToTab(id, message));
    // A page without a session does not answer.
    const reply = await call('session/tables', null).catch(() => undefined);
    const tables = reply?.ok ? reply.value : (reply?.error ?? 'silent');
    return [{ host: hostOf(origin), tables }];
  });
  return (await Promise.all(asked)).flat();
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}

/** How many origins belong to the host of a match pattern. */
function countOf(origins: readonly string[], pattern: string): number {
  const host = hostOf(pattern.replace('*', ''));
  return origins.filter((origin) => new URL(origin).hostname === host).length;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
