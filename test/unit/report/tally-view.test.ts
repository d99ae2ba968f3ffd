import { describe, expect, it } from 'vitest';
import type { ViewSource } from '../../../components/report/views/source';
import { tallyView } from '../../../components/report/views/tally';
import { reportTexts } from '../../../lib/locale/report';
import { civilTimeOf } from '../../../lib/platform/clock';
import { columnNumbers, standingOf } from '../../../lib/report';
import { november, reported } from './reported';

/** Read on the second of November, when the portal told one day left and no due date. */
const told = Date.parse('2026-11-02T09:00+07:00');
const known = reported(
  { receivedAt: '2026-11-02T08:00', channel: 'online', remaining: { overdue: false, days: 1 } },
  { seenAt: { remaining: told }, firstSeenAt: told, lastSeenAt: told },
);

function viewOf(list?: string) {
  const { now, calendar, thresholds } = november;
  const source: Partial<ViewSource> = {
    address: { view: 'tally', filter: {}, ...(list === undefined ? {} : { list }) },
    language: 'vi',
    texts: reportTexts('vi'),
    now,
    calendar,
    thresholds,
    sites: [known.site],
    coverage: [],
    civilTimeOf,
    standings: () => [standingOf(known, { now, calendar, thresholds, civilTimeOf })],
  };
  return tallyView(source as ViewSource);
}

describe('the form of the report', () => {
  it('counts by what the time left that a portal once told is worth now, as every other view', async () => {
    const [table] = (await viewOf()).blocks;
    const total = table?.kind === 'table' ? (table.table.total ?? []) : [];
    const figureOf = (column: 'total' | 'inTime' | 'overdue') => total[(columnNumbers[column] ?? 0) - 1];
    expect([figureOf('total'), figureOf('inTime'), figureOf('overdue')]).toEqual([1, 0, 1]);
    expect((await viewOf('overdue')).list?.items).toHaveLength(1);
    expect((await viewOf('inTime')).list?.items).toHaveLength(0);
  });
});
