import { awaitPress } from '../platform/press';
import { originOf, patternOf } from '../platform/site';
import type { KeyValues, MessageHandler, Platform } from '../platform/types';
import { samplePage, sampleSite, withSample } from './site';

/** Our own pages that show figures: from the sample they lead on to the sample's. */
const pagesOfFigures = ['popup.html', 'report.html'];

/** The sample's browser, and what one tells its background. */
export interface SamplePlatform extends Platform {
  /** Gives a message to the background as a page of ours sends it. */
  tellFromSurface(message: unknown): Promise<unknown>;
  /** The same as the sample's portal page. */
  tellFromPage(message: unknown): Promise<unknown>;
}

/**
 * A browser for the sample: its one portal is the only one that is granted; what is kept beside the store lives as long
 * as the page. Of the real browser it has the settings as they stand, the policy, and tabs to open. Nothing of it shows
 * on the toolbar, rings or tells.
 */
export function samplePlatform(real: Platform): SamplePlatform {
  let handler: MessageHandler = () => undefined;
  const nothing = async () => undefined;
  const { identity } = real;
  const portal = `${sampleSite}/`;

  return {
    identity,
    messaging: {
      onMessage(listener) {
        handler = listener;
      },
      send: (message) => tell(handler, message, { extensionId: identity.id, url: identity.baseUrl }),
      sendToTab: () => Promise.reject(new Error('no session is told anything')),
    },
    tellFromSurface: (message) => tell(handler, message, { extensionId: identity.id, url: identity.baseUrl }),
    tellFromPage: (message) =>
      tell(handler, message, {
        extensionId: identity.id,
        url: portal,
        origin: sampleSite,
        tabId: 1,
        frameId: 0,
      }),
    permissions: {
      contains: async (pattern) => pattern === patternOf(sampleSite),
      granted: async () => [],
      request: async () => false,
      remove: async () => false,
      onChanged: () => undefined,
    },
    contentScripts: {
      registered: async () => [],
      register: nothing,
      unregister: nothing,
      inject: nothing,
      injectIntoFrame: (_tab, _frame, file) => runScript(`/${file}`),
      awaitPress: async (_tab, _frame, signal, held) => awaitPress(signal, held),
    },
    tabs: {
      all: async () => [],
      current: nothing,
      ownId: nothing,
      open: (address) => real.tabs.open(leadsTo(address, identity.baseUrl)),
    },
    local: { ...passingValues(['settings'], real.local), removeAll: nothing },
    passing: { ...passingValues([], real.passing), remove: nothing },
    shortcuts: { onPressed: () => undefined },
    alarms: { every: nothing, onAlarm: () => undefined },
    badge: { show: nothing },
    notices: { show: nothing, onClicked: () => undefined, onButton: () => undefined },
    downloads: { isAllowed: async () => false, ask: async () => false, save: nothing },
    managed: { get: real.managed.get, onChanged: () => undefined },
    lifecycle: { onStarted: () => undefined, onInstalled: () => undefined },
  };
}

async function tell(
  handler: MessageHandler,
  message: unknown,
  sender: Parameters<MessageHandler>[1],
): Promise<unknown> {
  // Through a message everything passes as a copy.
  return structuredClone(await handler(structuredClone(message), sender));
}

function leadsTo(address: string, baseUrl: string): string {
  if (originOf(address) === sampleSite) return baseUrl + samplePage;
  const isOfFigures = pagesOfFigures.some((page) => address.startsWith(baseUrl + page));
  return isOfFigures ? withSample(address) : address;
}

/** Values that are gone with the page; those of some keys begin as they really stand. */
function passingValues(begun: readonly string[], real: KeyValues): KeyValues {
  const values = new Map<string, unknown>();
  return {
    get: async (key) =>
      values.has(key) || !begun.includes(key) ? structuredClone(values.get(key)) : real.get(key),
    async set(key, value) {
      values.set(key, structuredClone(value));
    },
  };
}

function runScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => reject(new Error(address)));
    document.head.append(script);
  });
}
