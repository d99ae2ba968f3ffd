/** A column of a table in a letter. */
export interface LetterColumn {
  title: string;
  /** Its share of the width, in per cent. */
  share: number;
  kind: 'text' | 'number' | 'centred';
}

/** What a letter is made of, from top to bottom. */
export type LetterPart =
  | { kind: 'paragraph'; text: string; look?: 'heading' | 'note' | 'item' }
  /** Words that a dotted line to the margin follows, for the hand. */
  | { kind: 'dotted'; text: string }
  /** Dotted lines to be filled by hand. */
  | { kind: 'lines'; count: number }
  | {
      kind: 'table';
      columns: readonly LetterColumn[];
      rows: readonly (readonly string[])[];
      /** The last row is a total. */
      hasTotal?: boolean;
    };

/** A page of its own behind a letter, laid across. */
export interface Annex {
  title: string;
  parts: LetterPart[];
}

/** A letter in the form of an office (Nghị định 30/2020/NĐ-CP), ready to be written as a file. */
export interface Letter {
  /** The kind of letter behind the number: "Số: ……/BC". */
  sign: string;
  /** The number of its form, where it has one. */
  form?: string;
  /** Lines of the title; the first is the kind of letter. */
  title: string;
  /** To whom; absent where that is to be written by hand. */
  to?: string;
  parts: LetterPart[];
  /** Laid across, for wide tables. */
  isWide?: boolean;
  annex?: Annex;
}

/** How an office heads and signs its letters; what is absent is a dotted line. */
export interface Letterhead {
  /** The office above: "ỦY BAN NHÂN DÂN XÃ …". */
  superior?: string;
  unit?: string;
  place?: string;
  /** The title of who signs: "GIÁM ĐỐC". */
  signer?: string;
  /** The name of who signs. */
  name?: string;
}
