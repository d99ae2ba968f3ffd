import type { Dossier, FlagId, JudgedAt, Progress } from '../../../lib/dossier';

/** One row: which rule, what it shows, the dossier, now, and what must come out. */
export type JudgeCase = [
  rule: string,
  what: string,
  dossier: Omit<Dossier, 'code'>,
  now: string,
  progress: Progress,
  flags: readonly FlagId[],
  at?: Partial<Omit<JudgedAt, 'now'>>,
];

// 2026-10-12 is a Monday of a week without days off, and so are the weeks around it.
const mon = '2026-10-12';
const tue = '2026-10-13';
const wed = '2026-10-14';
const thu = '2026-10-15';
const fri = '2026-10-16';
const sat = '2026-10-17';
const nextMon = '2026-10-19';
const nextTue = '2026-10-20';
const later = '2026-11-05';

const byDay = { thresholds: { dueSoonWorkingDays: 2, byDay: true } };
const within = (dueSoonWorkingDays: number) => ({ thresholds: { dueSoonWorkingDays, byDay: false } });
const unreadDue = { unreadable: [{ field: 'dueAt' as const, text: '32/13/2026', reason: 'no-date' }] };

// biome-ignore format: a table is read by its rows.
const open: JudgeCase[] = [
  ['open', 'no stage, due in weeks', { dueAt: `${later}T16:30` }, `${mon}T08:00`, 'not-due', []],
  ['open', 'received', { stage: 'received', dueAt: `${later}T16:30` }, `${mon}T08:00`, 'not-due', []],
  ['open', 'processing', { stage: 'processing', dueAt: `${later}T16:30` }, `${mon}T08:00`, 'not-due', []],
  ['open', 'processing but with a finish is done', { stage: 'processing', dueAt: tue, finishedAt: mon }, `${wed}T08:00`, 'early', []],
  ['open', 'processing but handed over is done', { stage: 'processing', dueAt: tue, returnedAt: mon }, `${wed}T08:00`, 'early', []],
  ['open', 'finished without dates is done', { stage: 'finished', dueAt: tue }, `${wed}T08:00`, 'closed', []],
  ['open', 'returned without dates is done', { stage: 'returned', dueAt: tue }, `${wed}T08:00`, 'closed', []],
  ['open', 'a code alone is open and unknown', {}, `${mon}T08:00`, 'unknown', []],
  ['open', 'only submitted is open', { submittedAt: mon }, `${tue}T08:00`, 'unknown', []],
  ['open', 'only a status text is open', { statusText: 'Đang xử lý' }, `${tue}T08:00`, 'unknown', []],
];

// biome-ignore format: a table is read by its rows.
const paused: JudgeCase[] = [
  ['paused', 'not due', { stage: 'paused', dueAt: later }, `${mon}T08:00`, 'paused', []],
  ['paused', 'past due is not overdue', { stage: 'paused', dueAt: `${mon}T16:30` }, `${fri}T08:00`, 'paused', []],
  ['paused', 'due today is not flagged', { stage: 'paused', dueAt: `${mon}T16:30` }, `${mon}T08:00`, 'paused', []],
  ['paused', 'due soon is not flagged', { stage: 'paused', dueAt: tue }, `${mon}T08:00`, 'paused', []],
  ['paused', 'no due date', { stage: 'paused' }, `${mon}T08:00`, 'paused', []],
  ['paused', 'the page says overdue', { stage: 'paused', remaining: { overdue: true, days: 3 } }, `${mon}T08:00`, 'paused', []],
  ['paused', 'the page says 0 days', { stage: 'paused', remaining: { overdue: false, days: 0 } }, `${mon}T08:00`, 'paused', []],
  ['paused', 'step past due', { stage: 'paused', dueAt: later, stepDueAt: mon }, `${fri}T08:00`, 'paused', []],
  ['paused', 'by day too', { stage: 'paused', dueAt: mon }, `${fri}T08:00`, 'paused', [], byDay],
  ['paused', 'but finished on time is done', { stage: 'paused', dueAt: `${tue}T16:30`, finishedAt: `${tue}T10:00` }, `${fri}T08:00`, 'on-time', []],
  ['paused', 'but finished late is late', { stage: 'paused', dueAt: `${mon}T16:30`, finishedAt: `${tue}T10:00` }, `${fri}T08:00`, 'late', ['late']],
  ['paused', 'components are still missing', { stage: 'paused', dueAt: mon, digitisedComponents: false }, `${fri}T08:00`, 'paused', ['undigitised-components']],
  ['paused', 'a due date that could not be read is still said', { stage: 'paused' }, `${fri}T08:00`, 'paused', ['due-date-unreadable'], unreadDue],
  ['paused', 'a due date on a Saturday is still a hint', { stage: 'paused', dueAt: sat }, `${fri}T08:00`, 'paused', ['due-date-suspect']],
];

