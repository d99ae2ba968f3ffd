/** What the page shows of a dossier and nobody could read; `field` and `reason` are words for code. */
export interface UnreadFigures {
  field: string;
  reason: string;
  /** As the page shows it; "" where it shows no text. */
  text: string;
}

/** One language's words for what could not be read. */
export interface UnreadWords {
  /** What was not understood. */
  said(unread: UnreadFigures): string;
  /** What to do about it. */
  advice(unread: UnreadFigures): string;
  /** How many dossiers have something of the kind. */
  dossiers(count: number): string;
  /** Which dossiers: the first of them by their codes, and how many more. */
  whose(codes: readonly string[], more: number): string;
}
