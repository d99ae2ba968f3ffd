// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Watch } from '../../../lib/session/watch';

let watch: Watch;
afterEach(() => watch.stop());

function watched({ showsDossiers = true } = {}) {
  document.body.innerHTML =
    '<p id="clock">1</p><nav></nav><table><tbody><tr><td id="cell">a</td></tr></tbody></table><i id="own"></i>';
  const table = document.querySelector('table') as Element;
  const told = { onChange: vi.fn(), onChangeIn: vi.fn() };
  watch = new Watch({
    isOwn: (node) => (node as Element).id === 'own',
    tables: () => (showsDossiers ? [table] : []),
    showsDossiers: () => showsDossiers,
    ...told,
  });
  watch.watch([document]);
  const find = (css: string) => document.querySelector(css) as HTMLElement;
  return { ...told, find, settle: () => new Promise((resolve) => setTimeout(resolve, 20)) };
}

it('tells which elements of a table changed, and whether they were written anew', async () => {
  const { onChange, onChangeIn, find, settle } = watched();
  find('#cell').className = 'hovered';
  await settle();
  expect(onChangeIn).toHaveBeenLastCalledWith(new Set([find('#cell')]), false);
  find('#cell').textContent = 'b';
  await settle();
  expect(onChangeIn).toHaveBeenLastCalledWith(new Set([find('#cell')]), true);
  expect(onChange).not.toHaveBeenCalled();
});

it('is in no hurry for a clock, but for elements that come', async () => {
  const { onChange, onChangeIn, find, settle } = watched();
  find('#clock').textContent = '2';
  await settle();
  expect(onChange.mock.calls).toEqual([['soon']]);
  find('nav').append(document.createElement('ul'));
  await settle();
  expect(onChange.mock.calls).toEqual([['soon'], ['now']]);
  expect(onChangeIn).not.toHaveBeenCalled();
});

it('leaves its own elements out, and a storm unread', async () => {
  const { onChange, onChangeIn, find, settle } = watched();
  find('#own').className = 'x';
  await settle();
  expect(onChange).not.toHaveBeenCalled();
  for (let count = 0; count < 400; count++) find('#cell').className = `c${count}`;
  await settle();
  expect(onChange.mock.calls).toEqual([['now']]);
  expect(onChangeIn).not.toHaveBeenCalled();
});

it('tells what looks like dossiers from all else that comes into a page without', async () => {
  const { onChange, onChangeIn, find, settle } = watched({ showsDossiers: false });
  find('nav').innerHTML = '<ul><li>Tin mới</li></ul>';
  await settle();
  find('#cell').className = 'up';
  find('#clock').textContent = '3';
  await settle();
  find('#cell').textContent = 'H57.12-261120-0042';
  await settle();
  find('nav').innerHTML = '<table><thead><tr><th>STT</th><th>Mã hồ sơ</th></tr></thead></table>';
  await settle();
  (find('#clock').firstChild as Text).data = '000.00.12.H57 - 261120 - 0042';
  await settle();
  expect(onChange.mock.calls.flat()).toEqual(['perhaps', 'soon', 'likely', 'likely', 'likely']);
  for (let count = 0; count < 400; count++) find('#cell').className = `c${count}`;
  await settle();
  expect(onChange).toHaveBeenLastCalledWith('likely');
  expect(onChangeIn).not.toHaveBeenCalled();
});

it('leaves its own elements out wherever they come', async () => {
  const { onChange, find, settle } = watched({ showsDossiers: false });
  find('#own').remove();
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});
