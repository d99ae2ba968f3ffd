/** The dossiers of the picture, by the flag whose mark each bears. */
export type PicturedFlag =
  | 'overdue'
  | 'due-today'
  | 'due-soon'
  | 'undigitised-result'
  | 'due-date-unreadable';

/** One language's words for the page that opens once after installing. */
export interface WelcomeTexts {
  title: string;
  lead: string;
  /** "Bước 1". */
  step(number: number): string;
  turnOn: {
    heading: string;
    how: string;
    /** Where the browser keeps the button. */
    pin: string;
    /** What the picture shows. */
    picture: string;
    /** The portal's host in the picture; nobody's. */
    host: string;
  };
  marks: {
    heading: string;
    how: string;
    /** What the picture shows. */
    picture: string;
    columns: { code: string; procedure: string };
    procedures: Record<PicturedFlag, string>;
    unmarked: string;
    /** What each mark means. */
    means: Record<PicturedFlag, string>;
    /** What a row without a mark means. */
    none: string;
  };
  never: { heading: string; picture: string; items: readonly string[] };
  begin: { heading: string; how: string; sample: string; sampleHow: string; settings: string };
}
