import type { ClockDoubt } from '../dossier';
import type { Annotation } from '../dossier/annotation';
import type { Dossier, Unreadable } from '../dossier/dossier';
import type { FlagId } from '../dossier/judgement';
import type { TableOutline } from '../reading/outline';
import type { ColumnMapping, DossierList, Field, Pager } from '../reading/types';
import type { Listed, ListingWanted } from '../report/listing';
import type { AimedIndicators } from '../report/month-indicators';
import type { FailureKind, PortalFailure } from '../report/portal-failure';
import type { TrendDay } from '../report/trend';
import type { Backlog } from '../report/types';
import type { Appearance, Language, PageSettings, Settings } from '../settings/types';
import type { pressEvents } from './press-events';

/** Replies carry failures as data: an `Error` does not survive every browser's message channel. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: ErrorCode };

/** Words for code; the locale turns them into sentences. */
export type ErrorCode =
  | 'invalid-message'
  | 'not-allowed'
  | 'site-not-granted'
  | 'site-paused'
  | 'setting-locked'
  /** The PIN was not told yet. */
  | 'locked'
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-newer'
  | 'storage-failed'
  | 'unknown';

/** A dossier as it leaves the page: personal fields dropped, link cut to origin and path. */
export interface SentDossier {
  dossier: Dossier;
  link?: string;
  /** Fields shown but not readable, without their text. */
  unreadable?: { field: Unreadable['field']; reason: string }[];
}

export interface SentList {
  /** Names the list on its site: its title, else its path. Stable over pages of the list. */
  list: string;
  title?: string;
  pager: Pager;
  /** Only what was searched for in the portal: it says nothing of how long the list is. */
  filtered?: true;
  /** Rows that changed since the page was told as a whole: they say nothing of how far the list was read. */
  alone?: true;
  rows: SentDossier[];
  /** How many rows were skipped, by reason. */
  skipped: Partial<Record<DossierList['skipped'][number]['reason'], number>>;
}

export interface SentRefusal {
  reason: string;
  headers: string[];
}

/** All that one reading of a page yields; stored whole or not at all. */
export interface SentReading {
  /** Unique to this reading: sent again after a lost answer, it is stored once. */
  id: string;
  /** Origin of the page; the receiver checks it against the sender. */
  site: string;
  /** Epoch ms. */
  readAt: number;
  officer?: string;
  lists: SentList[];
  detail?: SentDossier;
  refusals: SentRefusal[];
}

/** What the page session is doing, for the popup's line about this page. */
export interface PageState {
  dossiers: number;
  lists: number;
  flagged: Partial<Record<FlagId, number>>;
  refusals: SentRefusal[];
  /** The last reading was stored; absent before the first answer. */
  stored?: boolean;
  error?: ErrorCode;
}

/** Parts of the page's script that are loaded when first needed. */
export type PartName = 'reader' | 'bar' | 'walk' | 'teaching' | 'guard';

/** How the officer left the bar on a site. */
export interface BarPlace {
  corner: 'bottom-right' | 'bottom-left' | 'bottom' | 'top' | 'top-right' | 'top-left';
  minimised: boolean;
}

/** Reading a whole list, as it stands before a control is pressed that may load the page anew. */
export interface HeldWalk {
  /** Epoch ms. */
  heldAt: number;
  /** The headers of the list, which tell it from others. */
  headers: string;
  /** Onward to the last page, back to the first, or home to where it began. */
  phase: 'next' | 'previous' | 'return';
  /** Pages turned in this phase. */
  turned: number;
  /** How often the present turn was tried. */
  pressed: number;
  /** A failed page is asked for anew by its address; else by going back and pressing again. */
  byAddress: boolean;
  /** The codes on the page where the turn began. */
  before: string;
  start: { page?: number; codes: string };
  /** Every code read so far. */
  seen: string[];
  total?: number;
  paused: boolean;
  /** Why it goes home before all was read. */
  end?: 'stopped' | 'no-answer' | 'too-long';
}

/** What the background remembers for a page that was just loaded. */
export interface PageMemory {
  bar?: BarPlace;
  walk?: HeldWalk;
}

/** One event of a press; `key` with a key's event alone. */
export interface HeldEvent {
  type: (typeof pressEvents)[number];
  key?: 'Enter' | ' ';
}

