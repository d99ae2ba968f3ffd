import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, defaultThresholds } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import type { PeriodAt, ReportedDossier } from '../../../lib/report';

export const site = 'https://motcua.example.vn';
export const dayOf = (epochMs: number) => civilTimeOf(epochMs).slice(0, 10);

/** A dossier as a report has it: seen once, at nine on a day. */
export function reported(dossier: Partial<Dossier>, more: Partial<ReportedDossier> = {}): ReportedDossier {
  const at = Date.parse('2026-11-20T09:00+07:00');
  const whole = { code: 'A-1', ...dossier };
  return {
    site,
    dossier: whole,
    seenAt: Object.fromEntries(Object.keys(whole).map((field) => [field, at])),
    unreadable: [],
    firstSeenAt: at,
    lastSeenAt: at,
    officers: [],
    gone: false,
    ...more,
  };
}

/** November up to its 20th, looked at in that day's afternoon. */
export const november: PeriodAt = {
  from: '2026-11-01',
  to: '2026-11-20',
  now: '2026-11-20T16:00',
  calendar: defaultCalendar,
  thresholds: defaultThresholds,
};