// biome-ignore format: a table is read by its rows.
const overdueMinute: JudgeCase[] = [
  ['overdue-minute', 'a minute before', { dueAt: `${mon}T16:30` }, `${mon}T16:29`, 'not-due', ['due-today']],
  ['overdue-minute', 'the due minute itself', { dueAt: `${mon}T16:30` }, `${mon}T16:30`, 'not-due', ['due-today']],
  ['overdue-minute', 'the last second of the due minute', { dueAt: `${mon}T16:30` }, `${mon}T16:30:59`, 'not-due', ['due-today']],
  ['overdue-minute', 'a minute after', { dueAt: `${mon}T16:30` }, `${mon}T16:31`, 'overdue', ['overdue']],
  ['overdue-minute', 'due with seconds, later in that minute', { dueAt: `${mon}T16:30:05` }, `${mon}T16:30:50`, 'not-due', ['due-today']],
  ['overdue-minute', 'due with seconds, the next minute', { dueAt: `${mon}T16:30:59` }, `${mon}T16:31:00`, 'overdue', ['overdue']],
  ['overdue-minute', 'after closing of the due day', { dueAt: `${mon}T16:30` }, `${mon}T19:00`, 'overdue', ['overdue']],
  ['overdue-minute', 'due at closing, seen at night', { dueAt: `${mon}T17:00` }, `${mon}T23:59`, 'overdue', ['overdue']],
  ['overdue-minute', 'due at lunch, seen at lunch', { dueAt: `${mon}T12:00` }, `${mon}T12:01`, 'overdue', ['overdue']],
  ['overdue-minute', 'due on Friday, seen on Saturday', { dueAt: `${fri}T17:00` }, `${sat}T09:00`, 'overdue', ['overdue']],
  ['overdue-minute', 'midnight after the due day', { dueAt: `${mon}T23:59` }, `${tue}T00:00`, 'overdue', ['overdue']],
  ['overdue-minute', 'due at the end of its day', { dueAt: `${mon}T24:00` }, `${mon}T23:59`, 'not-due', ['due-today']],
  ['overdue-minute', 'due at midnight, seen at midnight', { dueAt: `${mon}T00:00` }, `${mon}T00:00`, 'not-due', ['due-today']],
  ['overdue-minute', 'due at midnight, seen in the morning', { dueAt: `${mon}T00:00` }, `${mon}T07:30`, 'overdue', ['overdue']],
  ['overdue-minute', 'years past', { dueAt: '2023-03-01T10:00' }, `${mon}T08:00`, 'overdue', ['overdue']],
  ['overdue-minute', 'now known by the day, due earlier that day', { dueAt: `${mon}T08:00` }, mon, 'not-due', ['due-today']],
  ['overdue-minute', 'now known by the day, due the day before', { dueAt: `${mon}T08:00` }, tue, 'overdue', ['overdue']],
  ['overdue-minute', 'received after due is judged all the same', { receivedAt: `${wed}T08:00`, dueAt: `${mon}T16:30` }, `${thu}T08:00`, 'overdue', ['overdue', 'due-date-suspect']],
  ['overdue-minute', 'New Year between', { dueAt: '2025-12-31T17:00' }, '2026-01-01T08:00', 'overdue', ['overdue']],
];

// biome-ignore format: a table is read by its rows.
const overdueDate: JudgeCase[] = [
  ['overdue-date', 'the morning of the day', { dueAt: mon }, `${mon}T07:30`, 'not-due', ['due-today']],
  ['overdue-date', 'closing of the day', { dueAt: mon }, `${mon}T17:00`, 'not-due', ['due-today']],
  ['overdue-date', 'the last minute of the day', { dueAt: mon }, `${mon}T23:59:59`, 'not-due', ['due-today']],
  ['overdue-date', 'midnight after', { dueAt: mon }, `${tue}T00:00`, 'overdue', ['overdue']],
  ['overdue-date', 'the next morning', { dueAt: mon }, `${tue}T08:00`, 'overdue', ['overdue']],
  ['overdue-date', 'Friday, seen on Saturday', { dueAt: fri }, `${sat}T08:00`, 'overdue', ['overdue']],
  ['overdue-date', 'a leap day, seen the next day', { dueAt: '2024-02-29' }, '2024-03-01T08:00', 'overdue', ['overdue']],
  ['overdue-date', 'the last day of the year', { dueAt: '2026-12-31' }, '2027-01-01T00:00', 'overdue', ['overdue']],
  ['overdue-date', 'now known by the day too', { dueAt: mon }, mon, 'not-due', ['due-today']],
];

// biome-ignore format: a table is read by its rows.
const byDayCases: JudgeCase[] = [
  ['by-day', 'an hour past on the due day', { dueAt: `${mon}T10:00` }, `${mon}T11:00`, 'not-due', ['due-today'], byDay],
  ['by-day', 'the next day', { dueAt: `${mon}T10:00` }, `${tue}T00:00`, 'overdue', ['overdue'], byDay],
  ['by-day', 'done later that day', { dueAt: `${mon}T10:00`, finishedAt: `${mon}T16:00` }, `${tue}T08:00`, 'on-time', [], byDay],
  ['by-day', 'done the next day', { dueAt: `${mon}T16:00`, finishedAt: `${tue}T08:00` }, `${tue}T09:00`, 'late', ['late'], byDay],
  ['by-day', 'done the day before', { dueAt: `${tue}T10:00`, finishedAt: `${mon}T16:00` }, `${tue}T09:00`, 'early', [], byDay],
  ['by-day', 'a step an hour past', { dueAt: later, stepDueAt: `${mon}T10:00` }, `${mon}T11:00`, 'not-due', [], byDay],
  ['by-day', 'a step of yesterday', { dueAt: later, stepDueAt: `${mon}T10:00` }, `${tue}T07:00`, 'not-due', ['step-overdue'], byDay],
  ['by-day', 'handed over later that day', { dueAt: `${mon}T10:00`, returnedAt: `${mon}T16:00` }, `${tue}T08:00`, 'on-time', [], byDay],
  ['by-day', 'received later on the due day', { dueAt: `${mon}T10:00`, receivedAt: `${mon}T11:00` }, `${mon}T12:00`, 'not-due', ['due-today'], byDay],
];

