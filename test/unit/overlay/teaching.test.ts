// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Judgement } from '../../../lib/dossier/judgement';
import { barPart } from '../../../lib/overlay/bar';
import { Overlay } from '../../../lib/overlay/overlay';
import type { Picture, TeachableColumns } from '../../../lib/overlay/picture';
import { teachingPart } from '../../../lib/overlay/teaching';
import type { ChosenFields, Lesson, OpenLesson, Tally } from '../../../lib/overlay/teaching-part';
import { chosenRows } from '../../../lib/reading/meant-rows';
import { keptAnnotations } from './kept-annotations';

const teaching = { teach: vi.fn(), forget: vi.fn() };
const walk = { start: vi.fn(), pause: vi.fn(), stop: vi.fn() };

const bar = () => document.querySelector('nhac-han-bar')?.shadowRoot;
const barText = () => bar()?.textContent ?? '';
const button = (words: string) =>
  [...(bar()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === words);
const settle = () => new Promise((resolve) => setTimeout(resolve));

function draw(overlay: Overlay, picture: Picture): void {
  for (const steps = overlay.draw(picture); !steps.next().done; );
}

const table = () => document.querySelector('table') as Element;

function listOf(
  progress: Judgement['progress'][],
  columns: Partial<TeachableColumns> = {},
): Picture['lists'][0] {
  document.body.innerHTML = `<table><tbody>${progress.map((_p, n) => `<tr><td>H57-${n}</td></tr>`).join('')}</tbody></table>`;
  return {
    pager: { rowsShown: progress.length },
    rows: [...document.querySelectorAll('tr')].map((element, index) => ({
      row: { dossier: { code: `H57-${index}` }, elements: [element], unreadable: [] },
      judgement: { progress: progress[index] ?? 'unknown', flags: [] },
    })),
    columns: { element: table(), signature: 'cột a', taught: false, inVain: false, ...columns },
  };
}

const pictureOf = (...lists: Picture['lists']): Picture => ({
  language: 'vi',
  dueSoonWorkingDays: 2,
  lists,
  refusals: [],
});

let overlay: Overlay;
beforeEach(() => {
  overlay?.destroy();
  vi.clearAllMocks();
  document.body.innerHTML = '<table></table>';
  const deeds = { placed: vi.fn(), overview: vi.fn(), help: vi.fn() };
  overlay = new Overlay(document, () => barPart(keptAnnotations(), chosenRows), walk, teaching, deeds);
});

describe('the bar over a table that may be taught', () => {
  it('offers it beside each refusal, for the table that was refused', () => {
    const refusals = ['no-code-column', 'unknown-headers'].map((reason) => ({
      reason,
      headers: ['STT'],
      element: document.createElement('table'),
    }));
    draw(overlay, { ...pictureOf(), refusals });
    const offers = [...(bar()?.querySelectorAll('button') ?? [])].filter(
      ({ textContent }) => textContent === 'Chỉ cho Nhắc Hạn biết các cột',
    );
    offers[1]?.click();
    expect(teaching.teach).toHaveBeenCalledExactlyOnceWith(refusals[1]?.element);
  });

  it('does not call a list calm of which it knows no due date, and offers it there', () => {
    draw(overlay, pictureOf(listOf(['unknown', 'unknown'])));
    expect(barText()).toContain('2 hồ sơ, bảng này không cho biết hạn trả');
    expect(barText()).not.toContain('không có việc gấp');
    button('Chỉ cho Nhắc Hạn biết các cột')?.click();
    expect(teaching.teach).toHaveBeenCalledExactlyOnceWith(table());
  });

  it('says of how many dossiers no due date is known', () => {
    draw(overlay, pictureOf(listOf(['not-due', 'unknown', 'closed'])));
    expect(barText()).toContain('3 hồ sơ, không có việc gấp, 1 hồ sơ chưa rõ hạn');
  });

  it('forgets what was taught', () => {
    draw(overlay, pictureOf(listOf(['not-due'], { taught: true })));
    expect(button('Bỏ cách đọc đã dạy')).toBeUndefined();
    button('Xem thêm')?.click();
    button('Bỏ cách đọc đã dạy')?.click();
    expect(teaching.forget).toHaveBeenCalledExactlyOnceWith('cột a');
  });

  it('stays where nothing can be read as it was taught, so that it can be forgotten', () => {
    draw(overlay, pictureOf(listOf([], { taught: true, inVain: true })));
    expect(barText()).toContain('Không đọc được hồ sơ nào theo cách đã dạy.');
    button('Bỏ cách đọc đã dạy')?.click();
    expect(teaching.forget).toHaveBeenCalledOnce();
  });
});

describe('rows that change by themselves', () => {
  const flagged = (picture: Picture): Picture['lists'][0]['rows'][0] => ({
    row: picture.lists[0]?.rows[1]?.row ?? { dossier: { code: '' }, elements: [], unreadable: [] },
    judgement: {
      progress: 'overdue',
      flags: [{ id: 'overdue', severity: 1, params: { days: 1, hours: 0, minutes: 0 } }],
    },
  });
  const marks = () => [...document.querySelectorAll('tr')].map((row) => row.dataset.nhachanFlags ?? '');

  it('are drawn by themselves where the rest stands', () => {
    const picture = pictureOf(listOf(['not-due', 'overdue', 'not-due']));
    const row = flagged(picture);
    const [list] = picture.lists;
    const whole = pictureOf({ ...(list as Picture['lists'][0]), rows: [row] });
    draw(overlay, {
      ...picture,
      lists: [{ ...(list as Picture['lists'][0]), rows: [...(list?.rows ?? []), row] }],
    });
    draw(overlay, picture);
    expect(overlay.renew(whole, [row])).toBe(true);
    expect(marks()).toEqual(['', 'overdue', '']);
    expect(barText()).toContain('Quá hạn 1');
  });

  it('want a drawing of all where they were never drawn', () => {
    const picture = pictureOf(listOf(['not-due', 'overdue']));
    expect(overlay.renew(picture, [flagged(picture)])).toBe(false);
  });
});

it('leaves the rows and the bar of a newer script alone when its own extension is gone', () => {
  const picture = pictureOf(listOf(['not-due']));
  draw(overlay, picture);
  document.querySelector('nhac-han-bar')?.remove();
  document.body.append(document.createElement('nhac-han-bar'));
  overlay.sayFarewell();
  expect(document.querySelectorAll('nhac-han-bar')).toHaveLength(1);
  expect(document.querySelector('[data-nhachan-code]')).not.toBeNull();
  expect(document.querySelector('nhac-han-bar')?.shadowRoot).toBeNull();
});

describe('the panel', () => {
  const columns: Lesson['columns'] = [
    { key: 'cột a', header: 'Cột A', samples: ['1', '2'], field: null },
    { key: 'cột b', header: 'Cột B', samples: ['H57.132-260804-0583', 'H57.132-260804-0584'], field: null },
    { key: '#3', header: '', samples: [], field: null },
    { key: 'ngày', header: 'Ngày', samples: ['05/08/2026'], field: null },
    { key: 'ngày', header: 'Ngày', samples: ['06/08/2026'], field: null },
  ];
  let tried: ChosenFields[];
  let tally: Tally | undefined;
  let saved: boolean;
  const save = vi.fn(async (_chosen: ChosenFields) => saved);
  const onClose = vi.fn();

  function openPanel(lesson: Partial<Lesson> = {}): OpenLesson {
    draw(overlay, pictureOf(listOf(['unknown'])));
    const open = teachingPart.openLesson(document, {
      language: 'vi',
      columns,
      tally: async (chosen) => {
        tried.push(chosen);
        return tally;
      },
      save,
      onClose,
      ...lesson,
    });
    if (!open) throw new Error('no panel');
    return open;
  }

  const selects = () => [...(bar()?.querySelectorAll('select') ?? [])];
  const choose = async (place: number, value: string) => {
    const select = selects()[place] as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  const status = () => bar()?.querySelector('.outcome')?.textContent;

  beforeEach(() => {
    tried = [];
    tally = { rows: 2, of: 2, values: { code: 2, dueAt: 1 } };
    saved = true;
  });

  it('knows the one column of codes, and says what the choice reads', async () => {
    openPanel();
    await settle();
    expect(selects().map(({ value }) => value)).toEqual(['', 'code', '', '', '']);
    expect(status()).toBe('2/2 hồ sơ đọc được với cách chọn này.');
    await choose(0, 'dueAt');
    expect(tried.at(-1)).toMatchObject({ 'cột a': 'dueAt', 'cột b': 'code', ngày: null });
    expect(barText()).toContain('đọc được 1/2 dòng');
  });

  it('names what has no name, and leaves alone what shares one', async () => {
    openPanel();
    expect(barText()).toContain('Cột thứ 3, không có tên');
    expect(selects().map(({ disabled }) => disabled)).toEqual([false, false, false, true, true]);
    expect(barText()).toContain('Có cột khác cùng tên');
  });

  it.each([
    ['no code', async () => choose(1, ''), 'Hãy chọn cột mã hồ sơ.'],
    ['one meaning twice', async () => choose(0, 'code'), 'Hai cột cùng là “Mã hồ sơ”: hãy bỏ một cột.'],
    [
      'a code that reads nothing',
      async () => {
        tally = { rows: 0, of: 2, values: {} };
        await choose(1, '');
        await choose(0, 'code');
      },
      'Không đọc được hồ sơ nào: cột này không phải mã hồ sơ.',
    ],
  ])('keeps no choice with %s', async (_why, make, words) => {
    openPanel();
    await settle();
    await make();
    expect(status()).toBe(words);
    expect(button('Lưu cho trang này')?.getAttribute('aria-disabled')).toBe('true');
    bar()
      ?.querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(save).not.toHaveBeenCalled();
  });

  it('keeps a choice and closes, or says that it could not', async () => {
    openPanel();
    await settle();
    saved = false;
    bar()
      ?.querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(status()).toBe('Chưa lưu được. Hãy thử lại.');
    saved = true;
    bar()
      ?.querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(save).toHaveBeenLastCalledWith({ 'cột a': null, 'cột b': 'code', '#3': null, ngày: null });
    expect(onClose).toHaveBeenCalledOnce();
    expect(selects()).toEqual([]);
    expect(button('Xem thêm')).toBeDefined();
  });

  it('goes with the table that it asks about', async () => {
    const open = openPanel();
    await settle();
    tally = undefined;
    open.pageChanged();
    await settle();
    expect(onClose).toHaveBeenCalledOnce();
    expect(selects()).toEqual([]);
  });

  it('is one at a time, and none where there is no bar', () => {
    openPanel();
    const again = { language: 'vi' as const, columns, tally: async () => tally, save, onClose };
    expect(teachingPart.openLesson(document, again)).toBeUndefined();
    overlay.destroy();
    expect(teachingPart.openLesson(document, again)).toBeUndefined();
  });
});
