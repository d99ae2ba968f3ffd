// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FlagId } from '../../../lib/dossier/judgement';
import { barPart } from '../../../lib/overlay/bar';
import { Overlay } from '../../../lib/overlay/overlay';
import { chosenRows } from '../../../lib/reading/meant-rows';
import { keptAnnotations } from './kept-annotations';

let overlay: Overlay;
let annotations: ReturnType<typeof keptAnnotations>;

beforeEach(() => {
  annotations = keptAnnotations();
});

afterEach(() => overlay.destroy());

const root = () => {
  const found = document.querySelector('nhac-han-bar')?.shadowRoot;
  if (!found) throw new Error('no bar');
  return found;
};
const text = () => root().textContent ?? '';
const button = (words: string) =>
  [...root().querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words));
const press = (words: string) => button(words)?.click();

function makeOverlay() {
  const walk = { start: vi.fn(), pause: vi.fn(), stop: vi.fn() };
  const teaching = { teach: vi.fn(), forget: vi.fn() };
  const deeds = { placed: vi.fn(), overview: vi.fn(), help: vi.fn() };
  overlay = new Overlay(document, () => barPart(annotations, chosenRows), walk, teaching, deeds);
}

/** Shows one row with the flag, and opens it in the bar's list. */
async function open(flag: FlagId) {
  document.body.innerHTML = '<table><tbody><tr><td>H57-261122-0001</td></tr></tbody></table>';
  const element = document.querySelector('tr') as Element;
  makeOverlay();
  const steps = overlay.draw({
    language: 'vi',
    dueSoonWorkingDays: 2,
    lists: [
      {
        pager: { rowsShown: 1 },
        rows: [
          {
            row: { dossier: { code: 'H57-261122-0001' }, elements: [element], unreadable: [] },
            judgement: { progress: 'not-due', flags: [{ id: flag, severity: 1, params: {} }] },
          },
        ],
      },
    ],
    refusals: [],
  });
  while (!steps.next().done);
  press('Xem thêm');
  press('Xem từng dòng');
  press('H57-261122-0001');
  await vi.waitFor(() => expect(root().querySelector('.reasons')).not.toBeNull());
}

/** Shows the page of one dossier with these flags. */
function openDetail(...flags: FlagId[]) {
  document.body.innerHTML = '<main>H57-261122-0001</main>';
  makeOverlay();
  const element = document.querySelector('main') as Element;
  drawDetail();
  return drawDetail;

  function drawDetail() {
    const steps = overlay.draw({
      language: 'vi',
      dueSoonWorkingDays: 2,
      lists: [],
      refusals: [],
      detail: {
        detail: {
          dossier: { code: 'H57-261122-0001' },
          element,
          unreadable: [],
          components: [],
          result: [],
        },
        judgement: { progress: 'overdue', flags: flags.map((id) => ({ id, severity: 1, params: {} })) },
        dayMinutes: 450,
      },
    });
    while (!steps.next().done);
  }
}

async function write(cause: string, note: string, apologyOn = '') {
  press('nguyên nhân');
  await vi.waitFor(() => expect(root().querySelector('form')).not.toBeNull());
  const form = root().querySelector('form') as HTMLFormElement;
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name=cause]'))
    radio.checked = radio.value === cause;
  (form.querySelector('[name=note]') as HTMLInputElement).value = note;
  (form.querySelector('[name=apologyOn]') as HTMLInputElement).value = apologyOn;
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

describe('the cause of a late dossier', () => {
  it.each(['overdue', 'late'] as const)(
    'is noted in the bar where a row is %s, and shown again there',
    async (flag) => {
      await open(flag);
      expect(button('Ghi nguyên nhân')).toBeDefined();
      await write('objective', ' lỗi phần mềm ', '20/11/2026');
      await vi.waitFor(() =>
        expect(text()).toContain('Khách quan: lỗi phần mềm. Đã có văn bản xin lỗi ngày 20/11/2026.'),
      );
      expect(annotations.held.get('H57-261122-0001')).toEqual({
        cause: 'objective',
        note: 'lỗi phần mềm',
        apologyOn: '2026-11-20',
        changedAt: 1,
      });
    },
  );

  it('is shown where it was noted elsewhere, and can be taken back', async () => {
    annotations.held.set('H57-261122-0001', { cause: 'subjective', changedAt: 1 });
    await open('overdue');
    await vi.waitFor(() => expect(text()).toContain('Chủ quan.'));
    await write('', '');
    await vi.waitFor(() => expect(button('Ghi nguyên nhân')).toBeDefined());
    expect(annotations.held.get('H57-261122-0001')).toEqual({ changedAt: 1 });
  });

  it('has no date that is none', async () => {
    await open('late');
    await write('objective', '', '31/02/2026');
    await vi.waitFor(() => expect(text()).toContain('Hãy ghi ngày có thật'));
    expect(annotations.held.size).toBe(0);
  });

  it('that could not be kept is said, and what was written stays', async () => {
    annotations.broken = true;
    await open('overdue');
    await write('objective', 'mất điện');
    await vi.waitFor(() => expect(text()).toContain('Chưa lưu được'));
    expect(root().querySelector<HTMLInputElement>('[name=note]')?.value).toBe('mất điện');
  });

  it.each(['due-today', 'undigitised-result'] as const)('is not asked where a row is %s', async (flag) => {
    await open(flag);
    expect(text()).not.toContain('nguyên nhân');
  });
});

describe('the cause on the page of one dossier', () => {
  const noted = { cause: 'objective' as const, note: 'lỗi phần mềm', changedAt: 1 };

  it.each(['overdue', 'late'] as const)('is shown and noted there where it is %s', async (flag) => {
    openDetail(flag);
    expect(button('Ghi nguyên nhân')).toBeDefined();
    await write('objective', 'lỗi phần mềm');
    await vi.waitFor(() => expect(text()).toContain('Khách quan: lỗi phần mềm.'));
    expect(annotations.held.get('H57-261122-0001')).toEqual(noted);
  });

  it('is shown where it was noted elsewhere, though the dossier is late no more', async () => {
    annotations.held.set('H57-261122-0001', noted);
    openDetail();
    await vi.waitFor(() => expect(text()).toContain('Khách quan: lỗi phần mềm.'));
  });

  it('is asked for again when the officer comes back to the page', async () => {
    const draw = openDetail('overdue');
    annotations.held.set('H57-261122-0001', noted);
    draw();
    await Promise.resolve();
    expect(text()).not.toContain('Khách quan');
    document.dispatchEvent(new Event('visibilitychange'));
    draw();
    await vi.waitFor(() => expect(text()).toContain('Khách quan: lỗi phần mềm.'));
  });

  it('is not asked where nothing is late', () => {
    openDetail('due-today');
    expect(text()).not.toContain('nguyên nhân');
  });
});
