// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { TargetsForm } from '../../../components/options/TargetsForm';
import { presetIds, type Targets, targetPresets } from '../../../lib/report';
import { indicatorIds } from '../../../lib/report/indicators';
import { defaultSettings, readSettingsFile, settingsFile } from '../../../lib/settings';
import { indicatorNames } from '../../../lib/settings/schema';
import { root } from '../drawn-root';

let held: { targets: Targets; official: Targets; national: string | null };

beforeEach(async () => {
  held = { targets: {}, official: {}, national: null };
  await draw();
});

const free = { targets: false, official: false, national: false };

async function draw(locked = free, language: 'vi' | 'en' = 'vi'): Promise<void> {
  const keep = (set: Partial<typeof held>) => {
    Object.assign(held, set);
    void draw(locked, language);
  };
  await act(() =>
    render(
      <TargetsForm
        language={language}
        {...held}
        sites={['https://quocgia.example.vn', 'https://motcua.example.vn']}
        locked={locked}
        onTargets={(targets) => keep({ targets })}
        onOfficial={(official) => keep({ official })}
        onNational={(national) => keep({ national })}
      />,
      root,
    ),
  );
}

function field<E extends HTMLInputElement | HTMLSelectElement>(css: string): E {
  const found = root.querySelector<E>(css);
  if (found === null) throw new Error(`no ${css}`);
  return found;
}

const enter = (css: string, typed: string) =>
  act(async () => {
    const input = field(css);
    input.value = typed;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

const press = (name: string) =>
  act(async () => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (button === undefined) throw new Error(`no button ${name}`);
    button.click();
  });

describe('the targets', () => {
  it('are taken with a comma, a point or a sign, and taken out by an empty field', async () => {
    await enter('#target-payment', '45');
    await enter('#target-both', '87,68');
    await enter('#target-onTime', '98.5 %');
    await enter('#official-payment', '0');
    expect(held).toEqual({
      targets: { payment: 4_500, both: 8_768, onTime: 9_850 },
      official: { payment: 0 },
      national: null,
    });
    expect(field('#target-onTime').value).toBe('98,5');
    await enter('#target-both', ' ');
    expect(held.targets).toEqual({ payment: 4_500, onTime: 9_850 });
  });

  it.each(['101', '-1', 'tám mươi', '80,123', '1e2', '80%%'])('%j is told to be none', async (typed) => {
    await enter('#target-payment', typed);
    expect(held.targets).toEqual({});
    expect(root.querySelector('[role=alert]')?.textContent).toContain('từ 0 đến 100');
    expect(field('#target-payment').getAttribute('aria-invalid')).toBe('true');
  });

  it('say what follows from there being none, and no more once there is one', async () => {
    expect(root.textContent).toContain('Chưa đặt mục tiêu nào');
    await enter('#target-synced', '100');
    expect(root.textContent).not.toContain('Chưa đặt mục tiêu nào');
    await press('Bỏ hết mục tiêu');
    expect(held.targets).toEqual({});
  });

  it.each(presetIds)(
    'of a letter (%s) are shown with the letter before they are put in place',
    async (id) => {
      await enter('#target-online', '50');
      await enter('#target-preset', id);
      expect(root.querySelector('.block')?.textContent).toMatch(/năm 20\d\d|\/20\d\d/);
      expect(held.targets).toEqual({ online: 5_000 });
      await press('Thay mục tiêu đang có');
      expect(held.targets).toEqual(targetPresets[id]);
    },
  );

  it('are locked each by itself', async () => {
    await draw({ ...free, targets: true });
    expect(field('#target-payment').closest('fieldset:disabled')).not.toBeNull();
    expect(field('#official-payment').closest('fieldset:disabled')).toBeNull();
    expect(field('#national-site').closest('fieldset:disabled')).toBeNull();
  });
});

describe('the national portal', () => {
  it('is one of those that are turned on, or none', async () => {
    await enter('#national-site', 'https://quocgia.example.vn');
    expect(held.national).toBe('https://quocgia.example.vn');
    await enter('#national-site', '');
    expect(held.national).toBeNull();
  });

  it('stays in the list when it was turned off', async () => {
    held.national = 'https://cu.example.vn';
    await draw();
    expect(field('#national-site').value).toBe('https://cu.example.vn');
  });
});

describe('the settings record', () => {
  it('knows the indicators of the report and refuses others', () => {
    expect(indicatorNames.options).toEqual([...indicatorIds]);
    const text = settingsFile({ ...defaultSettings, indicatorTargets: { payment: 4_500 } });
    expect(readSettingsFile(text)).toMatchObject({ settings: { indicatorTargets: { payment: 4_500 } } });
    const line = text.slice(0, text.indexOf('"payment"')).split('\n').length;
    expect(readSettingsFile(text.replace('"payment"', '"paymnet"'))).toMatchObject({ problem: { line } });
    expect(readSettingsFile(text.replace('4500', '45000'))).toMatchObject({ problem: { line } });
  });
});
