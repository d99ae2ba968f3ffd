/** What a column may be named: the fields of a dossier. */
export type TaughtField =
  | 'code'
  | 'dueAt'
  | 'remaining'
  | 'statusText'
  | 'procedure'
  | 'receivedAt'
  | 'submittedAt'
  | 'stepDueAt'
  | 'finishedAt'
  | 'returnedAt'
  | 'digitisedComponents'
  | 'digitisedResult'
  | 'attachedResult'
  | 'payment'
  | 'synced'
  | 'channel'
  | 'officer'
  | 'unit'
  | 'sector'
  | 'nationalCode'
  | 'applicant'
  | 'summary'
  | 'stage';

/** What keeps a choice of meanings from being kept. */
export type ChoiceFault =
  | { kind: 'no-code' }
  /** Two columns bear the same meaning. */
  | { kind: 'twice'; field: TaughtField }
  /** Nothing reads as a dossier. */
  | { kind: 'no-rows' };

/** One language's words for teaching the columns of a table. */
export interface TeachingTexts {
  /** Names the panel. */
  title: string;
  /** Says what is asked. */
  question(columns: number): string;
  /** Heads the columns of the panel. */
  columnHead: string;
  meaningHead: string;
  /** A column without words in its header, by its number from 1. */
  nameless(number: number): string;
  fields: Record<TaughtField, string>;
  /** Chosen where nothing is to be read from a column. */
  none: string;
  /** Beside a field that must be chosen, such as the code. */
  needed(field: string): string;
  /** A column that shows no text. */
  wordless: string;
  /** Two columns of one name cannot be told apart. */
  sharedName: string;
  /** In how many rows, of those that can be read, a column gives something. */
  values(rows: number, of: number): string;
  /** How many dossiers the present choice reads. */
  rows(read: number, of: number): string;
  counting: string;
  fault(fault: ChoiceFault): string;
  save: string;
  cancel: string;
  /** Keeping the choice failed. */
  notSaved: string;
}
