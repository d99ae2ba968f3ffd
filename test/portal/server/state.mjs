import { dossierOf, generateDossiers } from '../data/generator.mjs';
import { seededRandom } from '../data/random.mjs';

/** @typedef {import('../data/records.d.ts').PortalRecord} PortalRecord */
/** @typedef {import('../lists/types.d.ts').PageId} PageId */

/**
 * The portal's data and moods, and the ways in which a test may change them.
 *
 * @param {{ now: string, seed: number, sizes?: Partial<Record<import('../data/records.d.ts').ListId, number>> }} options
 */
export function portalState({ now, seed, sizes = {} }) {
  /** @type {PortalRecord[]} */
  const records = generateDossiers({ now, seed, sizes });
  /** What officers pressed, in order: the portal's own log. @type {{ action: string, code: string }[]} */
  const actions = [];
  const moods = { maintenance: false, signedOut: false };
  /** @type {Map<string, { fails: number, waits: { times: number, ms: number } }>} */
  const troubles = new Map();
  /** Header words that a list shows in place of its own. @type {Map<PageId, readonly string[]>} */
  const retitled = new Map();
  const random = seededRandom(seed + 1);
  let added = 0;

  const keyOf = (/** @type {PageId} */ list, /** @type {number} */ page) => `${list} ${page}`;
  const troubleOf = (/** @type {PageId} */ list, /** @type {number} */ page) => {
    const key = keyOf(list, page);
    const known = troubles.get(key) ?? { fails: 0, waits: { times: 0, ms: 0 } };
    troubles.set(key, known);
    return known;
  };

  /** @param {string} code */
  function withCode(code) {
    const record = records.find((candidate) => candidate.code === code || candidate.id === code);
    if (!record) throw new RangeError(`no dossier ${code}`);
    return record;
  }

  const control = {
    /** Every page answers 503 with the maintenance notice. @param {{ on: boolean }} request */
    maintenance({ on }) {
      moods.maintenance = on;
    },
    /** The session is over: every page leads to the login page. @param {{ on: boolean }} request */
    signedOut({ on }) {
      moods.signedOut = on;
    },
    /** The next `times` requests for a page of a list answer 500. @param {{ list: PageId, page: number, times?: number }} request */
    failPage({ list, page, times = 2 }) {
      troubleOf(list, page).fails = times;
    },
    /** The next `times` requests for a page of a list take `ms`. @param {{ list: PageId, page: number, ms?: number, times?: number }} request */
    delayPage({ list, page, ms = 5000, times = 1 }) {
      troubleOf(list, page).waits = { times, ms };
    },
    /**
     * Gives the columns of a list other headers, in their order; without `headers` its own again.
     *
     * @param {{ list: PageId, headers?: readonly string[] }} request
     */
    retitle({ list, headers = [] }) {
      retitled.set(list, headers);
    },
    /** Changes fields of a record. @param {{ code: string, changes: Partial<PortalRecord> }} request */
    edit({ code, changes }) {
      Object.assign(withCode(code), changes);
    },
    /** Puts one more dossier at the head of its list. @param {{ list: import('../data/records.d.ts').ListId, scenario: string }} request */
    add({ list, scenario }) {
      added++;
      const record = dossierOf(list, scenario, 900 + added, now, random);
      records.unshift(record);
      return record.code;
    },
    /** Takes a dossier out of the portal. @param {{ code: string }} request */
    remove({ code }) {
      records.splice(records.indexOf(withCode(code)), 1);
    },
    /** Accepts an online dossier. @param {{ code: string }} request */
    accept({ code }) {
      const record = withCode(code);
      actions.push({ action: 'accept', code: record.code });
      Object.assign(record, {
        list: 'processing',
        stage: 'processing',
        status: 'Đang xử lý',
        receivedAt: now,
      });
    },
    /** Ends the processing. @param {{ code: string }} request */
    finish({ code }) {
      const record = withCode(code);
      actions.push({ action: 'finish', code: record.code });
      Object.assign(record, { list: 'waiting', stage: 'finished', status: 'Đã xử lý xong', finishedAt: now });
    },
    /** Ends the processing of those that were chosen. @param {{ codes: string[] }} request */
    finishSeveral({ codes }) {
      for (const code of codes) control.finish({ code });
    },
    /** Hands the result over. @param {{ code: string }} request */
    handOver({ code }) {
      const record = withCode(code);
      actions.push({ action: 'hand-over', code: record.code });
      Object.assign(record, {
        list: 'returned',
        stage: 'returned',
        status: 'Đã trả kết quả',
        returnedAt: now,
      });
    },
    /**
     * Sets the "số hóa" box of a paper. `place` counts from 0 within its table.
     *
     * @param {{ code: string, part: 'components' | 'result', place: number, ticked: boolean }} request
     */
    tick({ code, part, place, ticked }) {
      const paper = withCode(code)[part][place];
      if (!paper) throw new RangeError(`no paper ${part} ${place}`);
      paper.digitised = ticked ? 'yes' : 'no';
    },
  };

  return {
    records,
    actions,
    moods,
    control,
    withCode,
    /**
     * The columns of a list under the headers that it shows now.
     *
     * @param {PageId} list
     * @param {readonly import('../lists/types.d.ts').Column[]} columns
     */
    titled: (list, columns) =>
      columns.map((column, place) => ({ ...column, header: retitled.get(list)?.[place] ?? column.header })),
    /**
     * What stands in the way of one request for a page of a list; every call uses up one trouble.
     *
     * @param {PageId} list
     * @param {number} page
     */
    troubleAhead(list, page) {
      const trouble = troubles.get(keyOf(list, page));
      if (!trouble) return { fails: false, ms: 0 };
      const ms = trouble.waits.times > 0 ? trouble.waits.ms : 0;
      if (ms > 0) trouble.waits.times--;
      const fails = trouble.fails > 0;
      if (fails) trouble.fails--;
      return { fails, ms };
    },
  };
}

/** @typedef {ReturnType<typeof portalState>} PortalState */
/** @typedef {PortalState['control']} Control */
