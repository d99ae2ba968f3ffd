// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isLabel, pairsIn } from '../../../lib/reading/pairs';
import { pageOf } from './page';

function told(html: string, inSentences = true): string[][] {
  const { body } = pageOf(html);
  const skip = new Set(body.querySelectorAll('.skip'));
  return pairsIn(body, skip, inSentences).map(({ field, value }) => [field, value]);
}

const due = [['dueAt', '05/08/2026']];

describe('labels and their values', () => {
  it.each<[string, string[][]]>([
    ['<p>Hẹn trả: 05/08/2026</p>', due],
    ['<p><b>Hẹn trả:</b> 05/08/2026</p>', due],
    ['<p><span>Hẹn trả</span><span>05/08/2026</span></p>', due],
    ['<div>Hẹn trả</div><div>05/08/2026</div>', due],
    ['<div>Hẹn trả</div><div>: 05/08/2026</div>', due],
    ['<div>Hẹn trả</div><div>:05/08/2026</div>', due],
    ['Hẹn trả: 05/08/2026', due],
    ['<p>Trạng thái: Đang <b>xử\nlý</b></p>', [['statusText', 'Đang xử lý']]],
    [
      '<div>Trạng thái: Đang xử lý<div>Lĩnh vực: Đất đai</div></div>',
      [
        ['statusText', 'Đang xử lý'],
        ['sector', 'Đất đai'],
      ],
    ],
    [
      '<dl><dt>Hẹn trả<dd>05/08/2026<dt>Trạng thái<dd>Đang xử lý</dl>',
      [...due, ['statusText', 'Đang xử lý']],
    ],
    ['<div>Hẹn trả</div><div>Trạng thái</div><div>Đang xử lý</div>', [['statusText', 'Đang xử lý']]],
    ['<div>Hẹn trả</div><div>Trạng thái: Đang xử lý</div>', [['statusText', 'Đang xử lý']]],
    ['<div>Trạng thái</div><div>Ghi chú: gấp</div>', [['statusText', 'Ghi chú: gấp']]],
    ['<p>Hẹn\ntrả:\n\n05/08/2026</p>', due],
    [
      '<label>Trạng thái</label><textarea readonly>Đang xử lý\n\nở xã</textarea>',
      [['statusText', 'Đang xử lý ở xã']],
    ],
    ['<p>Hẹn trả:<script>x</script>05/08/2026</p>', due],
    ['<p>Hẹn trả: <b>05/08</b>/2026</p>', due],
    ['<div>Hẹn trả:</div><p></p>', []],
    ['<div>Hẹn trả</div>', []],
    ['<div>Ghi chú</div><div>05/08/2026</div>', []],
    // What is no part of what is told.
    ['<p>Hẹn trả: 05/08/2026<script>Trạng thái: x</script><button>y</button></p>', due],
    ['<p>Hẹn trả: <s>04/08/2026</s> 05/08/2026</p>', due],
    ['<nav>Hẹn trả: 04/08/2026</nav><p>Hẹn trả: 05/08/2026</p>', due],
    ['<p hidden>Trạng thái: x</p><p class="skip">Trạng thái: y</p><p>Hẹn trả: 05/08/2026</p>', due],
    ['<p>Hẹn trả<i class="material-icons">event</i>: 05/08/2026</p>', due],
    ['<p>Hẹn trả<i class="material-icons">event</i>05/08/2026</p>', due],
    ['<p>Hẹn trả:<!-- Trạng thái: x --> 05/08/2026</p>', due],
    // Fields that nobody may change any more.
    ['<label>Hẹn trả</label><input readonly value="05/08/2026">', due],
    ['<label>Hẹn trả</label><input disabled type="date" value="2026-08-05">', [['dueAt', '2026-08-05']]],
    ['<label>Hẹn trả</label><textarea readonly>05/08/2026</textarea>', due],
    [
      '<label>Trạng thái</label><select disabled><option value="1">a<option value="2" selected>Đang xử lý</select>',
      [['statusText', 'Đang xử lý']],
    ],
    ['<label>Hẹn trả</label><input disabled type="date" value="05/08/2026">', due],
    [
      '<p>Hẹn trả<input readonly value="05/08/2026">Trạng thái: Đang xử lý</p>',
      [...due, ['statusText', 'Đang xử lý']],
    ],
    ['<label>Hẹn trả</label><input value="05/08/2026">', []],
    ['<label>Hẹn trả</label><input readonly type="password" value="05/08/2026">', []],
    ['<input id="a" readonly value="05/08/2026"><label for="a">Hẹn trả</label>', due],
    [
      '<p>Lĩnh vực: Đất đai<input id="a" readonly value="05/08/2026"><label for="a">Hẹn trả</label>Trạng thái: Đang xử lý</p>',
      [['sector', 'Đất đai'], ...due, ['statusText', 'Đang xử lý']],
    ],
    [
      '<input id="a" readonly value="05/08/2026"><label for="b">Hẹn trả</label><p>06/08/2026</p>',
      [['dueAt', '06/08/2026']],
    ],
    [
      '<input readonly value="05/08/2026"><label for="">Hẹn trả</label><p>06/08/2026</p>',
      [['dueAt', '06/08/2026']],
    ],
    // Labels above their values.
    [
      '<table><tr><th>Hẹn trả</th><th>Trạng thái</th></tr><tr><td>05/08/2026</td><td>Đang xử lý</td></tr></table>',
      [...due, ['statusText', 'Đang xử lý']],
    ],
    [
      '<table><tr><td>Hẹn trả</td><td>Trạng thái</td></tr><tr><td>05/08/2026</td><td>Đang xử lý</td></tr></table>',
      [...due, ['statusText', 'Đang xử lý']],
    ],
    [
      '<table><tr><td>Hẹn trả</td><td>05/08/2026</td></tr><tr><td>Trạng thái</td><td>Đang xử lý</td></tr></table>',
      [...due, ['statusText', 'Đang xử lý']],
    ],
    [
      '<table><tr><th>STT</th><th>Hẹn trả</th><th>Trạng thái</th></tr><tr><td>1</td><td>05/08/2026</td><td>Đang xử lý</td></tr></table>',
      [...due, ['statusText', 'Đang xử lý']],
    ],
    ['<table><tr><td>Trạng thái</td><td>Hẹn trả</td></tr><tr><td>05/08/2026</td></tr></table>', due],
    ['<table><tr><td>Trạng thái</td><td>Hẹn trả</td></tr></table>', []],
    [
      '<table><tr><th>Trạng thái</th><th>Đang xử lý</th></tr><tr><td>Ghi chú</td><td>gấp</td></tr></table>',
      [['statusText', 'Đang xử lý']],
    ],
    [
      '<table><tr><td>Hẹn trả</td><td>05/08/2026</td><td>Trạng thái</td><td>Đang xử lý</td></tr><tr><td>Ghi chú</td><td>gấp</td><td>Khác</td><td>x</td></tr></table>',
      [...due, ['statusText', 'Đang xử lý']],
    ],
    [
      '<table><tr><td>Hẹn trả</td><td>Trạng thái</td></tr><tr><td>Lĩnh vực</td><td>Đất đai</td></tr></table>',
      [['sector', 'Đất đai']],
    ],
  ])('%s', (html, pairs) => {
    expect(told(html)).toEqual(pairs);
  });

  it('are looked for so far down and through so much text', () => {
    const deep = (count: number) => `${'<div>'.repeat(count)}Hẹn trả: 05/08/2026${'</div>'.repeat(count)}`;
    expect([told(deep(81)), told(deep(82))]).toEqual([due, []]);
    const behind = (text: string) => told(`<p>${text}</p><p>Hẹn trả: 05/08/2026</p>`);
    expect([behind('a '.repeat(4_000)), behind('<i>a a a a</i>'.repeat(9_000))]).toEqual([due, []]);
  });

  it('are looked for in the beginning of a long text', () => {
    expect(told(`<p>${'a '.repeat(2_000)} Hẹn trả: 05/08/2026</p>`)).toEqual([]);
  });

  it('are read in open trees too', () => {
    const { body } = pageOf('<div>Hẹn trả</div><x-field></x-field>');
    (body.lastElementChild as Element).attachShadow({ mode: 'open' }).innerHTML = '<b>05/08/2026</b>';
    expect(pairsIn(body).map(({ value }) => value)).toEqual(['05/08/2026']);
  });

  it('in sentences are somebody’s word', () => {
    const sentence = '<p>Chuyển cho chuyên viên, hẹn trả: 05/08/2026</p>';
    expect(told(sentence)).toEqual(due);
    expect(told(sentence, false)).toEqual([]);
    expect(told('<p>Chuyển cho xã, hẹn trả: 05/08/2026</p>', false)).toEqual([]);
    expect(told('<p>Chuyển, hẹn trả: 05/08/2026</p>', false)).toEqual(due);
  });

  it.each([
    ['Hẹn trả', true],
    ['Hẹn trả:', true],
    ['Ghi chú', false],
    [`Hẹn trả${' '.repeat(80)}`, false],
  ])('"%s" is a label: %s', (text, label) => {
    expect(isLabel(text)).toBe(label);
  });
});
