/** One language's words for links to the guide. */
export interface HelpLinkTexts {
  /** To the guide as a whole. */
  guide: string;
  /** Beside a message: to what the guide says of it. */
  more: string;
  diagnostics: string;
}
