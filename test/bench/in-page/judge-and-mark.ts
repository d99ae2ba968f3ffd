import { defaultCalendar } from '../../../lib/calendar';
import { defaultThresholds } from '../../../lib/dossier';
import { type JudgedRow, Overlay, type Picture, removeLeftovers } from '../../../lib/overlay';
import { labelOf } from '../../../lib/overlay/label';
import { readPage } from '../../../lib/reading';
import type { DossierList, RowReading } from '../../../lib/reading/types';
import { judgedRow } from '../../../lib/session/judging';
import { now } from '../pages/moment';
import { enter } from './contestant';

const standard = { now, calendar: defaultCalendar, thresholds: defaultThresholds };

let list: DossierList | undefined;
let rows: RowReading[] = [];
let judged: JudgedRow[] = [];
let ready: { row: Element; code: string; flags: string; label: string }[] = [];

function read(): void {
  [list] = readPage(document, { url: document.URL }).lists;
  rows = list?.rows ?? [];
}

function judgeAll(): void {
  judged = rows.map((row) => judgedRow(row, standard));
}

const flags = () => judged.map(({ judgement }) => judgement.flags.map(({ id }) => id).join(' '));

/** The marks that the page now bears. */
const marks = () =>
  rows.map(({ elements: [row] }) => ({
    code: row?.getAttribute('data-nhachan-code'),
    flags: row?.getAttribute('data-nhachan-flags') ?? '',
    label: row?.getAttribute('data-nhachan-label') ?? '',
  }));

/** Who marked last takes its marks away. */
let unmark = () => {};

/**
 * The page without marks, as it was: after a row lost attributes, the browser holds those that it has in a form that is
 * cheaper to add to than the one which it gave them when it parsed them, and which it gives them again for a clone.
 */
function restore(): void {
  unmark();
  for (const { elements } of rows) for (const row of elements) row.cloneNode(false);
  if (document.querySelector('[data-nhachan-code]')) throw new Error('marks are left');
}

enter({
  floor: {
    prepare() {
      read();
      judgeAll();
      ready = judged.map(({ row, judgement }) => ({
        row: row.elements[0] as Element,
        code: row.dossier.code,
        flags: judgement.flags.map(({ id }) => id).join(' '),
        label: labelOf(judgement, 'vi'),
      }));
    },
    run() {
      for (const { row, code, flags, label } of ready) {
        row.setAttribute('data-nhachan-code', code);
        if (flags === '') continue;
        row.setAttribute('data-nhachan-flags', flags);
        row.setAttribute('data-nhachan-label', label);
      }
      unmark = () => removeLeftovers(document);
    },
    proof: marks,
    restore,
  },
  'Nhắc Hạn': {
    prepare: read,
    run() {
      judgeAll();
      // The bar is loaded later, from a script of its own.
      const overlay = new Overlay(
        document,
        () => Promise.resolve(undefined),
        { start() {}, pause() {}, stop() {} },
        { teach() {}, forget() {} },
        { placed() {}, overview() {}, help() {} },
      );
      const picture: Picture = {
        language: 'vi',
        dueSoonWorkingDays: 2,
        lists: list ? [{ pager: list.pager, rows: judged }] : [],
        refusals: [],
      };
      const steps = overlay.draw(picture);
      while (!steps.next().done);
      unmark = () => overlay.destroy();
    },
    proof: marks,
    restore,
  },
  judging: { prepare: read, run: judgeAll, proof: flags },
  reading: { run: read, proof: () => rows.map(({ dossier }) => dossier.code) },
});
