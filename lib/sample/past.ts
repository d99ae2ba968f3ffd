import portal from '../../assets/sample/portal.json';
import type { SeenDossier, SeenList } from '../store';
import type { SampleDossier, SampleList } from './dossiers';

/** So many dossiers the sample's portal shows on one page. */
export const pageSize = 10;

/** The dossiers of one list as they stood at the end of a day (`yyyy-MM-dd`). */
export function listOn(dossiers: readonly SampleDossier[], list: SampleList, day: string): SeenDossier[] {
  return dossiers.flatMap((each) => {
    const seen = seenOn(each, day);
    const { dossier } = each;
    if (seen === undefined || (dossier.receivedAt ?? '') > day) return [];
    const isDone = (dossier.finishedAt?.slice(0, 10) ?? '9999') <= day;
    return isDone === (list === 'finished') ? [seen] : [];
  });
}

/** A list as its pages show it, so many dossiers on each. */
export function pagesOf(list: SampleList, rows: readonly SeenDossier[], size: number): SeenList[] {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  return Array.from({ length: pages }, (_, index) => {
    const shown = rows.slice(index * size, (index + 1) * size);
    return {
      list: portal.lists[list],
      title: portal.lists[list],
      pager: { page: index + 1, pages, total: rows.length, rowsShown: shown.length },
      rows: shown,
    };
  });
}

/** Before its result a dossier was being worked on; before the day after, the result was not digitised. */
function seenOn({ dossier, dueText, digitisedOn }: SampleDossier, day: string): SeenDossier {
  const unreadable =
    dueText === undefined ? {} : { unreadable: [{ field: 'dueAt', reason: 'no-such-day' } as const] };
  const { finishedAt, digitisedResult, ...rest } = dossier;
  if (finishedAt === undefined) return { dossier: rest, ...unreadable };
  if (finishedAt.slice(0, 10) > day) {
    return { dossier: { ...rest, stage: 'processing', statusText: portal.status.processing } };
  }
  const digitised =
    digitisedResult === true && digitisedOn !== undefined && digitisedOn > day ? false : digitisedResult;
  return {
    dossier: { ...rest, finishedAt, ...(digitised === undefined ? {} : { digitisedResult: digitised }) },
  };
}
