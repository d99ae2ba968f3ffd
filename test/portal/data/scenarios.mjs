/**
 * What can befall a dossier, each named once and placed around `now`. A scenario gives the fields that make
 * its case; the generator fills in the rest. Moments keep well clear of the line that the rule draws.
 */
import {
  addDays,
  at,
  dateOf,
  dayMinutes,
  dayOffAfter,
  isWorkingDay,
  minuteOf,
  workingDayFrom,
  workingMinutes,
} from './civil-days.mjs';

/** @typedef {import('./records.d.ts').PortalRecord} PortalRecord */
/** @typedef {import('./records.d.ts').PaperState} PaperState */
/** @typedef {Partial<Omit<PortalRecord, 'components' | 'result'>> & { components?: 'done' | 'missing' | 'reused' | 'unknown' | 'not-applicable', result?: Partial<PaperState> & { none?: boolean } }} Outcome */
/** @typedef {(now: string) => Outcome} Scenario */

const dueSoonMinutes = 2 * dayMinutes;
const clear = 60;

/** A later day today or none: due today with a time only where an hour is left for the test to run. */
const laterToday = (/** @type {string} */ now) =>
  (minuteOf(now) ?? 0) <= 15 * 60 ? at(dateOf(now), 17 * 60) : dateOf(now);

/** A moment within two working days that is neither today nor near the end of the two days. */
function soon(/** @type {string} */ now) {
  const next = workingDayFrom(dateOf(now), 1);
  for (const moment of [at(next, 16 * 60 + 30), at(next, 10 * 60)]) {
    if (workingMinutes(now, moment) <= dueSoonMinutes - clear) return moment;
  }
  return at(next, 8 * 60);
}

/** A moment of this very day that is long past, or the like on the last working day. */
function earlierToday(/** @type {string} */ now) {
  const today = dateOf(now);
  return isWorkingDay(today) && (minuteOf(now) ?? 0) >= 10 * 60
    ? at(today, 8 * 60)
    : at(workingDayFrom(today, -1), 8 * 60);
}

const back = (/** @type {string} */ now, /** @type {number} */ days, minute = 16 * 60 + 30) =>
  at(workingDayFrom(dateOf(now), -days), minute);
const ahead = (/** @type {string} */ now, /** @type {number} */ days, minute = 16 * 60 + 30) =>
  at(workingDayFrom(dateOf(now), days), minute);

const untouched = { attached: false, signed: false, digitised: undefined };
const ticked = { attached: true, signed: true, digitised: /** @type {const} */ ('yes') };
const unticked = { attached: true, signed: true, digitised: /** @type {const} */ ('no') };

/** Not yet accepted: sent in by the citizen. @type {Record<string, Scenario>} */
export const receptionScenarios = {
  'online-unpaid': (now) => ({
    submittedAt: back(now, 1, 20 * 60 + 5),
    channel: 'online',
    payment: 'unpaid',
  }),
  'online-paid': (now) => ({ submittedAt: back(now, 1, 9 * 60 + 40), channel: 'online', payment: 'online' }),
  postal: (now) => ({ submittedAt: back(now, 2, 14 * 60), channel: 'postal' }),
};

/** Open dossiers. @type {Record<string, Scenario>} */
export const processingScenarios = {
  'not-due': (now) => ({ dueAt: ahead(now, 7), stepDueAt: ahead(now, 4, 11 * 60) }),
  overdue: (now) => ({ dueAt: back(now, 2), components: 'missing' }),
  'overdue-by-date': (now) => ({ dueAt: workingDayFrom(dateOf(now), -1) }),
  'overdue-this-day': (now) => ({ dueAt: earlierToday(now) }),
  'overdue-step-too': (now) => ({ dueAt: back(now, 1, 10 * 60), stepDueAt: back(now, 3, 10 * 60) }),
  'due-today': (now) => ({ dueAt: laterToday(now) }),
  'due-today-by-date': (now) => ({ dueAt: dateOf(now) }),
  'due-soon': (now) => ({ dueAt: soon(now) }),
  'due-soon-undigitised': (now) => ({ dueAt: soon(now), components: 'missing' }),
  'not-due-by-date': (now) => ({ dueAt: workingDayFrom(dateOf(now), 5) }),
  'step-overdue': (now) => ({ dueAt: ahead(now, 6), stepDueAt: back(now, 1) }),
  'attached-not-digitised': (now) => ({ dueAt: ahead(now, 5), result: unticked }),
  'attached-and-digitised': (now) => ({ dueAt: ahead(now, 5), result: ticked }),
  'undigitised-components': (now) => ({ dueAt: ahead(now, 6), components: 'missing' }),
  'reused-components': (now) => ({ dueAt: ahead(now, 8), components: 'reused' }),
  'unknown-components': (now) => ({ dueAt: ahead(now, 9), components: 'unknown' }),
  'components-not-applicable': (now) => ({
    dueAt: ahead(now, 9),
    components: 'not-applicable',
    result: { none: true },
  }),
  'paused-supplement': (now) => ({ dueAt: back(now, 3), stage: 'paused', status: 'Yêu cầu bổ sung giấy tờ' }),
  'paused-duty': (now) => ({
    dueAt: soon(now),
    stage: 'paused',
    status: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  }),
  stopped: (now) => ({ dueAt: laterToday(now), stage: 'paused', status: 'Dừng xử lý' }),
  'due-on-a-day-off': (now) => ({ dueAt: at(dayOffAfter(dateOf(now), 14), 10 * 60) }),
  'due-before-receipt': (now) => ({ dueAt: back(now, 6), receivedAt: back(now, 4, 9 * 60) }),
  'due-unreadable': (now) => ({ dueText: `31/02/${addDays(dateOf(now), 30).slice(0, 4)}` }),
  'due-none': () => ({}),
  'unpaid-online': (now) => ({ dueAt: ahead(now, 7), channel: 'online', payment: 'unpaid' }),
  'unpaid-direct': (now) => ({ dueAt: ahead(now, 7), channel: 'direct', payment: 'unpaid' }),
  unsynced: (now) => ({ dueAt: ahead(now, 10), synced: false }),
};

