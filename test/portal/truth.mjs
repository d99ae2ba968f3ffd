/**
 * What a correct reader of the portal may claim, and what follows from it. The rules of lateness are written
 * here once more, plainly and without the product's own code: a second opinion to hold its answers against.
 */
import { dateOf, dayMinutes, isWorkingDay, workingMinutes } from './data/civil-days.mjs';
import { dossiersIn } from './lists/contents.mjs';
import { pageIds, skins } from './lists/skins.mjs';

/** @typedef {import('./data/records.d.ts').PortalRecord} PortalRecord */
/** @typedef {import('../../lib/dossier/dossier').Dossier} Dossier */
/** @typedef {import('../../lib/dossier/judgement').FlagId} FlagId */
/** @typedef {import('../../lib/dossier/judgement').Progress} Progress */
/** @typedef {import('./lists/types.d.ts').PageId} PageId */
/** @typedef {import('./lists/types.d.ts').SkinId} SkinId */

/**
 * @typedef {object} ExpectedRow
 * @property {string} code
 * @property {Dossier} dossier all that the row says
 * @property {(keyof Dossier)[]} optional fields of `dossier` that a reader may leave out
 * @property {(keyof Dossier)[]} free fields of which the row may be taken to say something or nothing
 * @property {{ field: keyof Dossier, text: string }[]} unreadable
 * @property {boolean} open
 * @property {Progress} progress
 * @property {FlagId[]} flags worst first
 */

/** @typedef {Record<'overdue' | 'due-today' | 'due-soon' | 'step-overdue' | 'undigitised' | 'paused' | 'open' | 'total', number>} Counts */

/** @type {FlagId[]} worst first */
const severities = [
  'overdue',
  'due-today',
  'step-overdue',
  'due-soon',
  'attached-not-digitised',
  'undigitised-result',
  'undigitised-components',
  'late',
  'returned-ineligible',
  'unpaid-online',
  'unsynced',
  'due-date-unreadable',
  'due-date-suspect',
];

const closedStages = ['finished', 'returned', 'refused', 'withdrawn'];
const abandonedStages = ['refused', 'withdrawn'];
const hasTime = (/** @type {string} */ civil) => civil.length > 10;

/** After, by the minute where both have a time, else by the date. @param {string} one @param {string} other */
const after = (one, other) =>
  hasTime(one) && hasTime(other) ? one.slice(0, 16) > other.slice(0, 16) : dateOf(one) > dateOf(other);

/**
 * @param {Partial<Dossier>} dossier
 * @param {readonly string[]} unreadable names of fields
 * @param {string} now
 * @returns {{ open: boolean, progress: Progress, flags: FlagId[] }}
 */
export function expectedJudgement(dossier, unreadable, now) {
  const { dueAt, finishedAt, returnedAt, stage, remaining } = dossier;
  const abandoned = abandonedStages.includes(stage ?? '');
  const open = !finishedAt && !returnedAt && !closedStages.includes(stage ?? '');
  const done = !open && !abandoned;
  const progress = open ? openProgress() : doneProgress();
  /** @type {Set<FlagId>} */
  const flags = new Set();

  if (progress === 'overdue') flags.add('overdue');
  if (progress === 'late') flags.add('late');
  if (progress === 'not-due' && dueAt) {
    if (dateOf(dueAt) === dateOf(now)) flags.add('due-today');
    else if (workingMinutes(now, dueAt) <= 2 * dayMinutes) flags.add('due-soon');
  } else if (progress === 'not-due' && remaining) {
    const { days = 0, hours = 0 } = remaining;
    if (days === 0 && hours === 0) flags.add('due-today');
    else if (days < 2 || (days === 2 && hours === 0)) flags.add('due-soon');
  }
  const stepPassed = dossier.stepDueAt !== undefined && after(now, dossier.stepDueAt);
  if (open && stage !== 'paused' && progress !== 'overdue' && stepPassed) flags.add('step-overdue');
  if (dossier.digitisedComponents === false) flags.add('undigitised-components');
  if (dossier.digitisedResult === false) {
    if (dossier.attachedResult) flags.add('attached-not-digitised');
    else if (done) flags.add('undigitised-result');
  }
  if (stage === 'refused') flags.add('returned-ineligible');
  if (dossier.payment === 'unpaid' && dossier.channel === 'online' && !abandoned) flags.add('unpaid-online');
  if (dossier.synced === false) flags.add('unsynced');
  if (unreadable.includes('dueAt')) flags.add('due-date-unreadable');
  const beforeReceipt = dueAt && dossier.receivedAt && after(dossier.receivedAt, dueAt);
  if (dueAt && (!isWorkingDay(dateOf(dueAt)) || beforeReceipt)) flags.add('due-date-suspect');
  return { open, progress, flags: severities.filter((flag) => flags.has(flag)) };

  /** @returns {Progress} */
  function openProgress() {
    if (stage === 'paused') return 'paused';
    if (dueAt) return after(now, dueAt) ? 'overdue' : 'not-due';
    if (remaining) return remaining.overdue ? 'overdue' : 'not-due';
    return 'unknown';
  }

  /** @returns {Progress} */
  function doneProgress() {
    const doneAt = finishedAt ?? returnedAt;
    if (abandoned || !doneAt || !dueAt) return 'closed';
    if (after(doneAt, dueAt)) return finishedAt ? 'late' : 'unknown';
    return dateOf(doneAt) < dateOf(dueAt) ? 'early' : 'on-time';
  }
}