// biome-ignore format: a table is read by its rows.
const noDueDate: JudgeCase[] = [
  ['no-due-date', 'the page says nothing', { stage: 'processing' }, `${mon}T08:00`, 'unknown', []],
  ['no-due-date', 'overdue by days', { remaining: { overdue: true, days: 2 } }, `${mon}T08:00`, 'overdue', ['overdue']],
  ['no-due-date', 'overdue, no amount', { remaining: { overdue: true } }, `${mon}T08:00`, 'overdue', ['overdue']],
  ['no-due-date', 'overdue by 0 days', { remaining: { overdue: true, days: 0 } }, `${mon}T08:00`, 'overdue', ['overdue']],
  ['no-due-date', 'in time, no amount', { remaining: { overdue: false } }, `${mon}T08:00`, 'not-due', []],
  ['no-due-date', '0 days left', { remaining: { overdue: false, days: 0 } }, `${mon}T08:00`, 'not-due', ['due-today']],
  ['no-due-date', '0 days 3 hours left', { remaining: { overdue: false, days: 0, hours: 3 } }, `${mon}T08:00`, 'not-due', ['due-today']],
  ['no-due-date', '3 hours left', { remaining: { overdue: false, hours: 3 } }, `${mon}T08:00`, 'not-due', ['due-today']],
  ['no-due-date', '20 minutes left', { remaining: { overdue: false, minutes: 20 } }, `${mon}T08:00`, 'not-due', ['due-today']],
  ['no-due-date', '20 hours left are more than a day', { remaining: { overdue: false, hours: 20 } }, `${mon}T08:00`, 'not-due', []],
  ['no-due-date', '10 hours left are more than a day', { remaining: { overdue: false, hours: 10 } }, `${mon}T08:00`, 'not-due', ['due-soon']],
  ['no-due-date', 'a quarter of a day left', { remaining: { overdue: false, days: 0.25 } }, `${mon}T08:00`, 'not-due', ['due-today']],
  ['no-due-date', '1 day left', { remaining: { overdue: false, days: 1 } }, `${mon}T08:00`, 'not-due', ['due-soon']],
  ['no-due-date', '1 day 7 hours left', { remaining: { overdue: false, days: 1, hours: 7 } }, `${mon}T08:00`, 'not-due', ['due-soon']],
  ['no-due-date', '1 day 20 hours of a page that counts 24', { remaining: { overdue: false, days: 1, hours: 20 } }, `${mon}T08:00`, 'not-due', ['due-soon']],
  ['no-due-date', '2 days left', { remaining: { overdue: false, days: 2 } }, `${mon}T08:00`, 'not-due', ['due-soon']],
  ['no-due-date', '2 days 1 hour left', { remaining: { overdue: false, days: 2, hours: 1 } }, `${mon}T08:00`, 'not-due', []],
  ['no-due-date', '3 days left', { remaining: { overdue: false, days: 3 } }, `${mon}T08:00`, 'not-due', []],
  ['no-due-date', '3 days left within 3', { remaining: { overdue: false, days: 3 } }, `${mon}T08:00`, 'not-due', ['due-soon'], within(3)],
  ['no-due-date', 'the due date outweighs the page', { dueAt: later, remaining: { overdue: true, days: 2 } }, `${mon}T08:00`, 'not-due', []],
  ['no-due-date', 'the due date outweighs the page the other way', { dueAt: `${mon}T08:00`, remaining: { overdue: false, days: 9 } }, `${tue}T08:00`, 'overdue', ['overdue']],
  ['no-due-date', 'done, the page says overdue', { finishedAt: mon, remaining: { overdue: true, days: 2 } }, `${tue}T08:00`, 'closed', []],
  ['no-due-date', 'a due date that is none counts as none', { dueAt: 'hôm kia' }, `${tue}T08:00`, 'unknown', []],
  ['no-due-date', 'a due date that is none, the page says overdue', { dueAt: '2026-02-30', remaining: { overdue: true } }, `${tue}T08:00`, 'overdue', ['overdue']],
];

