import type { DossierDetail } from '../reading/types';
import type { Lack } from './lacks';

/** A dossier to be finished, and what it lacks; one to be taken in lacks nothing here. */
export interface LackingDossier {
  code: string;
  lacks: readonly Lack[];
}

/** What an officer is asked before a press goes on. */
export interface Question {
  language: 'vi' | 'en';
  /** What the press does with the dossier. */
  action: 'finish' | 'accept';
  /** The dossiers that lack something, of `of` that the press is meant for. */
  dossiers: readonly LackingDossier[];
  of: number;
  /** What the portal's control says. */
  label: string;
  /** The papers of a dossier to be taken in that were not compared. */
  notCompared: readonly string[];
  /** The press could not be passed on and is to be made again by hand. */
  failed?: boolean;
  /** Takes the officer to what is missing. */
  back(dontAsk: boolean): void;
  /** Passes the press on; false where it must be pressed again by hand. */
  goOn(dontAsk: boolean): Promise<boolean>;
}

/** A question while it stands. */
export interface OpenQuestion {
  /** Whether the officer still sees it. */
  stands(): boolean;
  /** Takes it away without an answer. */
  close(): void;
}

/** The states of a dossier's papers in words beside their boxes. */
export interface DrawnPapers {
  draw(detail: DossierDetail | undefined, language: 'vi' | 'en'): void;
  /** Leaves the page as it was. */
  clear(): void;
}

/** What a page loads once it shows a dossier of its own, or rows that lack something. */
export interface GuardPart {
  /** Asks in the bar of a document, whose place is made where it is not there yet; undefined where it cannot be. */
  ask(document: Document, question: Question): OpenQuestion | undefined;
  drawPapers(): DrawnPapers;
}
