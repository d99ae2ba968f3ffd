// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { JudgedRow } from '../../../lib/overlay';
import { RowPlaces, showsItsCode, withRows } from '../../../lib/session/changed-rows';

const judged = (code: string, ...elements: Element[]): JudgedRow => ({
  row: { dossier: { code }, elements, unreadable: [] },
  judgement: { progress: 'unknown', flags: [] },
});

function page() {
  document.body.innerHTML =
    '<table><tbody><tr><td>H57-1</td><td><b>a</b></td></tr><tr><td> h57 - 2 </td></tr><tr><td>x</td></tr></tbody></table>';
  const [first, second, third] = document.querySelectorAll('tr');
  if (!first || !second || !third) throw new Error('no rows');
  return { first, second, third, cell: document.querySelector('b') as Element };
}

describe('rows found by what changed in them', () => {
  it('are found from deep inside, each once, whatever their pieces', () => {
    const { first, second, third, cell } = page();
    const lists = [
      { pager: { rowsShown: 1 }, rows: [judged('H57-1', first, third)] },
      { pager: { rowsShown: 1 }, rows: [judged('H57-2', second)] },
    ];
    const places = new RowPlaces({ lists });
    expect(places.of([cell, first, third, second])).toEqual([
      { list: 0, row: 0 },
      { list: 1, row: 0 },
    ]);
    expect(places.of([cell, document.body])).toBeUndefined();
  });

  it('still show their code in any of their pieces, whatever its blanks and letters', () => {
    const { first, second, third } = page();
    expect(showsItsCode(judged('H57-1', third, first))).toBe(true);
    expect(showsItsCode(judged('H57-2', second))).toBe(true);
    expect(showsItsCode(judged('H57-3', second))).toBe(false);
  });

  it('are not read by themselves once they are out of sight', () => {
    const { first } = page();
    first.style.display = 'none';
    expect(showsItsCode(judged('H57-1', first))).toBe(false);
  });

  it('take the place of those that stood there, and nothing else is touched', () => {
    const { first, second } = page();
    const [one, two, three] = [judged('H57-1', first), judged('H57-2', second), judged('H57-3')];
    const lists = [
      { pager: { rowsShown: 2 }, rows: [one, two] },
      { pager: { rowsShown: 1 }, rows: [one] },
    ];
    const changed = withRows(lists, [{ place: { list: 0, row: 1 }, row: three }]);
    expect(changed[0]?.rows).toEqual([one, three]);
    expect(changed[1]).toBe(lists[1]);
    expect(lists[0]?.rows[1]).toBe(two);
  });
});
