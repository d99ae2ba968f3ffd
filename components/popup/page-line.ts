import type { ErrorName } from '../../lib/locale/popup';

/** What the popup knows of the page that the officer came from. */
export type PageLine =
  /** Its address is not shown to us, or it is no web page. */
  | { kind: 'hidden' }
  | { kind: 'not-on'; origin: string }
  | { kind: 'resting'; origin: string }
  /** Turned on, but the page does not answer: it was loaded before. */
  | { kind: 'silent'; origin: string }
  | {
      kind: 'reading';
      origin: string;
      dossiers: number;
      /** The tables that were not recognised. */
      refused: { reason: string; headers: string[] }[];
      /** The last reading could not be stored. */
      error?: ErrorName;
    };

/** How turning a portal on ended. */
export type TurnedOn = 'done' | 'refused' | ErrorName;
