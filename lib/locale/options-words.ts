/** The sections of the page of settings. */
export type SectionId =
  | 'sites'
  | 'thresholds'
  | 'reminders'
  | 'calendar'
  | 'taught'
  | 'finishing'
  | 'targets'
  | 'personal'
  | 'lock'
  | 'appearance'
  | 'files'
  | 'letterhead'
  | 'daily'
  | 'file'
  | 'data';

/** One language's words for the frame of the page of settings; each section has words of its own. */
export interface OptionsTexts {
  title: string;
  /** Names the list of sections. */
  contents: string;
  loading: string;
  retry: string;
  saving: string;
  saved: string;
  /** A change was refused for what it holds. */
  refused: string;
  /** Stands above a section that an administrator locked. */
  locked: string;
  /** `parts` are names as the policy has them. */
  policyIgnored(parts: string): string;
  sections: Record<SectionId, string>;
}