/** A press that was held back: its events in order, and where it was, in CSS pixels of its frame. */
export interface HeldPress {
  events: HeldEvent[];
  x: number;
  y: number;
}

/** A page of the portal that was of no use, as the page itself shows it. */
export interface SeenFailure {
  kind: Exclude<FailureKind, 'noted'>;
  /** Epoch ms. Of a slow page when it came: told again with the same time it counts once. */
  at: number;
  /** How long a slow page took. */
  seconds?: number;
  /** What an error page tells, such as 502. */
  status?: number;
}

/** What an officer adds to a dossier; the time of the change is the background's. All of it is put in place. */
export type AnnotationChange = Omit<Annotation, 'changedAt'>;

/** A failure of the portal in place of its lists, as a page was recognised. */
export interface FailingPage {
  kind: 'error' | 'maintenance' | 'signed-out' | 'login';
  /** The page is nothing but that; else only a portal whose lists were read before is said to fail. */
  certain: boolean;
}

/** Messages from a page session to the background. */
export interface PageCalls {
  /** Since when the portal fails, in epoch ms; null where that is not to be said. */
  'page/failing': { request: FailingPage; reply: number | null };
  /** The page shows dossiers: its portal does not fail. */
  'page/well': { request: null; reply: null };
  'portal/failure': { request: SeenFailure; reply: null };
  /** Keeps cause and note of a dossier of this portal; answers with what holds then. */
  'page/annotate': { request: { code: string; annotation: AnnotationChange }; reply: Annotation };
  /** What officers added to these dossiers of this portal. */
  'page/annotations': { request: { codes: string[] }; reply: { code: string; annotation: Annotation }[] };
  /** Loads a part of the page's script into the frame that asks; answered once it is there. */
  'page/part': { request: { part: PartName }; reply: null };
  'page/hello': { request: { url: string }; reply: PageSettings };
  'page/reading': { request: SentReading; reply: { stored: number } };
  /** Keeps what the officer named the columns of one table of this site, or, with null, forgets it. */
  'page/teach': {
    request: { signature: string; columns: Record<string, Field | null> | null };
    reply: PageSettings;
  };
  'page/memory': { request: null; reply: PageMemory };
  'page/bar-place': { request: BarPlace; reply: null };
  /** Null: the walk is over. */
  'page/walk': { request: HeldWalk | null; reply: null };
  /**
   * Has the page's own world press the element to which an event of this name is then sent; `held` says what the
   * officer's own press was made of.
   */
  'page/press': { request: { signal: string; held?: HeldPress }; reply: null };
  /** Which papers of a dossier were compared before it is taken in, by what stands for their names. */
  'page/intake': { request: { code: string }; reply: { compared: string[] } };
  'page/intake-kept': { request: { code: string; compared: string[] }; reply: null };
  /** Whether this site's officer is asked before a dossier is finished with papers not digitised. */
  'page/guard': { request: { on: boolean }; reply: null };
  /** Opens the extension's page with all that is known. */
  'page/overview': { request: null; reply: null };
  /** Opens the extension's guide at a topic. */
  'page/help': { request: { topic: string }; reply: null };
}

/** Messages from the background, or from the popup, to a page session. */
export interface ToPageCalls {
  'session/settings': { request: PageSettings; reply: null };
  'session/state': { request: null; reply: PageState };
  /** The tables of the page without what their cells say, for diagnostics. */
  'session/tables': { request: null; reply: TableOutline[] };
  /** Leaves the page as it was and ends the session. */
  'session/stop': { request: null; reply: null };
  /** The officer pressed the shortcut: the keyboard goes to the bar. */
  'session/focus-bar': { request: null; reply: null };
}

/** How the lock before the extension's own pages stands. */
export interface LockState {
  /** There is a PIN. */
  set: boolean;
  locked: boolean;
  /** In so many ms it locks by itself where nobody does anything; absent where it is locked or there is no PIN. */
  locksIn?: number;
  /** For so many ms no PIN is tried; absent where one may be. */
  waitMs?: number;
  language: Language;
  appearance: Appearance;
}

/** Whether a PIN was the right one; `waitMs`: for how long no other is tried. */
export type PinAnswer = { right: true } | { right: false; waitMs: number };

