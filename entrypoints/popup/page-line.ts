import type { PageLine } from '../../components/popup/page-line';
import { createCaller } from '../../lib/messages';
import { originOf, patternOf } from '../../lib/platform/site';
import type { Platform, Tab } from '../../lib/platform/types';

/**
 * What the popup can say of the page that the officer came from.
 * @param resting Origins that are granted but rest for now.
 */
export async function pageLine(platform: Platform, resting: readonly string[]): Promise<PageLine> {
  const tab = await pageBehind(platform);
  const origin = originOf(tab?.url);
  if (tab === undefined || origin === undefined) return { kind: 'hidden' };
  if (!(await platform.permissions.contains(patternOf(origin)))) return { kind: 'not-on', origin };
  if (resting.includes(origin)) return { kind: 'resting', origin };
  const call = createCaller((message) => platform.messaging.sendToTab(tab.id, message));
  try {
    const reply = await call('session/state', null);
    if (!reply.ok) return { kind: 'silent', origin };
    const { dossiers, refusals, error } = reply.value;
    return {
      kind: 'reading',
      origin,
      dossiers,
      refused: refusals,
      ...(error === undefined ? {} : { error }),
    };
  } catch {
    return { kind: 'silent', origin };
  }
}

/** The active tab behind a popup; where the popup stands in a tab of its own, the tab that was used before it. */
async function pageBehind({ tabs }: Platform): Promise<Tab | undefined> {
  const [own, current] = await Promise.all([tabs.ownId(), tabs.current()]);
  if (own === undefined) return current;
  const others = (await tabs.all()).filter(({ id }) => id !== own);
  return others.sort((a, b) => b.lastAccessed - a.lastAccessed)[0];
}
