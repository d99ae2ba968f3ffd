// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { mayShowDossiers } from '../../../lib/reading/glance';

function element(markup: string): Element {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return place;
}

it.each([
  ['a code', '<td>H57.12-261120-0042</td>'],
  ['a code broken over lines, with long dashes', '<p>000.00.12.H57 – 261120 –\n0042</p>'],
  ['a header', '<table><tr><th>STT</th><th>Số hồ sơ</th></tr></table>'],
  ['a header without marks', '<b>MA HO SO</b>'],
  ['a header of letters and their marks apart', `<b>${'Mã hồ sơ'.normalize('NFD')}</b>`],
  ['a header in TCVN3', '<b>M· hå s¬</b>'],
  ['a receipt', '<div><span>Số biên nhận:</span></div>'],
])('sees %s', (_, markup) => {
  expect(mayShowDossiers(element(markup))).toBe(true);
});

it.each([
  ['a message', '<li>Tin số 12</li>'],
  ['figures', '<tr><td>Chỉ số 3</td><td>120</td><td>2026-11-20</td><td>090-123-4567</td></tr>'],
  ['nothing', ''],
])('passes over %s', (_, markup) => {
  expect(mayShowDossiers(element(markup))).toBe(false);
});

it('takes for likely what it does not look through', () => {
  expect(mayShowDossiers(element('<i>.</i>'.repeat(900)))).toBe(false);
  expect(mayShowDossiers(element('<i>.</i>'.repeat(1_001)))).toBe(true);
  const host = document.createElement('section');
  host.attachShadow({ mode: 'open' });
  const place = document.createElement('div');
  place.append('a', host);
  expect(mayShowDossiers(place)).toBe(true);
});

it('looks at nothing beside what came', () => {
  const place = element('<p>Tin</p><p>H57.12-261120-0042</p>');
  expect(mayShowDossiers(place.firstElementChild as Element)).toBe(false);
});
