// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../../components/options/OptionsPage';
import { ThresholdsForm } from '../../../components/options/ThresholdsForm';
import type { Thresholds } from '../../../lib/dossier';
import { root } from '../drawn-root';

const text = () => root.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((candidate) => candidate.textContent === name);

describe('the page of settings', () => {
  const props: OptionsPageProps = {
    language: 'vi',
    ignored: [],
    sections: [{ id: 'thresholds', locked: false, body: <p>một</p> }],
    onRetry: vi.fn(),
  };
  const draw = (more: Partial<OptionsPageProps> = {}) =>
    act(() => render(<OptionsPage {...props} {...more} />, root));

  it('leads from its list to each section, which bears its title', async () => {
    await draw();
    const link = root.querySelector('nav a');
    const section = root.querySelector(link?.getAttribute('href') ?? 'none');
    expect(section?.querySelector('h2')?.textContent).toBe(link?.textContent);
    expect(section?.textContent).toContain('một');
  });

  it('names the parts of a policy that have no effect', async () => {
    await draw();
    expect(root.querySelector('[role=alert]')).toBeNull();
    await draw({ ignored: ['locked.reminders', 'preset.language'] });
    const said = root.querySelector('[role=alert]')?.textContent;
    expect(said).toContain('không có hiệu lực: locked.reminders, preset.language.');
    expect(text()).toContain('một');
  });

  it('says that it is loading, that it failed and how a change fared', async () => {
    await draw({ sections: [] });
    expect(root.querySelector('[aria-busy]')?.textContent).toBe('Đang mở cài đặt…');
    await draw({ sections: [], error: 'storage-failed' });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Không đọc hoặc ghi được');
    await act(async () => button('Thử lại')?.click());
    expect(props.onRetry).toHaveBeenCalledOnce();
    await draw({ saving: { state: 'saved' } });
    expect(root.querySelector('[role=status]')?.textContent).toBe('Đã lưu.');
    await draw({ saving: { state: 'failed', error: 'invalid-message' } });
    expect(root.querySelector('[role=status]')?.textContent).toBe('Chưa lưu: có giá trị không hợp lệ.');
  });
});

describe('the thresholds', () => {
  let held: Thresholds;

  const draw = (thresholds: Thresholds) => {
    held = thresholds;
    return act(() =>
      render(
        <ThresholdsForm
          thresholds={thresholds}
          language="vi"
          onChange={(changed) => {
            held = changed;
          }}
        />,
        root,
      ),
    );
  };
  const enter = (id: string, typed: string) =>
    act(async () => {
      const input = root.querySelector<HTMLInputElement>(`#${id}`);
      if (input === null) throw new Error(`no field ${id}`);
      input.value = typed;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const usual: Thresholds = { dueSoonWorkingDays: 2, byDay: false };

  it.each([
    ['3', 3],
    ['0', 0],
    ['1,5', 1.5],
    [' 60 ', 60],
  ])('take %j as a number of working days', async (typed, days) => {
    await draw(usual);
    await enter('due-soon', typed);
    expect(held).toEqual({ ...usual, dueSoonWorkingDays: days });
  });

  it.each(['', 'hai', '-1', '61', '1.500'])('refuse %j and say why', async (typed) => {
    await draw(usual);
    await enter('due-soon', typed);
    expect(held).toEqual(usual);
    expect(root.querySelector('[role=alert]')?.textContent).toBe('Số ngày phải từ 0 đến 60.');
  });

  it('count by the day where the unit does', async () => {
    await draw(usual);
    await act(async () => root.querySelector<HTMLInputElement>('[type=checkbox]')?.click());
    expect(held).toEqual({ ...usual, byDay: true });
  });

  it('take a procedure out, and let it have a threshold of its own', async () => {
    await draw(usual);
    const name = root.querySelector<HTMLInputElement>('#new-exception');
    if (name !== null) name.value = '  Đăng ký  kết hôn ';
    await act(async () => button('Thêm thủ tục')?.click());
    expect(held.exceptions).toEqual([{ procedure: 'Đăng ký kết hôn', exclude: true }]);

    await draw(held);
    const rule = root.querySelector('select');
    await act(async () => {
      if (rule !== null) rule.value = 'threshold';
      rule?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(held.exceptions).toEqual([{ procedure: 'Đăng ký kết hôn', dueSoonWorkingDays: 2 }]);

    await draw(held);
    await enter('exception-0', '5');
    expect(held.exceptions).toEqual([{ procedure: 'Đăng ký kết hôn', dueSoonWorkingDays: 5 }]);

    await draw(held);
    await act(async () => button('Bỏ Đăng ký kết hôn')?.click());
    expect(held.exceptions).toEqual([]);
  });

  it.each([
    ['', 'Hãy ghi tên thủ tục.'],
    ['ĐĂNG KÝ KẾT HÔN', 'Thủ tục này đã có trong danh sách.'],
  ])('add no procedure named %j', async (typed, why) => {
    await draw({ ...usual, exceptions: [{ procedure: 'Đăng ký kết hôn', exclude: true }] });
    const name = root.querySelector<HTMLInputElement>('#new-exception');
    if (name !== null) name.value = typed;
    await act(async () => button('Thêm thủ tục')?.click());
    expect(held.exceptions).toHaveLength(1);
    expect(text()).toContain(why);
  });
});
