/** One language's words for the choice of personal fields. */
export interface PersonalTexts {
  keep: string;
  meaning: string;
  fields: Record<'applicant' | 'summary', string>;
}