/** Processing done, the result waits for the citizen. @type {Record<string, Scenario>} */
export const waitingScenarios = {
  'done-early': (now) => ({ dueAt: back(now, 1), finishedAt: back(now, 3, 15 * 60), result: ticked }),
  'done-before-its-time': (now) => ({
    dueAt: ahead(now, 3),
    finishedAt: back(now, 1, 9 * 60),
    result: ticked,
  }),
  'done-on-time': (now) => ({ dueAt: back(now, 2), finishedAt: back(now, 2, 10 * 60 + 15), result: ticked }),
  'done-late': (now) => ({ dueAt: back(now, 4), finishedAt: back(now, 2, 8 * 60 + 20), result: ticked }),
  'done-attached-not-digitised': (now) => ({
    dueAt: back(now, 1),
    finishedAt: back(now, 2, 16 * 60),
    result: unticked,
  }),
  'done-undigitised-result': (now) => ({
    dueAt: back(now, 1),
    finishedAt: back(now, 2, 14 * 60),
    result: { attached: false, signed: false, digitised: 'no' },
  }),
  'done-result-unknown': (now) => ({
    dueAt: back(now, 1),
    finishedAt: back(now, 1, 8 * 60),
    result: { attached: true, signed: true },
  }),
  'done-no-result-paper': (now) => ({
    dueAt: back(now, 2),
    finishedAt: back(now, 3, 9 * 60 + 30),
    result: { none: true },
  }),
};

/** Handed over, or closed otherwise. @type {Record<string, Scenario>} */
export const returnedScenarios = {
  'returned-early': (now) => ({
    dueAt: back(now, 5),
    finishedAt: back(now, 8),
    returnedAt: back(now, 7, 9 * 60),
    result: ticked,
  }),
  'returned-on-time': (now) => ({
    dueAt: back(now, 6),
    finishedAt: back(now, 6, 9 * 60 + 5),
    returnedAt: back(now, 6, 15 * 60 + 45),
    result: ticked,
  }),
  'returned-late': (now) => ({
    dueAt: back(now, 7),
    finishedAt: back(now, 5),
    returnedAt: back(now, 4, 10 * 60),
    result: ticked,
  }),
  'fetched-after-due': (now) => ({
    dueAt: back(now, 7),
    finishedAt: back(now, 8, 15 * 60),
    returnedAt: back(now, 3, 10 * 60),
    result: ticked,
  }),
  'returned-undigitised': (now) => ({
    dueAt: back(now, 4),
    finishedAt: back(now, 6),
    returnedAt: back(now, 5, 8 * 60),
    components: 'missing',
    result: { attached: false, signed: false, digitised: 'no' },
  }),
  'returned-unsynced': (now) => ({
    dueAt: back(now, 4),
    finishedAt: back(now, 6),
    returnedAt: back(now, 5, 8 * 60),
    synced: false,
    result: ticked,
  }),
  refused: (now) => ({
    dueAt: back(now, 6),
    finishedAt: back(now, 7),
    stage: 'refused',
    status: 'Trả lại do không đủ điều kiện',
    result: untouched,
  }),
};

/** In no list but the search. @type {Record<string, Scenario>} */
export const archiveScenarios = {
  withdrawn: (now) => ({
    dueAt: back(now, 3),
    stage: 'withdrawn',
    status: 'Công dân yêu cầu rút hồ sơ',
    result: untouched,
  }),
};

/** Brought over from older software with dates that nobody can read. @type {Record<string, Scenario>} */
export const convertedScenarios = {
  'invalid-date': () => ({ dueText: 'Invalid date' }),
  'thirtieth-of-february': () => ({ dueText: '30/02/2024 16:30' }),
  zeros: () => ({ dueText: '00/00/0000' }),
  'not-a-number': () => ({ dueText: 'NaN/NaN/NaN' }),
};
