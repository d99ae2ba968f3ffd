/** One language's words for the section on what is asked before a dossier is finished or taken in. */
export interface FinishingTexts {
  /** Names the list of portals. */
  sites: string;
  sitesHint: string;
  /** No portal is turned on yet. */
  noSites: string;
  intake: string;
  intakeHint: string;
}