// biome-ignore format: a table is read by its rows.
const done: JudgeCase[] = [
  ['early', 'the day before', { dueAt: `${tue}T16:30`, finishedAt: `${mon}T16:30` }, `${wed}T08:00`, 'early', []],
  ['early', 'a minute before midnight', { dueAt: `${tue}T00:00`, finishedAt: `${mon}T23:59` }, `${wed}T08:00`, 'early', []],
  ['early', 'bare dates', { dueAt: tue, finishedAt: mon }, `${wed}T08:00`, 'early', []],
  ['early', 'a bare due date', { dueAt: tue, finishedAt: `${mon}T20:00` }, `${wed}T08:00`, 'early', []],
  ['early', 'the return before due shows it too', { dueAt: `${tue}T16:30`, returnedAt: `${mon}T16:30` }, `${wed}T08:00`, 'early', []],
  ['early', 'finished early, fetched after due', { dueAt: tue, finishedAt: mon, returnedAt: fri }, `${nextMon}T08:00`, 'early', []],
  ['early', 'on a Friday for a Monday', { dueAt: nextMon, finishedAt: fri }, `${nextTue}T08:00`, 'early', []],
  ['early', 'across New Year', { dueAt: '2026-01-05', finishedAt: '2025-12-31T17:00' }, `${mon}T08:00`, 'early', []],
  ['on-time', 'the due minute', { dueAt: `${tue}T16:30`, finishedAt: `${tue}T16:30` }, `${wed}T08:00`, 'on-time', []],
  ['on-time', 'later in the due minute', { dueAt: `${tue}T16:30`, finishedAt: `${tue}T16:30:40` }, `${wed}T08:00`, 'on-time', []],
  ['on-time', 'hours before on the due date', { dueAt: `${tue}T16:30`, finishedAt: `${tue}T08:00` }, `${wed}T08:00`, 'on-time', []],
  ['on-time', 'bare due date, any time of it', { dueAt: tue, finishedAt: `${tue}T22:00` }, `${wed}T08:00`, 'on-time', []],
  ['on-time', 'bare finish on a due date with time', { dueAt: `${tue}T08:00`, finishedAt: tue }, `${wed}T08:00`, 'on-time', []],
  ['on-time', 'both bare', { dueAt: tue, finishedAt: tue }, `${wed}T08:00`, 'on-time', []],
  ['on-time', 'only the return, same date', { dueAt: tue, returnedAt: `${tue}T17:30` }, `${wed}T08:00`, 'on-time', []],
  ['on-time', 'only the return, the due minute', { dueAt: `${tue}T16:30`, returnedAt: `${tue}T16:30` }, `${wed}T08:00`, 'on-time', []],
  ['on-time', 'finished on time, fetched weeks later', { dueAt: `${tue}T16:30`, finishedAt: `${tue}T10:00`, returnedAt: later }, '2026-11-06T08:00', 'on-time', []],
  ['on-time', 'judged before the finish is no matter', { dueAt: `${tue}T16:30`, finishedAt: `${tue}T10:00` }, `${mon}T08:00`, 'on-time', []],
  ['late-progress', 'a minute after', { dueAt: `${tue}T16:30`, finishedAt: `${tue}T16:31` }, `${wed}T08:00`, 'late', ['late']],
  ['late-progress', 'the day after', { dueAt: `${tue}T16:30`, finishedAt: `${wed}T08:00` }, `${wed}T09:00`, 'late', ['late']],
  ['late-progress', 'the day after, bare', { dueAt: tue, finishedAt: wed }, `${thu}T09:00`, 'late', ['late']],
  ['late-progress', 'the night after a bare due date', { dueAt: tue, finishedAt: `${wed}T00:00` }, `${thu}T09:00`, 'late', ['late']],
  ['late-progress', 'on the Saturday after', { dueAt: `${fri}T17:00`, finishedAt: `${sat}T09:00` }, `${nextMon}T09:00`, 'late', ['late']],
  ['late-progress', 'finished late, returned the same day', { dueAt: tue, finishedAt: wed, returnedAt: wed }, `${thu}T09:00`, 'late', ['late']],
  ['late-progress', 'returned before finished, by the dates', { dueAt: tue, finishedAt: thu, returnedAt: mon }, `${fri}T09:00`, 'late', ['late']],
  ['late-progress', 'with stage returned', { stage: 'returned', dueAt: tue, finishedAt: `${thu}T10:00` }, `${fri}T09:00`, 'late', ['late']],
  ['returned-only', 'fetched the day after due', { dueAt: tue, returnedAt: wed }, `${thu}T09:00`, 'unknown', []],
  ['returned-only', 'fetched a minute after due', { dueAt: `${tue}T16:30`, returnedAt: `${tue}T16:31` }, `${thu}T09:00`, 'unknown', []],
  ['returned-only', 'fetched months later', { dueAt: '2026-03-02', returnedAt: tue, stage: 'returned' }, `${thu}T09:00`, 'unknown', []],
  ['returned-only', 'but finished late is late', { dueAt: tue, finishedAt: wed, returnedAt: thu }, `${fri}T09:00`, 'late', ['late']],
  ['returned-only', 'unknown still wants its result digitised', { dueAt: tue, returnedAt: wed, digitisedResult: false }, `${thu}T09:00`, 'unknown', ['undigitised-result']],
  ['closed', 'refused, past due', { stage: 'refused', dueAt: tue }, `${fri}T09:00`, 'closed', ['returned-ineligible']],
  ['closed', 'refused, with a late finish', { stage: 'refused', dueAt: tue, finishedAt: wed }, `${fri}T09:00`, 'closed', ['returned-ineligible']],
  ['closed', 'withdrawn, past due', { stage: 'withdrawn', dueAt: tue }, `${fri}T09:00`, 'closed', []],
  ['closed', 'withdrawn, the page says overdue', { stage: 'withdrawn', remaining: { overdue: true, days: 4 } }, `${fri}T09:00`, 'closed', []],
  ['closed', 'withdrawn, with a return', { stage: 'withdrawn', dueAt: tue, returnedAt: fri }, `${fri}T09:00`, 'closed', []],
  ['closed', 'finished, no due date', { finishedAt: tue }, `${fri}T09:00`, 'closed', []],
  ['closed', 'finished, no finish date', { stage: 'finished', dueAt: tue }, `${fri}T09:00`, 'closed', []],
  ['closed', 'returned, no dates', { stage: 'returned' }, `${fri}T09:00`, 'closed', []],
  ['closed', 'a finish that is no time', { dueAt: tue, finishedAt: 'rồi' }, `${fri}T09:00`, 'closed', []],
];