/** Messages from the extension's own pages to the background. */
export interface SurfaceCalls {
  'site/enable': { request: { origin: string; tabId?: number }; reply: null };
  /** Lets a portal rest without giving its permission back, or wakes it. */
  'site/pause': { request: { origin: string; on: boolean }; reply: null };
  'site/disable': { request: { origin: string }; reply: null };
  'backlog/read': { request: { officer?: string }; reply: BacklogView };
  /** The officer's dossiers that a count counts or that words mean, at most `most`, in the order of work. */
  'dossiers/list': { request: ListingWanted & { officer?: string; most: number }; reply: Listed };
  /** What stood at the end of each of the last days, over all portals and officers. */
  'trend/read': { request: null; reply: TrendDay[] };
  /** The indicators of this month, as they were counted last; null before, and where none has a target. */
  'indicators/read': { request: null; reply: AimedIndicators | null };
  /** Silences notices for today, or lets them come again. */
  'reminders/silence': { request: { on: boolean }; reply: null };
  'annotation/keep': {
    request: { site: string; code: string; annotation: AnnotationChange };
    reply: Annotation;
  };
  /** An officer's own note of a portal's failure, and when it was (epoch ms). */
  'failure/note': { request: { site: string; at: number; note: string }; reply: null };
  /** The failures that reach into a period (epoch ms), the first first. */
  'failure/list': { request: { from: number; to: number }; reply: PortalFailure[] };
  /** What is stored was replaced, merged or erased by one of our pages. */
  'data/changed': { request: null; reply: null };
  /** The officer has read that what was kept is gone. */
  'data/loss-read': { request: null; reply: null };
  /** Erases all that was read or noted; the settings stay. */
  'data/erase': { request: null; reply: null };
  'lock/state': { request: null; reply: LockState };
  'lock/unlock': { request: { pin: string }; reply: PinAnswer };
  /** Somebody uses one of the pages: it locks by itself that much later. */
  'lock/touch': { request: null; reply: LockState };
  /** Locks at once. */
  'lock/close': { request: null; reply: null };
  /** Sets a PIN, in place of the current one where there is one. */
  'lock/set': { request: { pin: string; current?: string }; reply: PinAnswer };
  'lock/unset': { request: { current: string }; reply: PinAnswer };
  /** Takes the PIN away by erasing all that was read or noted. */
  'lock/forgotten': { request: null; reply: null };
  /** Which settings an administrator locked, and which parts of the policy are not as they should be. */
  'policy/read': { request: null; reply: { locked: (keyof Settings)[]; ignored: string[] } };
  'settings/read': { request: null; reply: Settings };
  /** Puts the given fields in place of the present ones, all or none; answers with what holds then. */
  'settings/change': { request: { set: SettingsChange }; reply: Settings };
  /** Puts mappings in place of those of the same tables and forgets others, whatever else changed meanwhile. */
  'mappings/change': {
    request: { put: ColumnMapping[]; forget: Pick<ColumnMapping, 'site' | 'signature'>[] };
    reply: Settings;
  };
}

export type SettingsChange = Partial<Omit<Settings, 'version'>>;

/** What the popup needs to draw: the backlog and how to word it. */
export interface BacklogView {
  language: Language;
  backlog: Backlog;
  /** Origins that are granted but rest for now. */
  restingSites: string[];
  /** Notices come: 'silenced' for today by the officer, 'off' by the settings. */
  reminders: 'on' | 'silenced' | 'off';
  appearance: Appearance;
  /** The machine's date and a portal's own dates do not go together; absent where nothing speaks against it. */
  clockDoubt?: ClockDoubt;
  /** Epoch ms: the browser had let go of all that was kept before; absent once that was read. */
  lostAt?: number;
}

type AnyCalls = PageCalls & ToPageCalls & SurfaceCalls;
export type CallName = keyof AnyCalls;
export type RequestOf<N extends CallName> = AnyCalls[N]['request'];
export type ReplyOf<N extends CallName> = Reply<AnyCalls[N]['reply']>;

/** What travels: the name says direction and meaning. */
export interface Envelope<N extends CallName = CallName> {
  call: N;
  request: RequestOf<N>;
}
