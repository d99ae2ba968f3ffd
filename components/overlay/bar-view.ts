import type { Annotation } from '../../lib/dossier';
import type { CountName } from '../../lib/locale/overlay';
import type { DetailView } from './detail-view';
import type { ReasonView } from './reason-view';

/** What is said, and where the guide says more of it. */
export interface Said {
  text: string;
  topic: string;
}

/** One count of the bar, a switch that shows its rows alone. */
export interface CountView {
  name: CountName;
  label: string;
  count: number;
  pressed: boolean;
}

/** A flagged row in the bar's list. */
export interface FlaggedRowView {
  /** Its place among the flagged rows in sight, from 0. */
  place: number;
  code: string;
  label: string;
  worst: CountName;
  /** Only where the row is opened. */
  reasons?: readonly ReasonView[];
  /** Late or overdue, so that its cause may be noted; with what was noted, once that is known. */
  late: boolean;
  annotation?: Annotation;
}

/** Why the row under the pointer is marked; shown beside it. */
export interface PointedView {
  label: string;
  reasons: readonly ReasonView[];
  /** Where on the screen, in CSS pixels. */
  left: number;
  top: number;
  /** Above the row, where there is more room than below. */
  above: boolean;
}

/** Reading the whole list, worded. */
export type WalkView =
  | { kind: 'offered' }
  | { kind: 'running'; text: string; share?: number; paused: boolean }
  | { kind: 'ended'; text: string; topic?: string };

/** All that the bar shows, worded. */
export interface BarView {
  language: 'vi' | 'en';
  minimised: boolean;
  counts: readonly CountView[];
  /** Coverage of each list. */
  lines: readonly string[];
  /** How many dossiers have something that could not be read; and kind by kind what, whose, and what to do. */
  unread?: { dossiers: string; kinds: readonly ReasonView[] };
  /** Said in place of counts when there are none. */
  calm?: string;
  /** The columns of the list may be named by hand. */
  teachable: boolean;
  /** Nothing is known of when its dossiers are due: naming the columns may tell. */
  halfRead: boolean;
  /** The list is read as the officer named its columns; `in-vain`: nothing can be read so. */
  taught?: 'well' | 'in-vain';
  /** Tables that were not read, and why. */
  refusals: readonly Said[];
  /** How many rows the switches hide. */
  hidden?: string;
  /** What went wrong, such as a reading that could not be kept. */
  problem?: Said;
  /** The machine's date may be wrong, and why. */
  doubt?: string;
  /** The portal fails, and since when. */
  failure?: Said;
  /** What was just done, such as a copy. */
  done?: string;
  /** The page shows one dossier. */
  detail?: DetailView;
  /** The line of what can be done is open. */
  actionsOpen: boolean;
  /** There are rows that can be copied. */
  copyable: boolean;
  /** How many flagged rows are in sight. */
  flagged: number;
  /** The list of them, where it is open. */
  rows?: readonly FlaggedRowView[];
  /** What the list leaves out. */
  more?: string;
  walk?: WalkView;
  pointed?: PointedView;
  /** A frame around the row that was jumped to, in CSS pixels of the screen. */
  frame?: { left: number; top: number; width: number; height: number };
}

export interface BarActions {
  toggle(name: CountName): void;
  showAll(): void;
  minimise(minimised: boolean): void;
  /** Opens the line of what can be done, or closes it with all that it opened. */
  toggleActions(): void;
  toggleList(): void;
  /** Opens a row of the list, or closes it, and brings it into view. */
  openRow(place: number): void;
  nextRow(): void;
  /** The form for cause and note was opened, which takes more room. */
  formOpened(): void;
  /** Has cause and note of a dossier kept; false where that failed. */
  annotate(code: string, annotation: Omit<Annotation, 'changedAt'>): Promise<boolean>;
  /** Copies the rows that are chosen on the portal's page, else the flagged ones, else all that are in sight. */
  copy(): void;
  otherCorner(): void;
  /** Opens the extension's page with all that is known. */
  overview(): void;
  /** Opens the guide at a topic. */
  help(topic: string): void;
  /** Has the columns named by hand: of a refused table by its place, or of the list. */
  teach(refusal?: number): void;
  /** Has the list read as if its columns had never been named. */
  forget(): void;
  /** Reading the whole list. */
  walk: { start(): void; pause(paused: boolean): void; stop(): void };
}