// biome-ignore format: a table is read by its rows.
const dueFlags: JudgeCase[] = [
  ['overdue', 'not while done', { dueAt: mon, finishedAt: mon }, `${fri}T09:00`, 'on-time', []],
  ['overdue', 'stands alone among the due flags', { dueAt: `${mon}T10:00`, stepDueAt: `${mon}T09:00` }, `${mon}T11:00`, 'overdue', ['overdue']],
  ['overdue', 'beside what else is wrong', { dueAt: mon, digitisedComponents: false, synced: false }, `${fri}T09:00`, 'overdue', ['overdue', 'undigitised-components', 'unsynced']],
  ['due-today', 'the night before opening', { dueAt: `${mon}T16:30` }, `${mon}T00:00`, 'not-due', ['due-today']],
  ['due-today', 'after closing, bare date', { dueAt: mon }, `${mon}T20:00`, 'not-due', ['due-today']],
  ['due-today', 'due on a Sunday, seen that day', { dueAt: '2026-10-18' }, '2026-10-18T09:00', 'not-due', ['due-today', 'due-date-suspect']],
  ['due-today', 'not tomorrow', { dueAt: `${tue}T08:00` }, `${mon}T16:59`, 'not-due', ['due-soon']],
  ['due-today', 'not once done', { dueAt: `${mon}T16:30`, finishedAt: `${mon}T09:00` }, `${mon}T10:00`, 'on-time', []],
  ['due-today', 'due on a public holiday, seen that day', { dueAt: '2026-11-24' }, '2026-11-24T09:00', 'not-due', ['due-today', 'due-date-suspect']],
  ['step-overdue', 'a minute past', { dueAt: later, stepDueAt: `${mon}T10:00` }, `${mon}T10:01`, 'not-due', ['step-overdue']],
  ['step-overdue', 'the due minute is not', { dueAt: later, stepDueAt: `${mon}T10:00` }, `${mon}T10:00:30`, 'not-due', []],
  ['step-overdue', 'a bare date, that day', { dueAt: later, stepDueAt: mon }, `${mon}T17:30`, 'not-due', []],
  ['step-overdue', 'a bare date, the next day', { dueAt: later, stepDueAt: mon }, `${tue}T07:00`, 'not-due', ['step-overdue']],
  ['step-overdue', 'no due date of the dossier', { stepDueAt: mon }, `${tue}T07:00`, 'unknown', ['step-overdue']],
  ['step-overdue', 'not once overdue', { dueAt: mon, stepDueAt: mon }, `${tue}T07:00`, 'overdue', ['overdue']],
  ['step-overdue', 'not once done', { dueAt: later, stepDueAt: mon, finishedAt: `${tue}T07:00` }, `${tue}T08:00`, 'early', []],
  ['step-overdue', 'not once withdrawn', { stage: 'withdrawn', stepDueAt: mon }, `${tue}T08:00`, 'closed', []],
  ['step-overdue', 'beside due today', { dueAt: `${tue}T16:30`, stepDueAt: mon }, `${tue}T08:00`, 'not-due', ['due-today', 'step-overdue']],
  ['step-overdue', 'beside due soon', { dueAt: `${wed}T16:30`, stepDueAt: mon }, `${tue}T08:00`, 'not-due', ['step-overdue', 'due-soon']],
  ['step-overdue', 'the page says the dossier is overdue', { remaining: { overdue: true }, stepDueAt: mon }, `${tue}T08:00`, 'overdue', ['overdue']],
  ['step-overdue', 'a step date that is none', { dueAt: later, stepDueAt: '--' }, `${tue}T08:00`, 'not-due', []],
  ['due-soon', 'tomorrow morning', { dueAt: `${tue}T07:30` }, `${mon}T17:00`, 'not-due', ['due-soon']],
  ['due-soon', 'exactly two working days', { dueAt: `${wed}T10:00` }, `${mon}T10:00`, 'not-due', ['due-soon']],
  ['due-soon', 'a minute more', { dueAt: `${wed}T10:01` }, `${mon}T10:00`, 'not-due', []],
  ['due-soon', 'a second more', { dueAt: `${wed}T10:00:01` }, `${mon}T10:00:00`, 'not-due', []],
  ['due-soon', 'over a weekend', { dueAt: `${nextMon}T16:30` }, `${fri}T08:00`, 'not-due', ['due-soon']],
  ['due-soon', 'a bare date runs to its closing', { dueAt: tue }, `${mon}T07:30`, 'not-due', ['due-soon']],
  ['due-soon', 'a bare date two days on is not soon in the morning', { dueAt: wed }, `${mon}T07:30`, 'not-due', []],
  ['due-soon', 'a bare date two days on is soon after closing', { dueAt: wed }, `${mon}T17:00`, 'not-due', ['due-soon']],
  ['due-soon', 'over Tết nine days on', { dueAt: '2026-02-23T11:30' }, '2026-02-13T16:00', 'not-due', ['due-soon']],
  ['due-soon', 'a make-up Saturday counts', { dueAt: '2026-08-24T17:00' }, '2026-08-21T16:00', 'not-due', []],
  ['due-soon', 'on Saturday for Sunday no working time is left', { dueAt: '2026-10-18' }, `${sat}T09:00`, 'not-due', ['due-soon', 'due-date-suspect']],
  ['due-soon', 'half a day set', { dueAt: `${tue}T08:00` }, `${mon}T16:00`, 'not-due', ['due-soon'], within(0.5)],
  ['due-soon', 'half a day set, more left', { dueAt: `${tue}T16:00` }, `${mon}T16:00`, 'not-due', [], within(0.5)],
  ['due-soon', 'none set', { dueAt: `${tue}T08:00` }, `${mon}T16:00`, 'not-due', [], within(0)],
  ['due-soon', 'three days set', { dueAt: `${thu}T10:00` }, `${mon}T10:00`, 'not-due', ['due-soon'], within(3)],
  ['due-soon', 'not once finished', { dueAt: tue, finishedAt: mon }, `${mon}T10:00`, 'early', []],
];

