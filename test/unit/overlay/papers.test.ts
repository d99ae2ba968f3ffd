// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { PaperMarks } from '../../../lib/overlay/papers';
import type { DossierDetail, Paper } from '../../../lib/reading/types';

let papers: PaperMarks;
beforeEach(() => {
  papers?.clear();
  papers = new PaperMarks();
  document.body.innerHTML =
    '<table><tr><td>Tờ khai</td><td><label><input type="checkbox"> số hóa</label></td></tr></table>' +
    '<ul><li>Bản sao <input type="checkbox"></li></ul>';
});

const boxes = () => [...document.querySelectorAll('input')];
const marked = () => [...document.querySelectorAll('[data-nhachan-paper]')];

function detail(states: Omit<Paper, 'name' | 'box'>[]): DossierDetail {
  const components = states.map((state, index): Paper => {
    const box = boxes()[index];
    return { name: `${index}`, ...state, ...(box ? { box } : {}) };
  });
  return {
    dossier: { code: 'H57-261122-0001' },
    element: document.body,
    unreadable: [],
    components,
    result: [],
  };
}

describe('the words beside the boxes', () => {
  it('stand on the cell or item of each box and follow its state', () => {
    papers.draw(detail([{ digitised: false }, { digitised: true }]), 'vi');
    expect(
      marked().map((element) => [element.localName, element.getAttribute('data-nhachan-paper')]),
    ).toEqual([
      ['td', 'Chưa số hóa'],
      ['li', 'Đã số hóa'],
    ]);
    papers.draw(detail([{ digitised: false, attached: true, signed: true }]), 'vi');
    expect(marked().map((element) => element.getAttribute('data-nhachan-paper'))).toEqual([
      'Đã ký, đính kèm nhưng chưa tích số hóa',
    ]);
  });

  it('leave the page as it was, and move no node', () => {
    const before = document.documentElement.outerHTML;
    const cell = document.querySelector('td');
    papers.draw(detail([{ digitised: false }, {}]), 'vi');
    expect(document.adoptedStyleSheets).toHaveLength(1);
    papers.clear();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.querySelector('td')).toBe(cell);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('go from rows that the portal cloned', () => {
    papers.draw(detail([{ digitised: false }]), 'vi');
    const row = document.querySelector('tr');
    row?.after(row.cloneNode(true));
    expect(marked()).toHaveLength(2);
    papers.draw(detail([{ digitised: false }]), 'vi');
    expect(marked()).toHaveLength(1);
  });
});
