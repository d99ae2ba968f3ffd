// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Watch } from '../../../lib/session/watch';

let watch: Watch;
afterEach(() => watch.stop());

function watched() {
  document.body.innerHTML =
    '<p id="clock">1</p><nav></nav><table><tbody><tr><td id="cell">a</td></tr></tbody></table><i id="own"></i>';
  const table = document.querySelector('table') as Element;
  const told = { onChange: vi.fn(), onChangeIn: vi.fn() };
  watch = new Watch({ isOwn: (node) => (node as Element).id === 'own', tables: () => [table], ...told });
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
