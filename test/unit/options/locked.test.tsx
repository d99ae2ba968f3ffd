// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockGate } from '../../../components/shared/LockGate';
import type { LockDoor } from '../../../components/shared/lock-door';
import { OptionsApp } from '../../../entrypoints/options/OptionsApp';
import { startBackground } from '../../../lib/background';
import { withSaturdayMorning } from '../../../lib/calendar';
import { optionsTexts } from '../../../lib/locale/options';
import { settingsFileTexts } from '../../../lib/locale/settings-file';
import { type Caller, createCaller } from '../../../lib/messages';
import { civilTimeOf } from '../../../lib/platform/clock';
import { defaultSettings, type Settings, settingsFile } from '../../../lib/settings';
import type { PolicyField } from '../../../lib/settings/policy';
import { openStore, type Store } from '../../../lib/store';
import { fakePlatform, fromPopup, pattern, site } from '../background/fake-platform';

/** Of each setting that an administrator may lock: all in the page of settings that changes it. */
const controls: Record<PolicyField, string> = {
  pausedSites: '#sites .line > button:first-child, #sites .line fieldset button',
  chosenProfiles: '#sites select',
  thresholds: '#thresholds :is(input, button, select)',
  reminders: '#reminders :is([aria-describedby=reminders-note], #reminder-hours, #last-hours)',
  badgeFlags: '#reminders fieldset:has(> #badge-note) input',
  calendar: '#calendar :is(input, button, select, textarea)',
  mappings: '#taught input',
  unguardedSites: '#finishing fieldset:has(> #finishing-note) input',
  intakeCheck: '#finishing input[aria-describedby=intake-note]',
  indicatorTargets: '#targets :is([id^=target-], button)',
  officialRates: '#targets [id^=official-]',
  nationalSite: '#national-site',
  keptPersonalFields: '#personal input',
  lockAfterMinutes: '#lock-after',
  language: '#appearance input[name="Ngôn ngữ"]',
  appearance: '#appearance input:not([name="Ngôn ngữ"])',
  letterhead: '#letterhead input',
  dailyExport: '#daily input',
  retentionDays: '[aria-labelledby=data-retention] :is(input, button)',
};
const fields = Object.keys(controls) as PolicyField[];

/** Settings that are the default ones in nothing. */
const other: Settings = {
  version: 2,
  language: 'en',
  thresholds: { dueSoonWorkingDays: 5, byDay: true },
  keptPersonalFields: ['applicant'],
  badgeFlags: ['overdue'],
  mappings: [{ site, signature: 'a|b', columns: { a: 'code', b: null } }],
  pausedSites: [site],
  chosenProfiles: [{ site, profile: null }],
  unguardedSites: [site],
  intakeCheck: true,
  reminders: { on: false, hours: ['09:30'], lastWorkingHours: 1 },
  dailyExport: { on: true, hour: '11:00', formats: ['csv'] },
  appearance: { density: 'compact', textSize: 'larger' },
  lockAfterMinutes: 30,
  indicatorTargets: { results: 8_000 },
  officialRates: { results: 7_000 },
  nationalSite: 'https://quocgia.example.vn',
  letterhead: { unit: 'UBND xã An Mẫu' },
  retentionDays: 30,
  calendar: withSaturdayMorning(defaultSettings.calendar, true),
};

/** In ms: as long as a busy machine may take. */
const patience = 20_000;

/** A PIN is set, and the lock is open. */
const door: LockDoor = {
  state: async () => ({ set: true, locked: false, language: 'vi' }),
  touch: async () => undefined,
  unlock: async () => undefined,
  close: async () => undefined,
  forget: async () => true,
  onChanged: () => () => undefined,
  tell: () => undefined,
};

let browser: ReturnType<typeof fakePlatform>;
let store: Store;
let call: Caller;
let root: HTMLElement;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  browser = fakePlatform();
  store = openStore({ civilTimeOf });
  browser.grant(pattern);
  startBackground({
    platform: browser.platform,
    store,
    epochNow: () => Date.UTC(2026, 10, 18, 3),
    civilTimeOf,
    onFailure: (error) => {
      throw error;
    },
  });
  call = createCaller(async (message) => browser.send(message, fromPopup));
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  store.close();
  vi.unstubAllGlobals();
});

/** As it is by default, so that the page looks as ever. */
function lock(field: PolicyField): void {
  browser.decree({ locked: { [field]: field === 'calendar' ? { years: [] } : defaultSettings[field] } });
}

async function held(): Promise<Settings> {
  const reply = await call('settings/read', null);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

async function open(): Promise<void> {
  await act(() =>
    render(
      <LockGate door={door}>
        <OptionsApp platform={browser.platform} call={call} />
      </LockGate>,
      root,
    ),
  );
  await vi.waitFor(() => {
    for (const css of ['#sites fieldset', '#data-erase']) expect(root.querySelector(css)).not.toBeNull();
  }, patience);
}

const all = (css: string) => [...root.querySelectorAll<HTMLElement>(css)];

/** The words over a group of controls that cannot be used. */
const whyClosed = (control: HTMLElement) =>
  control.closest('fieldset[disabled]')?.querySelector('legend')?.textContent;

describe.each(fields)('%s, where an administrator locked it,', (field) => {
  it('is shown closed with the reason, and nothing else is', async () => {
    lock(field);
    await open();
    for (const each of fields) {
      const own = all(controls[each]);
      expect(own.length, each).toBeGreaterThan(0);
      expect(own.map(whyClosed), each).toEqual(
        own.map(() => (each === field ? optionsTexts('vi').locked : undefined)),
      );
    }
  });

  it('is changed by no call of our own pages', async () => {
    lock(field);
    expect(await call('settings/change', { set: { [field]: other[field] } })).toEqual({
      ok: false,
      error: 'setting-locked',
    });
    expect(await held()).toEqual(defaultSettings);
  });

  it('is changed by no file of settings, which holds in all else and says so', async () => {
    lock(field);
    await open();
    const input = root.querySelector<HTMLInputElement>('input[name=settings]');
    Object.defineProperty(input, 'files', { value: [new File([settingsFile(other)], 'a.json')] });
    await act(async () => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const language = field === 'language' ? 'vi' : 'en';
    await vi.waitFor(
      () =>
        expect(root.querySelector('#file [role=status]')?.textContent).toBe(
          settingsFileTexts(language).openedInPart,
        ),
      patience,
    );
    expect(await held()).toEqual({ ...other, [field]: defaultSettings[field] });
  });
});
