import type { ErrorName } from './popup-words';

/** Why a file is not taken; the same words as in the store. */
export type RefusalName =
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

/** What takes its time on the page of settings. */
export type DataTask = 'backup' | 'restore' | 'snapshot' | 'merge' | 'erase';

/** One language's words for what is stored on this machine. */
export interface DataTexts {
  /** `size` is worded; absent where the browser does not say. */
  size(known: { size?: string; dossiers: number }): string;
  counting: string;
  persisted: string;
  notPersisted: string;
  persist: string;

  backup: string;
  backupHint: string;
  password: string;
  passwordHint: string;
  passwordAgain: string;
  passwordsDiffer: string;
  makeBackup: string;

  restore: string;
  restoreHint: string;
  backupFile: string;
  restorePassword: string;
  /** Asks once more, before all that is stored is replaced. */
  replaceQuestion(known: { file: string; dossiers: number }): string;
  replace: string;

  colleagues: string;
  snapshotHint: string;
  portal: string;
  officer: string;
  everybody: string;
  makeSnapshot: string;
  nothingToShare: string;
  mergeHint: string;
  snapshotFiles: string;

  retention: string;
  retentionDays: string;
  retentionUnit: string;
  retentionHint: string;
  badRetention: string;
  keepRetention: string;

  eraseHeading: string;
  eraseHint: string;
  erase: string;
  eraseQuestion(dossiers: number): string;
  eraseForGood: string;

  no: string;
  cancel: string;
  running: Record<DataTask, string>;
  /** How far: dossiers written so far, or per cent of a file. */
  dossiersSoFar(dossiers: number): string;
  percent(done: number): string;

  backedUp(file: { name: string; dossiers: number; size: string }): string;
  restored(dossiers: number): string;
  shared(file: { name: string; dossiers: number }): string;
  /** Of one colleague's file; `day` is worded. */
  merged(file: {
    name: string;
    contributor?: string;
    dossiers: number;
    changed: number;
    repeated: boolean;
    day: string;
    revised: boolean;
  }): string;
  refused(file: { name: string; why: string }): string;
  erased: string;
  notErased: string;
  cancelled: string;
  refusals: Record<RefusalName, string>;
  errors: Record<ErrorName, string>;
}
