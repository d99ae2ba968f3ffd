/** Why a dossier is late, as an officer judges it. */
export type CauseName = 'objective' | 'subjective';

/** One language's words for cause, note and apology of a late dossier. */
export interface CauseTexts {
  /** Opens the form where nothing was noted yet. */
  write: string;
  edit: string;
  /** Names the form; `code` is the dossier's. */
  form(code: string): string;
  cause: string;
  causes: Record<CauseName, string>;
  noCause: string;
  note: string;
  noteHint: string;
  /** The date of the written apology. */
  apology: string;
  /** The form of a date. */
  datePlaceholder: string;
  badDate: string;
  save: string;
  cancel: string;
  notSaved: string;
  /** "Khách quan: lỗi phần mềm", "Đã có văn bản xin lỗi ngày 20/11/2026"; the date is worded already. */
  summary(annotation: { cause?: CauseName; note?: string; apologyOn?: string }): string;
}
