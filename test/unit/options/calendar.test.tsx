// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CalendarForm } from '../../../components/options/CalendarForm';
import { calendarActions } from '../../../entrypoints/options/calendar-actions';
import { calendarView } from '../../../entrypoints/options/calendar-view';
import type { SectionContext } from '../../../entrypoints/options/sections';
import { defaultCalendar, isDayOff, type WorkingCalendar, workingDayMinutes } from '../../../lib/calendar';
import { calendarFile, defaultSettings } from '../../../lib/settings';
import { root } from '../drawn-root';

let calendar: WorkingCalendar;

beforeEach(() => {
  calendar = defaultCalendar;
});

/** Draws the section as the page does, with a keeper that always keeps. */
function draw() {
  const context = {
    settings: { ...defaultSettings, calendar },
    language: 'vi',
    change: vi.fn(async (set: { calendar?: WorkingCalendar }) => {
      calendar = set.calendar ?? calendar;
      await draw();
      return true;
    }),
  } as unknown as SectionContext;
  return act(() =>
    render(
      <CalendarForm view={calendarView(calendar, 2026)} language="vi" actions={calendarActions(context)} />,
      root,
    ),
  );
}

const text = () => root.textContent?.replace(/\s+/g, ' ') ?? '';
const find = <E extends HTMLElement>(selector: string) => {
  const found = root.querySelector<E>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
};
const press = (name: string) =>
  act(async () => {
    const button = [...root.querySelectorAll('button')].find(
      (each) => each.textContent === name || each.getAttribute('aria-label') === name,
    );
    if (button === undefined) throw new Error(`no button ${name}`);
    button.click();
  });
const enter = (selector: string, value: string) =>
  act(async () => {
    const field = find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('office hours', () => {
  it('hold from Monday to Friday, in whatever form the time is written', async () => {
    await draw();
    await enter('[name=morning-opens]', '7h00');
    expect(calendar.fullDay[0]).toEqual({ opens: '07:00', closes: '11:30' });
    expect(workingDayMinutes(calendar)).toBe(480);
    expect(calendar.week[5]).toEqual(calendar.fullDay);
    expect(calendar.week[6]).toEqual([]);
  });

  it.each([
    ['[name=morning-opens]', '12:00'],
    ['[name=morning-opens]', '25:00'],
    ['[name=morning-closes]', 'trưa'],
    ['[name=afternoon-opens]', '11:00'],
    ['[name=afternoon-closes]', ''],
  ])('%s cannot be %j', async (field, typed) => {
    await draw();
    await enter(field, typed);
    expect(calendar).toBe(defaultCalendar);
    expect(find('[role=alert]').textContent).toContain('Giờ phải ghi như 07:30');
  });

  it('may have Saturday mornings', async () => {
    await draw();
    await act(async () => find<HTMLInputElement>('[aria-describedby=saturday-note]').click());
    expect(isDayOff('2026-11-21', calendar)).toBe(false);
    await act(async () => find<HTMLInputElement>('[aria-describedby=saturday-note]').click());
    expect(isDayOff('2026-11-21', calendar)).toBe(true);
  });
});

describe('a year’s table', () => {
  it('shows each date with its weekday, its source and whether it is provisional', async () => {
    await draw();
    expect(text()).toContain('24/11/2026 thứ ba');
    expect(text()).not.toContain('Dự kiến: chưa có thông báo');
    await act(async () => {
      find<HTMLSelectElement>('select').value = '2027';
      find('select').dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(text()).toContain('Dự kiến: chưa có thông báo');
    expect(find<HTMLTextAreaElement>('textarea').defaultValue).toContain('Tết Đinh Mùi');
    expect(find('option[value="2027"]').textContent).toBe('2027 (dự kiến)');
  });

  it('takes a date and gives it up again', async () => {
    await draw();
    find<HTMLInputElement>('[name=date]').value = '24/12/2026';
    await press('Thêm');
    expect(isDayOff('2026-12-24', calendar)).toBe(true);
    expect(text()).toContain('Bảng của đơn vị');
    await press('Bỏ ngày 24/12/2026');
    expect(isDayOff('2026-12-24', calendar)).toBe(false);
    expect(text()).toContain('Bảng có sẵn');
  });

  it('says what is wrong with a date that is taken', async () => {
    await draw();
    find<HTMLInputElement>('[name=date]').value = '25/11/2026';
    find<HTMLSelectElement>('[name=kind]').value = 'makeUpDays';
    await press('Thêm');
    expect(text()).toContain('vốn là ngày làm việc, không phải làm bù.');
    await press('Dùng lại bảng có sẵn');
    expect(calendar).toEqual(defaultCalendar);
  });

  it('of a year that has none is begun by its first date', async () => {
    await draw();
    find<HTMLInputElement>('[name=date]').value = '01/01/2029';
    await press('Thêm');
    expect(text()).toContain('01/01/2029 thứ hai');
    expect(calendar.years.at(-1)).toEqual({
      year: 2029,
      daysOff: ['2029-01-01'],
      makeUpDays: [],
      provisional: true,
      source: 'Đơn vị tự ghi',
    });
    await press('Bỏ bảng năm 2029');
    expect(calendar).toEqual(defaultCalendar);
  });

  it.each(['', '32/12/2026', 'mai', '24/12', '24/12/2026 08:00'])('takes no %j', async (typed) => {
    await draw();
    find<HTMLInputElement>('[name=date]').value = typed;
    await press('Thêm');
    expect(calendar).toBe(defaultCalendar);
    expect(text()).toContain('Hãy ghi ngày có thật');
  });
});

describe('a file for the whole unit', () => {
  const choose = async (content: string) => {
    const picker = find<HTMLInputElement>('[type=file]');
    Object.defineProperty(picker, 'files', { value: [new File([content], 'lich.json')], configurable: true });
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(text()).toMatch(/Đã nhập|Không nhập được/));
  };

  it('is taken, or refused with the line that is wrong', async () => {
    await draw();
    await choose('{"format": "nhac-han/calendar",\n"version": 1,\n"years": [');
    expect(find('[role=alert]').textContent).toBe(
      'Không nhập được, lịch hiện tại giữ nguyên. Dòng 3: tệp bị hỏng, không đọc tiếp được.',
    );
    expect(calendar).toBe(defaultCalendar);
    render(null, root);
    await draw();
    await choose(calendarFile({ ...defaultCalendar, years: [] }));
    expect(text()).toContain('Đã nhập giờ làm việc.');
  });
});
