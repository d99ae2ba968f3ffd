// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { type LetterheadChoice, LetterheadForm } from '../../../components/options/LetterheadForm';
import { createSettingsKeeper } from '../../../lib/background/settings-keeper';
import { letterheadTexts } from '../../../lib/locale/letterhead';
import { defaultSettings, readSettingsFile, settingsFile } from '../../../lib/settings';
import { root } from '../drawn-root';

let held: LetterheadChoice;

beforeEach(async () => {
  held = {};
  await draw();
});

async function draw(): Promise<void> {
  const keep = (head: LetterheadChoice) => {
    held = head;
    void draw();
  };
  await act(() => render(<LetterheadForm head={held} language="vi" onChange={keep} />, root));
}

function field(name: string): HTMLInputElement {
  const input = root.querySelector<HTMLInputElement>(`#head-${name}`);
  if (input === null) throw new Error(`no field ${name}`);
  return input;
}

const enter = (name: string, typed: string) =>
  act(async () => {
    field(name).value = typed;
    field(name).dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('what letters say of the office', () => {
  it('is kept field by field, without blanks around it; an emptied field is not known again', async () => {
    await enter('unit', '  Trung tâm\t Phục vụ hành chính công ');
    await enter('name', 'Đỗ Thị Bịa');
    expect(held).toEqual({ unit: 'Trung tâm Phục vụ hành chính công', name: 'Đỗ Thị Bịa' });
    expect(field('unit').value).toBe('Trung tâm Phục vụ hành chính công');
    await enter('name', ' ');
    expect(held).toEqual({ unit: 'Trung tâm Phục vụ hành chính công' });
  });

  it('names each field, with how it is filled in', () => {
    const { fields, hints } = letterheadTexts('vi');
    for (const name of Object.keys(fields) as (keyof typeof fields)[]) {
      expect(root.querySelector(`label[for="head-${name}"]`)?.textContent).toBe(fields[name]);
      const note = field(name).getAttribute('aria-describedby');
      expect(root.querySelector(`#${note}`)?.textContent).toBe(hints[name]);
    }
  });
});

describe('the settings record', () => {
  it('of before it was kept loads, with nothing known of the office', async () => {
    const { letterhead: _, ...older } = defaultSettings;
    const stored = { ...older, calendar: { years: [] }, retentionDays: 77 };
    const storage = { get: async () => stored, set: async () => undefined };
    const { letterhead, retentionDays } = await createSettingsKeeper(storage, async () => ({})).read();
    expect({ letterhead, retentionDays }).toEqual({ letterhead: {}, retentionDays: 77 });
  });

  it.each<[string, LetterheadChoice]>([
    ['a line break', { unit: 'Trung tâm\nHành chính' }],
    ['a text of any length', { place: 'x'.repeat(201) }],
    ['nothing as a name', { name: '' }],
    ['a field that nobody knows', { phone: '0123' } as LetterheadChoice],
  ])('refuses %s', (_what, letterhead) => {
    expect(readSettingsFile(settingsFile({ ...defaultSettings, letterhead }))).toHaveProperty('problem');
  });

  it('goes with the file of settings', () => {
    const letterhead = { superior: 'Ủy ban nhân dân xã An Mẫu', signer: 'Giám đốc' };
    const text = settingsFile({ ...defaultSettings, letterhead });
    expect(readSettingsFile(text)).toMatchObject({ settings: { letterhead } });
  });
});