/**
 * What the list's own name says of all its rows; a reader may go by it or not.
 *
 * @param {PortalRecord} record
 * @param {PageId} list
 * @returns {import('./lists/types.d.ts').Claim}
 */
function titleClaim(record, list) {
  if (list === 'reception') return { free: ['stage'] };
  return list === 'waiting' && record.stage === 'finished'
    ? { dossier: { stage: record.stage }, optional: ['stage'] }
    : {};
}

/**
 * @param {PortalRecord} record
 * @param {SkinId} skin
 * @param {PageId} list
 * @param {string} now
 * @param {number} index
 * @returns {ExpectedRow}
 */
function expectedRow(record, skin, list, now, index) {
  const claims = [
    titleClaim(record, list),
    ...skins[skin].lists[list].columns.map((column) => column.claim(record, { now, index })),
  ];
  const dossier = Object.assign({ code: record.code }, ...claims.map((claim) => claim.dossier ?? {}));
  const unreadable = claims.flatMap((claim) => claim.unreadable ?? []);
  const judged = expectedJudgement(
    dossier,
    unreadable.map(({ field }) => field),
    now,
  );
  return {
    code: record.code,
    dossier,
    optional: claims.flatMap((claim) => claim.optional ?? []),
    free: claims.flatMap((claim) => claim.free ?? []),
    unreadable,
    ...judged,
  };
}

/** @param {{ progress: Progress, flags: FlagId[], open: boolean }[]} judged @returns {Counts} */
function countsOf(judged) {
  /** @type {(test: (row: { progress: Progress, flags: FlagId[], open: boolean }) => boolean) => number} */
  const count = (test) => judged.filter(test).length;
  /** @type {(flag: FlagId) => number} */
  const flagged = (flag) => count((row) => row.flags.includes(flag));
  return {
    overdue: flagged('overdue'),
    'due-today': flagged('due-today'),
    'due-soon': flagged('due-soon'),
    'step-overdue': flagged('step-overdue'),
    undigitised: count((row) => row.flags.some((flag) => flag.includes('digitised'))),
    paused: count((row) => row.progress === 'paused'),
    open: count((row) => row.open),
    total: judged.length,
  };
}

/**
 * The truth of one portal at one moment.
 *
 * @param {readonly PortalRecord[]} records
 * @param {string} now with a time
 * @param {{ skin?: SkinId, read?: readonly PageId[] }} [options] `read`: the lists that were read whole; all
 *   by default
 */
export function truth(records, now, { skin = 'datatables', read = pageIds } = {}) {
  const lists = Object.fromEntries(
    pageIds.map((list) => {
      const { title, path, pageSize } = skins[skin].lists[list];
      const rows = dossiersIn(records, list).map((record, index) =>
        expectedRow(record, skin, list, now, index),
      );
      const pages = Math.ceil(rows.length / pageSize);
      const pageOf = (/** @type {number} */ page) => rows.slice((page - 1) * pageSize, page * pageSize);
      return [
        list,
        {
          title,
          path,
          rows,
          total: rows.length,
          pages: Array.from({ length: pages }, (_unused, place) => pageOf(place + 1)),
        },
      ];
    }),
  );
  const dossiers = mergedOver(
    read.map((list) => lists[list].rows),
    now,
  );
  const officers = [...new Set(dossiers.flatMap(({ dossier }) => dossier.officer ?? []))].sort();
  return {
    /** What each list shows, whole and by page. @type {Record<PageId, { title: string, path: string, rows: ExpectedRow[], total: number, pages: ExpectedRow[][] }>} */
    lists,
    /** Every dossier of the lists read, its fields brought together. */
    dossiers,
    officers,
    /** The popup's figures over all dossiers of the lists read. */
    counts: countsOf(dossiers),
    /**
     * The same for the dossiers that bear an officer's name.
     *
     * @param {string | undefined} officer undefined: those that bear none
     */
    countsOf: (officer) => countsOf(dossiers.filter(({ dossier }) => dossier.officer === officer)),
  };
}

/**
 * A dossier seen in several lists is one, with the fields of all; where two lists show the same field they
 * agree.
 *
 * @param {ExpectedRow[][]} lists
 * @param {string} now
 */
function mergedOver(lists, now) {
  /** @type {Map<string, { dossier: Dossier, unreadable: Set<keyof Dossier> }>} */
  const merged = new Map();
  for (const row of lists.flat()) {
    const known = merged.get(row.code) ?? { dossier: { code: row.code }, unreadable: new Set() };
    Object.assign(known.dossier, row.dossier);
    for (const { field } of row.unreadable) known.unreadable.add(field);
    merged.set(row.code, known);
  }
  return [...merged.values()].map(({ dossier, unreadable }) => {
    return {
      code: dossier.code,
      dossier,
      unreadable: [...unreadable],
      ...expectedJudgement(dossier, [...unreadable], now),
    };
  });
}

/**
 * What the papers on a dossier's own page say: the same in every skin.
 *
 * @param {PortalRecord} record
 */
export function expectedPapers(record) {
  return { components: record.components.map(expectedPaper), result: record.result.map(expectedPaper) };
}

/** @param {import('./data/records.d.ts').PaperState} paper */
function expectedPaper({ name, attached, signed, digitised }) {
  return {
    name,
    attached,
    signed,
    ...(digitised === undefined
      ? {}
      : { digitised: digitised === 'not-applicable' ? digitised : digitised !== 'no' }),
  };
}
