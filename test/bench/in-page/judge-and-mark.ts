import { defaultCalendar } from '../../../lib/calendar';
import { judge } from '../../../lib/dossier';
import type { Judgement } from '../../../lib/dossier/judgement';
import { Overlay, type Picture } from '../../../lib/overlay';
import { labelOf } from '../../../lib/overlay/label';
import { readPage } from '../../../lib/reading';
import type { DossierList, RowReading } from '../../../lib/reading/types';
import { now } from '../pages/moment';
import { enter } from './contestant';

const at = { now, calendar: defaultCalendar };

let list: DossierList | undefined;
let rows: RowReading[] = [];
let judgements: Judgement[] = [];
let ready: { row: Element; code: string; flags: string; label: string }[] = [];

function read(): void {
  [list] = readPage(document, { url: document.URL }).lists;
  rows = list?.rows ?? [];
}

function judgeAll(): void {
  judgements = rows.map(({ dossier, unreadable }) => judge(dossier, { ...at, unreadable }));
}

const flags = () => judgements.map((judgement) => judgement.flags.map(({ id }) => id).join(' '));

/** The marks that the page now bears. */
const marks = () =>
  rows.map(({ elements: [row] }) => ({
    code: row?.getAttribute('data-nhachan-code'),
    flags: row?.getAttribute('data-nhachan-flags') ?? '',
    labelled: Boolean(row?.getAttribute('data-nhachan-label')),
  }));

enter({
  floor: {
    prepare() {
      read();
      judgeAll();
      ready = rows.map(({ dossier, elements }, index) => {
        const judgement = judgements[index] as Judgement;
        const ids = judgement.flags.map(({ id }) => id).join(' ');
        return {
          row: elements[0] as Element,
          code: dossier.code,
          flags: ids,
          label: labelOf(judgement, 'vi'),
        };
      });
    },
    run() {
      for (const { row, code, flags, label } of ready) {
        row.setAttribute('data-nhachan-code', code);
        if (flags === '') continue;
        row.setAttribute('data-nhachan-flags', flags);
        row.setAttribute('data-nhachan-label', label);
      }
    },
    proof: marks,
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
        lists: list
          ? [
              {
                pager: list.pager,
                rows: rows.map((row, index) => ({ row, judgement: judgements[index] as Judgement })),
              },
            ]
          : [],
        refusals: [],
      };
      const steps = overlay.draw(picture);
      while (!steps.next().done);
    },
    proof: marks,
  },
  judging: { prepare: read, run: judgeAll, proof: flags },
  reading: { run: read, proof: () => rows.map(({ dossier }) => dossier.code) },
});
