import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, groupings, parseAddress, type ReportAddress, viewIds } from '../../../lib/report';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const day = fc.integer({ min: 10, max: 28 }).map((number) => `2026-11-${number}`);
const address: fc.Arbitrary<ReportAddress> = fc.record(
  {
    view: fc.constantFrom(...viewIds),
    filter: fc.record({ site: text, unit: text, officer: text, seenBy: text }, { requiredKeys: [] }),
    list: text,
    row: text,
    from: day,
    to: day,
    day,
    by: fc.constantFrom(...groupings),
    national: text,
  },
  { requiredKeys: ['view', 'filter'] },
);

describe('the address of a view', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(parseAddress(formatAddress(given))).toEqual(given);
      }),
    );
  });

  it.each([
    ['', { view: 'today', filter: {} }],
    ['#gone-since', { view: 'today', filter: {} }],
    [
      '#tally?from=01/11/2026&by=colour&to=2026-11-20&other=1',
      { view: 'tally', to: '2026-11-20', filter: {} },
    ],
    ['#today?list=overdue&officer=', { view: 'today', list: 'overdue', filter: { officer: '' } }],
  ])('leaves out what it does not understand: %s', (hash, expected) => {
    expect(parseAddress(hash)).toEqual(expected);
  });
});
