// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  chosenOption,
  isHiddenInline,
  isIcon,
  isStruck,
  oneLine,
  textOf,
} from '../../../lib/reading/element-text';
import { pageOf } from './page';

function first(html: string): Element {
  return pageOf(html).body.firstElementChild as Element;
}

describe('what an element says', () => {
  it.each([
    ['<p> một </p>', 'một'],
    ['<p>một\nhai\r\nba</p>', 'một hai ba'],
    ['<p>một<br>hai</p>', 'một\nhai'],
    ['<div><p>một</p> <p>hai</p></div>', 'một\nhai'],
    ['<div><div>một</div>\n\n  <div>\n</div><div>hai</div></div>', 'một\nhai'],
    ['<ul><li>một<li>hai</ul>', 'một\nhai'],
    ['<div><b>một</b><i>hai</i></div>', 'mộthai'],
    ['<div>một<a>hai</a>ba</div>', 'một haiba'],
    ['<div>một<x-tag>hai</x-tag>ba</div>', 'một hai ba'],
    ['<div>một<b>hai\nba</b></div>', 'mộthai ba'],
    ['<div><a href="/1"> một\nhai </a></div>', 'một hai'],
    ['<div> <a href="/1">một</a> </div>', 'một'],
    ['<div>một<a href="/1"></a></div>', 'một'],
    ['<div><p>một</p></div>', 'một'],
    ['<div><input value="một"></div>', 'một'],
    ['<div><s>một</s></div>', 'một'],
    ['<div><script>một</script></div>', ''],
    ['<div><a href="/1"><b>một</b><p>hai</p></a></div>', 'một\nhai'],
    ['<div><a href="/1" hidden>một</a></div>', ''],
    ['<div><a href="/1" style="text-decoration: line-through">một</a></div>', 'một'],
    ['<div><a href="/1" class="material-icons">open_in_new</a></div>', ''],
    ['<div>một<svg><title>hai</title></svg><script>ba</script><style>bốn</style></div>', 'một'],
    ['<div>một<template>hai</template><noscript>ba</noscript><canvas>bốn</canvas></div>', 'một'],
    ['<div>một<nhac-han-bar>hai</nhac-han-bar></div>', 'một'],
    ['<div>một<b hidden>hai</b><b style="display: none">ba</b></div>', 'một'],
    [
      '<div>một<b class="ng-hide">hai</b><b class="material-icons">done</b><mat-icon>ba</mat-icon></div>',
      'một',
    ],
    ['<div>một<b style="color:red">hai</b><b class="x">ba</b></div>', 'mộthaiba'],
    ['<div><s>một</s>hai<b style="text-decoration:line-through">ba</b></div>', 'hai'],
    ['<div><s>một</s><del>hai</del></div>', 'mộthai'],
    ['<div><b hidden>một</b></div>', ''],
    ['<div><input value="một"><input type="date" value="2026-08-05"></div>', 'một\n\n2026-08-05'],
    ['<div>một<input type="checkbox" value="hai"><input type="hidden" value="ba"></div>', 'một'],
    ['<div><textarea>một\nhai</textarea></div>', 'một hai'],
    ['<div><select><option>một<option selected>hai</select></div>', 'hai'],
    ['<div><select><option value="">Chọn<option>hai</select></div>', ''],
    ['<div></div>', ''],
  ])('%s', (html, text) => {
    expect(textOf(first(html)).replace(/\n+/g, '\n')).toBe(text.replace(/\n+/g, '\n'));
  });

  it('leaves out what is typed and chosen where that is asked for', () => {
    const html = '<div>một<input value="hai"><select><option>ba</select><textarea>bốn</textarea></div>';
    expect(textOf(first(html), false)).toBe('một');
  });

  it('is cut, and looked for no deeper than a page is built', () => {
    expect(textOf(first(`<p>${'a'.repeat(6001)}</p>`))).toHaveLength(6000);
    expect(textOf(first(`<p><b>${'a'.repeat(7000)}</b><b>b</b></p>`))).toBe('a'.repeat(6000));
    expect(textOf(first(`<p>${'<b>a</b>'.repeat(1300)}</p>`))).toHaveLength(1200);
    const deep = (levels: number) => textOf(first(`<p>${'<b>'.repeat(levels)}<b>a</b>x</p>`));
    expect(deep(58)).toBe('ax');
    expect(deep(61)).toBe('');
  });

  it('is told of an open tree and of what stands beside it', () => {
    const host = first('<div><b>hai</b></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<b>một</b>';
    expect(textOf(host)).toBe('mộthai');
    const page = first('<div>không <i></i></div>');
    (page.firstElementChild as Element).attachShadow({ mode: 'open' }).innerHTML = '<b>ba</b>';
    expect(textOf(page)).toBe('không ba');
    const empty = first('<div></div>');
    empty.attachShadow({ mode: 'open' }).innerHTML = '<b>bốn</b>';
    expect(textOf(empty)).toBe('bốn');
    const alone = first('<div><i>hai</i></div>');
    (alone.firstElementChild as Element).attachShadow({ mode: 'open' }).innerHTML = '<b>một</b>';
    expect(textOf(alone)).toBe('mộthai');
    const holder = first('<div><i>hai</i></div>');
    holder.attachShadow({ mode: 'open' }).innerHTML = '<b>một</b>';
    expect(textOf(holder)).toBe('mộthai');
  });

  it.each([
    ['một \n hai', 'một hai'],
    ['một\n\nhai', 'một hai'],
    ['một  hai', 'một  hai'],
  ])('%j as one line is "%s"', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

describe('what hides, strikes out or draws an element', () => {
  it.each([
    ['<b hidden></b>', true],
    ['<b class="x dropdown-menu"></b>', true],
    ['<b class="dropdown-menu-item"></b>', false],
    ['<b class="my-ng-hide"></b>', false],
    ['<b style="DISPLAY : none"></b>', true],
    ['<b style="color:red;visibility:hidden"></b>', true],
    ['<b style="display:block"></b>', false],
    ['<b style="x-display:none"></b>', false],
    ['<b></b>', false],
  ])('%s is hidden: %s', (html, hidden) => {
    expect(isHiddenInline(first(html))).toBe(hidden);
  });

  it.each([
    ['<s></s>', true],
    ['<del></del>', true],
    ['<span></span>', false],
    ['<b style="text-decoration: line-through"></b>', true],
    ['<b class="x-line-through"></b>', true],
    ['<b class="strike"></b>', true],
    ['<b class="x" style="color:red"></b>', false],
  ])('%s is struck out: %s', (html, struck) => {
    expect(isStruck(first(html))).toBe(struck);
  });

  it.each([
    ['<mat-icon></mat-icon>', true],
    ['<i class="material-icons"></i>', true],
    ['<i class="x material-symbols-outlined"></i>', true],
    ['<i class="notranslate"></i>', true],
    ['<i class="my-material-icons"></i>', false],
    ['<i></i>', false],
  ])('%s is an icon: %s', (html, icon) => {
    expect(isIcon(first(html))).toBe(icon);
  });

  it.each([
    ['<select><option>một</option></select>', 'một'],
    ['<select><option value="1">một</option></select>', 'một'],
    ['<select><option value="">một</option></select>', ''],
    ['<select></select>', ''],
  ])('%s has chosen "%s"', (html, chosen) => {
    expect(chosenOption(first(html))).toBe(chosen);
  });
});
