import { describe, expect, it } from 'vitest';
import { pageLine } from '../../../entrypoints/popup/page-line';
import type { Platform, Tab } from '../../../lib/platform/types';

const site = 'https://motcua.example.vn';
const tab: Tab = { id: 1, url: `${site}/ho-so`, active: true, lastAccessed: 10 };

function browserOf(parts: {
  current?: Tab;
  ownId?: number;
  all?: Tab[];
  granted?: boolean;
  answer?: unknown;
}): Platform {
  const { current, ownId, all = [], granted = true, answer } = parts;
  return {
    tabs: { current: async () => current, ownId: async () => ownId, all: async () => all },
    permissions: { contains: async () => granted },
    messaging: {
      sendToTab: async () => {
        if (answer === undefined) throw new Error('Receiving end does not exist.');
        return answer;
      },
    },
  } as unknown as Platform;
}

const state = { dossiers: 20, lists: 1, flagged: {}, refusals: [{ reason: 'no-code', headers: ['STT'] }] };

describe('pageLine', () => {
  it('tells what the session on the page does', async () => {
    const platform = browserOf({
      current: tab,
      answer: { ok: true, value: { ...state, error: 'storage-full' } },
    });
    expect(await pageLine(platform, [])).toEqual({
      kind: 'reading',
      origin: site,
      dossiers: 20,
      refused: [{ reason: 'no-code', headers: ['STT'] }],
      error: 'storage-full',
    });
  });

  it.each([
    ['no address is shown', { current: { ...tab, url: undefined } }, 'hidden'],
    ['the page is the browser’s own', { current: { ...tab, url: 'chrome://extensions' } }, 'hidden'],
    ['there is no page', {}, 'hidden'],
    ['it is not granted', { current: tab, granted: false }, 'not-on'],
    ['nothing answers', { current: tab }, 'silent'],
  ])('where %s', async (_name, parts, kind) => {
    expect((await pageLine(browserOf(parts as Parameters<typeof browserOf>[0]), [])).kind).toBe(kind);
  });

  it('knows a portal that rests', async () => {
    expect(await pageLine(browserOf({ current: tab }), [site])).toEqual({ kind: 'resting', origin: site });
  });

  it('takes the tab that was used last where the popup stands in a tab of its own', async () => {
    const own = { id: 9, url: 'chrome-extension://own/popup.html', active: true, lastAccessed: 99 };
    const older = { id: 2, url: 'https://khac.example.vn/', active: false, lastAccessed: 5 };
    const platform = browserOf({ current: own, ownId: 9, all: [older, own, tab], granted: false });
    expect(await pageLine(platform, [])).toEqual({ kind: 'not-on', origin: site });
  });
});