// biome-ignore format: a table is read by its rows.
const digitised: JudgeCase[] = [
  ['attached-not-digitised', 'done', { finishedAt: mon, dueAt: tue, attachedResult: true, digitisedResult: false }, `${wed}T10:00`, 'early', ['attached-not-digitised']],
  ['attached-not-digitised', 'open', { dueAt: later, attachedResult: true, digitisedResult: false }, `${wed}T10:00`, 'not-due', ['attached-not-digitised']],
  ['attached-not-digitised', 'paused', { stage: 'paused', attachedResult: true, digitisedResult: false }, `${wed}T10:00`, 'paused', ['attached-not-digitised']],
  ['attached-not-digitised', 'box filled', { finishedAt: mon, attachedResult: true, digitisedResult: true }, `${wed}T10:00`, 'closed', []],
  ['attached-not-digitised', 'box not known', { finishedAt: mon, attachedResult: true }, `${wed}T10:00`, 'closed', []],
  ['attached-not-digitised', 'not applicable', { finishedAt: mon, attachedResult: true, digitisedResult: 'not-applicable' }, `${wed}T10:00`, 'closed', []],
  ['attached-not-digitised', 'refused is neither open nor done', { stage: 'refused', attachedResult: true, digitisedResult: false }, `${wed}T10:00`, 'closed', ['returned-ineligible']],
  ['attached-not-digitised', 'withdrawn is neither open nor done', { stage: 'withdrawn', attachedResult: true, digitisedResult: false }, `${wed}T10:00`, 'closed', []],
  ['attached-not-digitised', 'both sides missing', { finishedAt: mon, attachedResult: true, digitisedResult: false, digitisedComponents: false }, `${wed}T10:00`, 'closed', ['attached-not-digitised', 'undigitised-components']],
  ['undigitised-result', 'done', { finishedAt: mon, dueAt: mon, digitisedResult: false }, `${wed}T10:00`, 'on-time', ['undigitised-result']],
  ['undigitised-result', 'returned', { stage: 'returned', digitisedResult: false }, `${wed}T10:00`, 'closed', ['undigitised-result']],
  ['undigitised-result', 'none attached', { stage: 'finished', digitisedResult: false, attachedResult: false }, `${wed}T10:00`, 'closed', ['undigitised-result']],
  ['undigitised-result', 'not while open', { dueAt: later, digitisedResult: false }, `${wed}T10:00`, 'not-due', []],
  ['undigitised-result', 'not while paused', { stage: 'paused', digitisedResult: false }, `${wed}T10:00`, 'paused', []],
  ['undigitised-result', 'unknown', { stage: 'finished' }, `${wed}T10:00`, 'closed', []],
  ['undigitised-result', 'not applicable', { stage: 'finished', digitisedResult: 'not-applicable' }, `${wed}T10:00`, 'closed', []],
  ['undigitised-result', 'refused has no result', { stage: 'refused', digitisedResult: false }, `${wed}T10:00`, 'closed', ['returned-ineligible']],
  ['undigitised-result', 'withdrawn has no result', { stage: 'withdrawn', digitisedResult: false }, `${wed}T10:00`, 'closed', []],
  ['undigitised-result', 'late and not digitised', { dueAt: mon, finishedAt: tue, digitisedResult: false }, `${wed}T10:00`, 'late', ['undigitised-result', 'late']],
  ['undigitised-components', 'open', { dueAt: later, digitisedComponents: false }, `${wed}T10:00`, 'not-due', ['undigitised-components']],
  ['undigitised-components', 'done', { finishedAt: mon, digitisedComponents: false }, `${wed}T10:00`, 'closed', ['undigitised-components']],
  ['undigitised-components', 'refused', { stage: 'refused', digitisedComponents: false }, `${wed}T10:00`, 'closed', ['undigitised-components', 'returned-ineligible']],
  ['undigitised-components', 'all digitised', { dueAt: later, digitisedComponents: true }, `${wed}T10:00`, 'not-due', []],
  ['undigitised-components', 'not applicable', { dueAt: later, digitisedComponents: 'not-applicable' }, `${wed}T10:00`, 'not-due', []],
  ['undigitised-components', 'beside the result', { stage: 'finished', digitisedComponents: false, digitisedResult: false }, `${wed}T10:00`, 'closed', ['undigitised-result', 'undigitised-components']],
];

