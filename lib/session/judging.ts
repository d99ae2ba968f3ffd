import { workingDayMinutes } from '../calendar';
import { judge, workingMinutesLeft } from '../dossier';
import type { JudgedDetail, JudgedList, JudgedRow, ShownIntake, TeachableColumns } from '../overlay';
import type { DossierDetail, DossierList, RowReading } from '../reading/types';
import type { PageSettings } from './host';

/** By what a page is judged: the settings, and Vietnam's civil time now. */
export interface Standard extends Pick<PageSettings, 'calendar' | 'thresholds'> {
  now: string;
}

/** How many rows are judged between two pauses. */
const rowsPerStep = 200;

export function judgedRow(row: RowReading, standard: Standard): JudgedRow {
  const { now, calendar, thresholds } = standard;
  return { row, judgement: judge(row.dossier, { now, calendar, thresholds, unreadable: row.unreadable }) };
}

/**
 * Judges lists row by row and pauses between some, so that a long list does not hold up the page.
 *
 * @param columnsOf What the officer may name in a list's head.
 */
export function* judgedLists(
  lists: readonly DossierList[],
  standard: Standard,
  columnsOf: (list: DossierList) => TeachableColumns | undefined,
): Generator<void, JudgedList[]> {
  const judged: JudgedList[] = [];
  let done = 0;
  for (const list of lists) {
    const { title, pager, filtered } = list;
    const rows: JudgedRow[] = [];
    for (const row of list.rows) {
      rows.push(judgedRow(row, standard));
      if (++done % rowsPerStep === 0) yield;
    }
    const columns = columnsOf(list);
    judged.push({
      ...(title === undefined ? {} : { title }),
      pager,
      ...(filtered ? { filtered } : {}),
      rows,
      ...(columns ? { columns } : {}),
    });
  }
  return judged;
}

/** The page of one dossier, judged, with the working time left. */
export function judgedDetail(
  detail: DossierDetail,
  { now, calendar, thresholds }: Standard,
  intake: ShownIntake | undefined,
): JudgedDetail {
  const { dossier, unreadable } = detail;
  const at = { now, calendar, thresholds };
  const minutesLeft = workingMinutesLeft(dossier, at);
  return {
    detail,
    judgement: judge(dossier, { ...at, unreadable }),
    dayMinutes: workingDayMinutes(calendar),
    ...(minutesLeft === undefined ? {} : { minutesLeft }),
    ...(intake ? { intake } : {}),
  };
}
