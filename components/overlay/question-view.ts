/** What the officer is asked, worded. */
export interface QuestionView {
  language: 'vi' | 'en';
  title: string;
  /** Each dossier with what it lacks. */
  dossiers: readonly { code: string; lacks: readonly string[] }[];
  /** How many more there are than are listed. */
  more?: string;
  back: string;
  goOn: string;
  /** Absent where it cannot be switched off here. */
  dontAsk?: string;
  close: string;
  /** The press is being passed on. */
  busy: boolean;
  /** It could not be: what to do instead. */
  failed?: string;
}

export interface QuestionActions {
  back(dontAsk: boolean): void;
  goOn(dontAsk: boolean): void;
  /** After a failure. */
  close(): void;
}
