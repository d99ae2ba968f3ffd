// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { FailureNote } from '../../../components/popup/FailureNote';
import { Urgent } from '../../../components/popup/Urgent';
import { popupTexts } from '../../../lib/locale/popup';
import type { Backlog, UrgentDossier } from '../../../lib/report';
import { root } from '../drawn-root';

const text = () => root.textContent?.replace(/\s+/g, ' ') ?? '';
const press = (name: string) =>
  act(async () => [...root.querySelectorAll('button')].find((each) => each.textContent === name)?.click());
const submit = () =>
  act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

describe('the cause of an overdue dossier', () => {
  const overdue: UrgentDossier = {
    site: 'https://motcua.example.vn',
    code: 'H57-261104-0583',
    progress: 'overdue',
    flags: ['overdue'],
    params: {},
  };
  const draw = (urgent: UrgentDossier[], onAnnotate = vi.fn(async () => true)) => {
    const backlog = { urgent, urgentTotal: urgent.length } as unknown as Backlog;
    render(
      <Urgent
        backlog={backlog}
        language="vi"
        texts={popupTexts('vi')}
        reportPage="report.html"
        onOpen={vi.fn()}
        onAnnotate={onAnnotate}
      />,
      root,
    );
    return onAnnotate;
  };

  it('is noted among the most urgent', async () => {
    const onAnnotate = draw([overdue]);
    await press('Ghi nguyên nhân');
    const note = root.querySelector<HTMLInputElement>('[name=note]');
    if (note !== null) note.value = 'chờ ý kiến';
    await submit();
    expect(onAnnotate).toHaveBeenCalledWith(overdue, { note: 'chờ ý kiến' });
    expect(root.querySelector('form')).toBeNull();
  });

  it('is shown where it is known', () => {
    draw([{ ...overdue, annotation: { cause: 'objective', note: 'lỗi phần mềm', changedAt: 1 } }]);
    expect(text()).toContain('Khách quan: lỗi phần mềm.');
  });

  it('is not asked of one that is not overdue', () => {
    draw([{ ...overdue, progress: 'not-due', flags: ['due-today'] }]);
    expect(text()).not.toContain('nguyên nhân');
  });
});

describe('a portal that does not work', () => {
  const draw = (onNote: (note: string) => Promise<boolean>) =>
    render(<FailureNote texts={popupTexts('vi')} onNote={onNote} />, root);
  const write = (note: string) => {
    const field = root.querySelector('input');
    if (field !== null) field.value = note;
    return submit();
  };

  it('is noted in the officer’s words', async () => {
    const onNote = vi.fn(async () => true);
    draw(onNote);
    await write('  Không ký số được ');
    expect(onNote).toHaveBeenCalledWith('Không ký số được');
    expect(root.querySelector('[role=status]')?.textContent).toBe('Đã ghi.');
    expect(root.querySelector('input')?.value).toBe('');
  });

  it('is not noted without words, and a note that was not kept stays', async () => {
    const onNote = vi.fn(async () => false);
    draw(onNote);
    await write('   ');
    expect(onNote).not.toHaveBeenCalled();
    await write('Không ký số được');
    expect(root.querySelector('[role=status]')?.textContent).toBe('Chưa ghi được. Hãy thử lại.');
    expect(root.querySelector('input')?.value).toBe('Không ký số được');
  });
});
