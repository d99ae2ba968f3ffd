import type { BarPart } from '../overlay';
import type { createReader, signatureOfList, tableToTeach } from '../reading';
import type { failureOf } from '../reading/failure';
import type { isFiltered } from '../reading/filtered';
import type { outlineOf } from '../reading/outline';
import type { SiteProfile } from '../reading/types';
import type { Guarding, GuardingOptions } from './guarding';
import type { judgedDetail, judgedLists, judgedRow } from './judging';
import type { Teaching, TeachingOptions } from './teaching';
import type { WalkPart } from './whole-list';

/** What a page loads when it is first needed, each from a script of its own, so that the first script stays small. */
export interface Parts {
  reader: {
    createReader: typeof createReader;
    tableToTeach: typeof tableToTeach;
    signatureOfList: typeof signatureOfList;
    failureOf: typeof failureOf;
    isFiltered: typeof isFiltered;
    outlineOf: typeof outlineOf;
    judgedRow: typeof judgedRow;
    judgedLists: typeof judgedLists;
    judgedDetail: typeof judgedDetail;
    /** The signed-in officer that one document names, whether or not it holds a list. */
    officerIn(document: Document, profiles: readonly SiteProfile[]): string | undefined;
  };
  bar: BarPart;
  walk: WalkPart;
  teaching: { createTeaching(options: TeachingOptions): Teaching };
  guard: { createGuarding(options: GuardingOptions): Guarding };
}

/** Scripts of the extension in one frame share a global object that the page cannot reach. */
const offered = globalThis as { nhacHanParts?: Partial<Parts> };

export function offerPart<N extends keyof Parts>(name: N, part: Parts[N]): void {
  offered.nhacHanParts = { ...offered.nhacHanParts, [name]: part };
}

export function offeredPart<N extends keyof Parts>(name: N): Parts[N] | undefined {
  return offered.nhacHanParts?.[name];
}