// biome-ignore format: a table is read by its rows.
const others: JudgeCase[] = [
  ['late', 'is no accusation of the present', { dueAt: '2026-03-02T10:00', finishedAt: '2026-03-02T10:01' }, `${wed}T10:00`, 'late', ['late']],
  ['late', 'not when on time', { dueAt: '2026-03-02T10:00', finishedAt: '2026-03-02T10:00' }, `${wed}T10:00`, 'on-time', []],
  ['late', 'not of an open dossier', { dueAt: '2026-03-02T10:00' }, `${wed}T10:00`, 'overdue', ['overdue']],
  ['returned-ineligible', 'refused', { stage: 'refused' }, `${wed}T10:00`, 'closed', ['returned-ineligible']],
  ['returned-ineligible', 'not withdrawn', { stage: 'withdrawn' }, `${wed}T10:00`, 'closed', []],
  ['returned-ineligible', 'not returned with a result', { stage: 'returned' }, `${wed}T10:00`, 'closed', []],
  ['unpaid-online', 'open', { dueAt: later, channel: 'online', payment: 'unpaid' }, `${wed}T10:00`, 'not-due', ['unpaid-online']],
  ['unpaid-online', 'done', { finishedAt: mon, channel: 'online', payment: 'unpaid' }, `${wed}T10:00`, 'closed', ['unpaid-online']],
  ['unpaid-online', 'paused for its fee', { stage: 'paused', channel: 'online', payment: 'unpaid' }, `${wed}T10:00`, 'paused', ['unpaid-online']],
  ['unpaid-online', 'filed at the counter', { dueAt: later, channel: 'direct', payment: 'unpaid' }, `${wed}T10:00`, 'not-due', []],
  ['unpaid-online', 'filed by post', { dueAt: later, channel: 'postal', payment: 'unpaid' }, `${wed}T10:00`, 'not-due', []],
  ['unpaid-online', 'channel not known', { dueAt: later, payment: 'unpaid' }, `${wed}T10:00`, 'not-due', []],
  ['unpaid-online', 'no fee', { dueAt: later, channel: 'online', payment: 'none' }, `${wed}T10:00`, 'not-due', []],
  ['unpaid-online', 'paid online', { dueAt: later, channel: 'online', payment: 'online' }, `${wed}T10:00`, 'not-due', []],
  ['unpaid-online', 'paid at the counter', { dueAt: later, channel: 'online', payment: 'direct' }, `${wed}T10:00`, 'not-due', []],
  ['unpaid-online', 'paid somehow', { dueAt: later, channel: 'online', payment: 'paid' }, `${wed}T10:00`, 'not-due', []],
  ['unpaid-online', 'refused', { stage: 'refused', channel: 'online', payment: 'unpaid' }, `${wed}T10:00`, 'closed', ['returned-ineligible']],
  ['unpaid-online', 'withdrawn', { stage: 'withdrawn', channel: 'online', payment: 'unpaid' }, `${wed}T10:00`, 'closed', []],
  ['unsynced', 'open', { dueAt: later, synced: false }, `${wed}T10:00`, 'not-due', ['unsynced']],
  ['unsynced', 'refused', { stage: 'refused', synced: false }, `${wed}T10:00`, 'closed', ['returned-ineligible', 'unsynced']],
  ['unsynced', 'synchronised', { dueAt: later, synced: true }, `${wed}T10:00`, 'not-due', []],
  ['due-date-unreadable', 'open', {}, `${wed}T10:00`, 'unknown', ['due-date-unreadable'], unreadDue],
  ['due-date-unreadable', 'done', { finishedAt: mon }, `${wed}T10:00`, 'closed', ['due-date-unreadable'], unreadDue],
  ['due-date-unreadable', 'the page says overdue', { remaining: { overdue: true } }, `${wed}T10:00`, 'overdue', ['overdue', 'due-date-unreadable'], unreadDue],
  ['due-date-unreadable', 'another field', { dueAt: later }, `${wed}T10:00`, 'not-due', [], { unreadable: [{ field: 'receivedAt', text: '?', reason: 'no-date' }] }],
  ['due-date-unreadable', 'nothing unreadable', { dueAt: later }, `${wed}T10:00`, 'not-due', [], { unreadable: [] }],
  ['due-date-suspect', 'a Saturday', { dueAt: '2026-11-07T10:00' }, `${wed}T10:00`, 'not-due', ['due-date-suspect']],
  ['due-date-suspect', 'a Sunday', { dueAt: '2026-11-08' }, `${wed}T10:00`, 'not-due', ['due-date-suspect']],
  ['due-date-suspect', 'a public holiday', { dueAt: '2026-11-24' }, `${wed}T10:00`, 'not-due', ['due-date-suspect']],
  ['due-date-suspect', 'Tết', { dueAt: '2026-02-17', finishedAt: '2026-02-12' }, `${wed}T10:00`, 'early', ['due-date-suspect']],
  ['due-date-suspect', 'a swapped day off', { dueAt: '2026-08-31', finishedAt: '2026-08-28' }, `${wed}T10:00`, 'early', ['due-date-suspect']],
  ['due-date-suspect', 'a make-up Saturday is worked', { dueAt: '2026-08-22', finishedAt: '2026-08-21' }, `${wed}T10:00`, 'early', []],
  ['due-date-suspect', 'a lunch break is no day off', { dueAt: `${later}T12:15` }, `${wed}T10:00`, 'not-due', []],
  ['due-date-suspect', 'before the reception by a minute', { receivedAt: `${mon}T10:01`, dueAt: `${mon}T10:00`, finishedAt: mon }, `${wed}T10:00`, 'on-time', ['due-date-suspect']],
  ['due-date-suspect', 'the minute of the reception', { receivedAt: `${mon}T10:00`, dueAt: `${mon}T10:00`, finishedAt: mon }, `${wed}T10:00`, 'on-time', []],
  ['due-date-suspect', 'a bare due date on the day of the reception', { receivedAt: `${mon}T16:00`, dueAt: mon, finishedAt: mon }, `${wed}T10:00`, 'on-time', []],
  ['due-date-suspect', 'the day before the reception', { receivedAt: tue, dueAt: mon }, `${mon}T10:00`, 'not-due', ['due-today', 'due-date-suspect']],
  ['due-date-suspect', 'refused too', { stage: 'refused', dueAt: sat }, `${wed}T10:00`, 'closed', ['returned-ineligible', 'due-date-suspect']],
  ['due-date-suspect', 'the submission is not the reception', { submittedAt: wed, dueAt: mon, finishedAt: mon }, `${wed}T10:00`, 'on-time', []],
];

