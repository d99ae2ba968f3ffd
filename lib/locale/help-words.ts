/** The chapters of the guide, in its order; each name is an anchor of the page. */
export const chapterIds = [
  'start',
  'marks',
  'bar',
  'whole-list',
  'digitised',
  'popup',
  'reminders',
  'report',
  'teaching',
  'settings',
  'data',
  'never',
  'table',
  'site',
  'portal',
  'walk',
  'error',
  'file',
  'import',
  'json',
  'diagnostics',
] as const;

export type ChapterId = (typeof chapterIds)[number];

/** The drawings beside the words. */
export type PictureId = 'turn-on' | 'bar' | 'papers' | 'counts' | 'teach' | 'refused';

/** Tables that are not read, by the reason's name. */
export type TableAnswer = 'no-code-column' | 'no-header' | 'unknown-headers' | 'two-code-columns';
/** A portal that is not turned on, or not fully. */
export type SiteAnswer = 'hidden' | 'refused' | 'bad-address' | 'silent';
/** What a portal shows in place of its list. */
export type PortalAnswer = 'error' | 'maintenance' | 'signed-out' | 'login';
/** How reading a whole list ended early. */
export type WalkAnswer = 'stopped' | 'touched' | 'no-answer' | 'too-long';
/** What could not be kept or done. */
export type ErrorAnswer =
  | 'invalid-message'
  | 'not-allowed'
  | 'site-not-granted'
  | 'site-paused'
  | 'setting-locked'
  | 'locked'
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-newer'
  | 'storage-failed'
  | 'unknown'
  | 'not-teachable'
  | 'not-forgotten';
/** Why a backup, or a colleague's file, is refused. */
export type FileAnswer =
  | 'foreign'
  | 'newer'
  | 'truncated'
  | 'damaged'
  | 'invalid'
  | 'too-large'
  | 'future'
  | 'password-needed'
  | 'wrong-password'
  | 'unreadable';
/** Why a portal's own table is not taken in. */
export type ImportAnswer =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'locked'
  | 'old-excel'
  | 'not-a-table'
  | 'broken'
  | 'swollen'
  | 'unreadable';
/** Why a file of settings, of a calendar, or of taught tables is refused. */
export type JsonAnswer =
  | 'too-long'
  | 'not-json'
  | 'other-format'
  | 'newer'
  | 'unknown-part'
  | 'wrong-part'
  | 'wrong-date'
  | 'repeated-year'
  | 'no-code'
  | 'twice'
  | 'repeated';

/** What is said somewhere, and what it means and asks for. */
export interface Answer {
  title: string;
  text: string;
}

/** The answers of a chapter; the anchor of each is the chapter's name, a hyphen and its own. */
export interface Answers {
  table: Record<TableAnswer, Answer>;
  teaching: Record<'in-vain', Answer>;
  site: Record<SiteAnswer, Answer>;
  portal: Record<PortalAnswer, Answer>;
  walk: Record<WalkAnswer, Answer>;
  error: Record<ErrorAnswer, Answer>;
  file: Record<FileAnswer, Answer>;
  import: Record<ImportAnswer, Answer>;
  json: Record<JsonAnswer, Answer>;
}

export type HelpPart =
  | { kind: 'text'; text: string }
  | { kind: 'steps'; steps: readonly string[] }
  | { kind: 'points'; points: readonly string[] }
  /** `alt` says what is to be seen. */
  | { kind: 'picture'; picture: PictureId; alt: string }
  /** Every mark with its name and what to do. */
  | { kind: 'marks' };

export interface Chapter {
  title: string;
  parts: readonly HelpPart[];
  /** What stands of it on the sheet of one page. */
  brief?: readonly string[];
}

/** One language's guide. */
export interface HelpTexts {
  title: string;
  contents: string;
  search: string;
  searchHint: string;
  /** How many chapters and answers hold the words. */
  found(places: number): string;
  noneFound: string;
  printSheet: string;
  printWhole: string;
  /** Heading of the sheet. */
  sheet: string;
  sheetEnd: string;
  chapters: Record<ChapterId, Chapter>;
  answers: Answers;
  diagnostics: {
    copy: string;
    copied: string;
    notCopied: string;
    gathering: string;
    /** Names the text that is copied. */
    text: string;
  };
}
