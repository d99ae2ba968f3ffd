/** What letters and forms say of the office; the same words as in the settings. */
export type LetterheadField = 'superior' | 'unit' | 'place' | 'signer' | 'name';

/** One language's words for the office that letters and forms are of. */
export interface LetterheadTexts {
  hint: string;
  fields: Record<LetterheadField, string>;
  /** How a field is filled in. */
  hints: Record<LetterheadField, string>;
}
