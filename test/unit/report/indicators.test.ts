import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/dossier';
import {
  easiestFirst,
  hundredths,
  IndicatorCounter,
  type IndicatorId,
  isMendable,
  placeIn,
  verdictOf,
} from '../../../lib/report';
import { letterRatios } from '../../support/letters/dossiers';
import { november } from './reported';

const received = { code: 'A-1', receivedAt: '2026-11-03T08:00', dueAt: '2026-11-10T16:30' };
const done = { ...received, finishedAt: '2026-11-09T10:00' };

function verdict(id: IndicatorId, dossier: Dossier) {
  return verdictOf(id, dossier, placeIn({ dossier, firstSeenOn: '2026-11-20' }, november));
}

describe('an indicator', () => {
  type Case = [id: IndicatorId, what: string, dossier: Dossier, verdict: string | undefined];
  it.each<Case>([
    ['onTime', 'done early', done, 'counted'],
    ['onTime', 'done late', { ...received, finishedAt: '2026-11-11' }, 'missing'],
    [
      'onTime',
      'done, due nobody knows when',
      { code: 'A', receivedAt: '2026-11-03', finishedAt: '2026-11-04' },
      'unknown',
    ],
    ['onTime', 'overdue, still open', received, undefined],
    ['onTimeNational', 'overdue, still open', received, 'missing'],
    ['onTimeNational', 'open in time', { ...received, dueAt: '2026-11-25' }, 'counted'],
    ['onTimeNational', 'open, due nobody knows when', { code: 'A', receivedAt: '2026-11-03' }, 'unknown'],
    ['onTimeNational', 'refused', { ...received, stage: 'refused', returnedAt: '2026-11-05' }, undefined],
    ['components', 'open and not digitised', { ...received, digitisedComponents: false }, 'missing'],
    ['components', 'without a column that tells', received, 'unknown'],
    [
      'components',
      'with nothing to digitise',
      { ...received, digitisedComponents: 'not-applicable' },
      undefined,
    ],
    ['results', 'not done yet', { ...received, digitisedResult: false }, undefined],
    ['results', 'done and not digitised', { ...done, digitisedResult: false }, 'missing'],
    ['both', 'one missing, one unknown', { ...done, digitisedResult: false }, 'missing'],
    ['both', 'one digitised, one unknown', { ...done, digitisedResult: true }, 'unknown'],
    [
      'both',
      'one digitised, one not to be',
      { ...done, digitisedResult: true, digitisedComponents: 'not-applicable' },
      'counted',
    ],
    [
      'both',
      'nothing to digitise',
      { ...done, digitisedResult: 'not-applicable', digitisedComponents: 'not-applicable' },
      undefined,
    ],
    [
      'attached',
      'attached, box not ticked',
      { ...done, attachedResult: true, digitisedResult: false },
      'counted',
    ],
    ['attached', 'attached, box not told', { ...done, attachedResult: true }, 'unknown'],
    ['attached', 'not attached', { ...done, attachedResult: false, digitisedResult: false }, undefined],
    ['online', 'carried over', { ...done, receivedAt: '2026-10-03', channel: 'online' }, undefined],
    ['online', 'by post', { ...done, channel: 'postal' }, 'missing'],
    ['payment', 'no fee', { ...done, payment: 'none' }, undefined],
    ['payment', 'paid, nobody knows how', { ...done, payment: 'paid' }, 'unknown'],
    ['payment', 'at the counter', { ...done, payment: 'direct' }, 'missing'],
    ['synced', 'not synchronised', { ...done, synced: false }, 'missing'],
  ])('%s: %s', (id, _what, dossier, expected) => {
    expect(verdict(id, dossier)).toBe(expected);
  });

  it('can be mended by work only where work can still move the dossier', () => {
    expect(isMendable('payment', { ...done, payment: 'direct' })).toBe(false);
    expect(isMendable('payment', { ...done, payment: 'unpaid' })).toBe(true);
    expect(isMendable('onTime', done)).toBe(false);
  });

  it('lists first what takes least work', () => {
    const old = { ...done, code: 'C', finishedAt: '2026-11-04' };
    const fresh = { ...done, code: 'B' };
    const attached = { ...old, code: 'D', attachedResult: true };
    expect([old, fresh, attached].sort(easiestFirst).map(({ code }) => code)).toEqual(['D', 'B', 'C']);
  });

  it.each(letterRatios.map((ratio) => [ratio.source, ratio] as const))(
    'over dossiers of %s is the ratio of the letter',
    (_source, { numerator, denominator, twoDecimals }) => {
      const counter = new IndicatorCounter();
      const place = { arrival: 'new', end: 'early' } as const;
      for (let index = 0; index < denominator; index++) {
        counter.add({ code: String(index), digitisedResult: index < numerator }, place);
      }
      const { results } = counter.counts;
      expect(results).toEqual({ numerator, denominator, unknown: 0, mendable: denominator - numerator });
      expect(String(hundredths(results))).toBe(twoDecimals.replace(',', ''));
      expect(counter.counts.components.unknown).toBe(denominator);
    },
  );
});
