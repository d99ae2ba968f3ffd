import { inventCitizen, officers, procedures } from './catalogue.mjs';
import { at, dateOf, workingDayFrom } from './civil-days.mjs';
import { seededRandom } from './random.mjs';
import {
  archiveScenarios,
  convertedScenarios,
  processingScenarios,
  receptionScenarios,
  returnedScenarios,
  waitingScenarios,
} from './scenarios.mjs';

/** @typedef {import('./records.d.ts').PortalRecord} PortalRecord */
/** @typedef {import('./records.d.ts').ListId} ListId */
/** @typedef {import('./scenarios.mjs').Scenario} Scenario */

/** How many dossiers each list holds; 57 open ones make six pages of ten. @type {Record<ListId, number>} */
export const usualSizes = {
  reception: 8,
  processing: 57,
  waiting: 16,
  returned: 24,
  archive: 3,
  converted: 6,
};

/** @type {Record<ListId, { scenarios: Record<string, Scenario>, stage: PortalRecord['stage'], statuses: string[] }>} */
const kinds = {
  reception: { scenarios: receptionScenarios, stage: 'submitted', statuses: ['Chờ tiếp nhận'] },
  processing: { scenarios: processingScenarios, stage: 'processing', statuses: ['Đang xử lý'] },
  waiting: { scenarios: waitingScenarios, stage: 'finished', statuses: ['Đã xử lý xong'] },
  returned: { scenarios: returnedScenarios, stage: 'returned', statuses: ['Đã trả kết quả'] },
  archive: { scenarios: archiveScenarios, stage: 'withdrawn', statuses: ['Công dân yêu cầu rút hồ sơ'] },
  converted: { scenarios: convertedScenarios, stage: 'processing', statuses: ['Đang xử lý'] },
};

/** @param {string[]} names @param {import('./scenarios.mjs').Outcome['components']} kind @param {import('./random.mjs').Random} random */
function componentPapers(names, kind, random) {
  const missing = random.int(0, names.length - 1);
  return names.map((name, place) => {
    const paper = { name, attached: true, signed: random.chance(0.6) };
    if (kind === 'unknown') return paper;
    if (kind === 'not-applicable') return { ...paper, attached: false, signed: false, digitised: kind };
    if (kind === 'missing' && place === missing) return { ...paper, digitised: 'no' };
    return { ...paper, digitised: kind === 'reused' || random.chance(0.15) ? 'reused' : 'yes' };
  });
}

/**
 * The portal's dossiers: every scenario at least once, the rest drawn by the seed. The same three parameters
 * give the same dossiers.
 *
 * @param {{ now: string, seed?: number, sizes?: Partial<Record<ListId, number>> }} options `now` with a time;
 *   `sizes` per list, never fewer than its scenarios
 * @returns {PortalRecord[]}
 */
export function generateDossiers({ now, seed = 2026, sizes = {} }) {
  const random = seededRandom(seed);
  const wanted = { ...usualSizes, ...sizes };
  /** @type {PortalRecord[]} */
  const records = [];
  for (const [list, { scenarios }] of Object.entries(kinds)) {
    const names = Object.keys(scenarios);
    const drawn = [...names];
    while (drawn.length < wanted[list]) {
      drawn.push(list === 'processing' && random.chance(0.3) ? 'not-due' : random.pick(names));
    }
    for (const name of random.shuffled(drawn))
      records.push(dossierOf(list, name, records.length, now, random));
  }
  return records;
}

/**
 * One more dossier of a scenario.
 *
 * @param {ListId} list
 * @param {string} scenario
 * @param {number} serial no other dossier of the portal may have it
 * @param {string} now
 * @param {import('./random.mjs').Random} random
 * @returns {PortalRecord}
 */
export function dossierOf(list, scenario, serial, now, random) {
  const { stage, statuses, scenarios } = kinds[list];
  const { components, result, ...outcome } = scenarios[scenario](now);
  const procedure = random.pick(procedures);
  const applicant = inventCitizen(random);
  const online = random.chance(0.55);
  const channel = outcome.channel ?? (online ? 'online' : 'direct');
  const received =
    list === 'reception'
      ? undefined
      : (outcome.receivedAt ?? at(workingDayFrom(dateOf(now), -random.int(10, 14)), random.int(450, 680)));
  const entered = dateOf(outcome.submittedAt ?? received ?? now);
  const number = String(serial * 7 + random.int(1, 7)).padStart(4, '0');
  const block = `${entered.slice(2, 4)}${entered.slice(5, 7)}${entered.slice(8, 10)}-${number}`;
  const fee = outcome.payment === undefined ? procedure.fee : Math.max(procedure.fee, 15000);
  const resultPaper = { name: procedure.result, attached: false, signed: false, ...result };
  return {
    id: `66f0a1c2d3b4e5f6${(0x1a2b3c + serial * 4099).toString(16).padStart(8, '0')}`,
    scenario,
    list,
    code: random.chance(0.2) ? `000.00.53.H99-${block}` : `H99.132-${block}`,
    nationalCode: `G99.99.08-${block}`,
    receipt: `26.${10000 + serial}`,
    procedureCode: procedure.code,
    procedure: procedure.name,
    sector: procedure.sector,
    unit: procedure.unit,
    ...(list === 'reception' ? {} : { officer: random.chance(0.7) ? officers[0] : random.pick(officers) }),
    summary: `${procedure.name} của ông/bà ${applicant.name}`,
    applicant,
    channel,
    ...(channel === 'online' && received
      ? { submittedAt: at(workingDayFrom(dateOf(received), -1), 19 * 60 + 40) }
      : {}),
    ...(received ? { receivedAt: received } : {}),
    stage,
    status: random.pick(statuses),
    payment: fee === 0 ? 'none' : channel === 'online' ? 'online' : 'direct',
    synced: true,
    ...outcome,
    components: componentPapers(
      procedure.components,
      components ?? (list === 'reception' ? 'unknown' : 'done'),
      random,
    ),
    result: result?.none ? [] : [withoutAbsent(resultPaper)],
  };
}

/** @template {object} T @param {T} value @returns {T} */
function withoutAbsent(value) {
  return /** @type {T} */ (
    Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined))
  );
}

/**
 * Digitised as a whole, in the words of the product: absent where one paper's state is not recorded.
 *
 * @param {import('./records.d.ts').PaperState[]} papers
 * @returns {boolean | 'not-applicable' | undefined}
 */
export function digitisedAll(papers) {
  if (papers.some((paper) => paper.digitised === undefined)) return undefined;
  const counted = papers.filter((paper) => paper.digitised !== 'not-applicable');
  return counted.length === 0 ? 'not-applicable' : counted.every((paper) => paper.digitised !== 'no');
}
