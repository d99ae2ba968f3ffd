// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Indicators } from '../../../components/report/Indicators';
import { Welcome } from '../../../components/welcome/Welcome';
import { optionsTexts } from '../../../lib/locale/options';
import { reportTexts } from '../../../lib/locale/report';

const why = optionsTexts('vi').locked;

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const isDisabled = (css: string) => [...root.querySelectorAll(css)].map((each) => each.matches('[disabled]'));

it.each([true, false])(
  'the language of the first page is chosen where nobody locked it (locked: %s)',
  (locked) => {
    act(() => render(<Welcome language="vi" languageLocked={locked} onLanguage={vi.fn()} />, root));
    expect(isDisabled('.languages button')).toEqual([locked, locked]);
    expect(root.textContent?.includes(why)).toBe(locked);
  },
);

it.each([
  { targets: true, official: false },
  { targets: false, official: true },
  { targets: false, official: false },
])('targets and published rates are set in the report where nobody locked them (%o)', (locked) => {
  const line = {
    id: 'results',
    name: 'Số hóa kết quả',
    explained: '',
    numerator: 1,
    denominator: 2,
    unknown: 0,
    percent: 5_000,
    reached: false,
    links: { counted: '#', missing: '#', unknown: '#' },
  } as const;
  const table = { id: 'indicators', title: '', columns: [], rows: [], notes: [] };
  act(() =>
    render(
      <Indicators
        block={{ kind: 'indicators', heading: 'Chỉ tiêu', lines: [line], table }}
        language="vi"
        texts={reportTexts('vi')}
        locked={locked}
        onRates={vi.fn(async () => true)}
      />,
      root,
    ),
  );
  expect(isDisabled('select')).toEqual([locked.targets]);
  expect(isDisabled('.rate input')).toEqual([locked.targets, locked.official]);
  expect(root.textContent?.includes(why)).toBe(locked.targets || locked.official);
});
