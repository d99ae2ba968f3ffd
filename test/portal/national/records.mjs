import { addDays, dateOf } from '../data/civil-days.mjs';

/** @typedef {import('../data/records.d.ts').PortalRecord} PortalRecord */

/**
 * What befell a dossier on its way to the national portal. `twice`: it stands there under its own code and, once more,
 * under the national one alone. `by-national-code`: it stands there under the national code alone.
 *
 * @typedef {'same' | 'overdue-there' | 'missing' | 'due-differs' | 'received-differs' | 'finished-differs' | 'twice' | 'by-national-code'} Fate
 */

/**
 * A row of the national portal, which tells days and no hours.
 *
 * @typedef {object} NationalRecord
 * @property {string} code
 * @property {string} procedure
 * @property {string} unit
 * @property {string} [receivedAt]
 * @property {string} [dueAt]
 * @property {string} [finishedAt]
 * @property {string} status
 * @property {PortalRecord['stage']} stage
 */

/**
 * How many of the dossiers fitting to it each fate befalls, in turn; all others are there as they are here.
 *
 * @type {{ fate: Exclude<Fate, 'same'>, count: number, fits: (record: PortalRecord, now: string) => unknown }[]}
 */
const befallen = [
  { fate: 'overdue-there', count: 3, fits: isOverdueUnlessDone },
  { fate: 'missing', count: 2, fits: isDone },
  { fate: 'missing', count: 1, fits: isAtWork },
  { fate: 'finished-differs', count: 1, fits: ({ list, finishedAt }) => list === 'waiting' && finishedAt },
  { fate: 'due-differs', count: 2, fits: (record) => isAtWork(record) && record.dueAt },
  { fate: 'received-differs', count: 1, fits: isAtWork },
  { fate: 'twice', count: 1, fits: isAtWork },
  { fate: 'twice', count: 1, fits: isDone },
  { fate: 'by-national-code', count: 2, fits: isAtWork },
];

/** @param {PortalRecord} record */
function isDone({ list, stage }) {
  return (list === 'waiting' || list === 'returned') && (stage === 'finished' || stage === 'returned');
}

/** @param {PortalRecord} record @param {string} now */
function isOverdueUnlessDone(record, now) {
  return isDone(record) && record.dueAt && dateOf(record.dueAt) < dateOf(now);
}

/** @param {PortalRecord} record */
function isAtWork({ list, stage }) {
  return list === 'processing' && stage === 'processing';
}

/**
 * The fate of each dossier of a provincial portal, by its code.
 *
 * @param {readonly PortalRecord[]} records
 * @param {string} now
 * @returns {Map<string, Fate>}
 */
export function fatesOf(records, now) {
  /** @type {Map<string, Fate>} */
  const fates = new Map();
  for (const { fate, count, fits } of befallen) {
    const chosen = records.filter((record) => !fates.has(record.code) && fits(record, now)).slice(0, count);
    for (const { code } of chosen) fates.set(code, fate);
  }
  for (const { code } of records) if (!fates.has(code)) fates.set(code, 'same');
  return fates;
}

/** Dossiers of the commune that only the national portal has: sent in there, and never passed on. */
const strangers = 2;

/**
 * The national portal's rows over the dossiers of a provincial one; those brought over from older software never got there.
 *
 * @param {readonly PortalRecord[]} records
 * @param {string} now
 * @returns {NationalRecord[]}
 */
export function nationalRecords(records, now) {
  const known = records.filter(({ list }) => list !== 'converted');
  const fates = fatesOf(known, now);
  const rows = known.flatMap((record) => rowsOf(record, fates.get(record.code) ?? 'same'));
  const [first] = known;
  for (let number = 1; first && number <= strangers; number++) {
    rows.push({
      code: `G99.99.08-${dateOf(now).slice(2).replaceAll('-', '')}-99${String(number).padStart(2, '0')}`,
      procedure: first.procedure,
      unit: first.unit,
      receivedAt: addDays(dateOf(now), -number),
      dueAt: addDays(dateOf(now), 20),
      status: 'Đang xử lý',
      stage: 'processing',
    });
  }
  return rows;
}

/**
 * @param {PortalRecord} record
 * @param {Fate} fate
 * @returns {NationalRecord[]}
 */
function rowsOf(record, fate) {
  const { code, nationalCode, procedure, unit, status, stage } = record;
  /** @type {NationalRecord} */
  const same = {
    code,
    procedure,
    unit,
    ...daysOf(record, ['receivedAt', 'dueAt', 'finishedAt']),
    status,
    stage,
  };
  switch (fate) {
    case 'missing':
      return [];
    case 'overdue-there': {
      const { finishedAt: _, ...open } = same;
      return [{ ...open, status: 'Đang xử lý', stage: 'processing' }];
    }
    case 'due-differs':
      return [{ ...same, dueAt: addDays(same.dueAt ?? '', 3) }];
    case 'received-differs':
      return [{ ...same, receivedAt: addDays(same.receivedAt ?? '', -1) }];
    case 'finished-differs':
      return [{ ...same, finishedAt: addDays(same.finishedAt ?? '', 1) }];
    case 'twice':
      return [same, { ...same, code: nationalCode }];
    case 'by-national-code':
      return [{ ...same, code: nationalCode }];
    default:
      return [same];
  }
}

/**
 * @param {PortalRecord} record
 * @param {('receivedAt' | 'dueAt' | 'finishedAt')[]} fields
 * @returns {Partial<NationalRecord>}
 */
function daysOf(record, fields) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const moment = record[field];
      return moment === undefined ? [] : [[field, dateOf(moment)]];
    }),
  );
}