const birth = 'Đăng ký khai sinh';
const exception = (over: object) => ({
  thresholds: { dueSoonWorkingDays: 2, byDay: false, exceptions: [{ procedure: birth, ...over }] },
});
// biome-ignore format: a table is read by its rows.
const exceptions: JudgeCase[] = [
  ['exception', 'excluded: no flag, the progress told', { procedure: birth, dueAt: mon, synced: false }, `${wed}T10:00`, 'overdue', [], exception({ exclude: true })],
  ['exception', 'another procedure', { procedure: 'Đăng ký kết hôn', dueAt: mon }, `${wed}T10:00`, 'overdue', ['overdue'], exception({ exclude: true })],
  ['exception', 'no procedure known', { dueAt: mon }, `${wed}T10:00`, 'overdue', ['overdue'], exception({ exclude: true })],
  ['exception', 'written in another case and spacing', { procedure: '  ĐĂNG KÝ  khai sinh', dueAt: mon }, `${wed}T10:00`, 'overdue', [], exception({ exclude: true })],
  ['exception', 'written with parted marks', { procedure: birth.normalize('NFD'), dueAt: mon }, `${wed}T10:00`, 'overdue', [], exception({ exclude: true })],
  ['exception', 'a longer threshold', { procedure: birth, dueAt: `${fri}T10:00` }, `${mon}T10:00`, 'not-due', ['due-soon'], exception({ dueSoonWorkingDays: 5 })],
  ['exception', 'a shorter threshold', { procedure: birth, dueAt: `${wed}T09:00` }, `${mon}T10:00`, 'not-due', [], exception({ dueSoonWorkingDays: 1 })],
  ['exception', 'an exception that says nothing', { procedure: birth, dueAt: `${wed}T09:00` }, `${mon}T10:00`, 'not-due', ['due-soon'], exception({})],
  ['exception', 'not excluded in so many words', { procedure: birth, dueAt: mon }, `${wed}T10:00`, 'overdue', ['overdue'], exception({ exclude: false })],
  ['exception', 'the last of two holds', { procedure: birth, dueAt: mon }, `${wed}T10:00`, 'overdue', ['overdue'], { thresholds: { dueSoonWorkingDays: 2, byDay: false, exceptions: [{ procedure: birth, exclude: true }, { procedure: birth }] } }],
];

// biome-ignore format: a table is read by its rows.
const order: JudgeCase[] = [
  ['order', 'worst first', { finishedAt: wed, dueAt: sat, receivedAt: nextMon, digitisedResult: false, digitisedComponents: false, channel: 'online', payment: 'unpaid', synced: false }, `${fri}T09:00`, 'early', ['undigitised-result', 'undigitised-components', 'unpaid-online', 'unsynced', 'due-date-suspect']],
  ['order', 'worst first while open', { dueAt: `${fri}T16:30`, stepDueAt: thu, attachedResult: true, digitisedResult: false, digitisedComponents: false, synced: false }, `${fri}T09:00`, 'not-due', ['due-today', 'step-overdue', 'attached-not-digitised', 'undigitised-components', 'unsynced']],
];

export const judgeCases: readonly JudgeCase[] = [
  ...open,
  ...paused,
  ...overdueMinute,
  ...overdueDate,
  ...byDayCases,
  ...noDueDate,
  ...done,
  ...dueFlags,
  ...digitised,
  ...others,
  ...exceptions,
  ...order,
];
