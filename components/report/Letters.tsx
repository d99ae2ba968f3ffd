import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { filesTexts, type LetterName } from '../../lib/locale/files';
import { type LetterChoice, LetterFields } from '../shared/LetterFields';
import { Making, type MakingProps } from '../shared/Making';

/** Names a dossier over all portals. */
export interface DossierKey {
  site: string;
  code: string;
}

/** One string for a dossier over all portals. */
export function keyOf({ site, code }: DossierKey): string {
  return `${site}\n${code}`;
}

/** Letters that somebody wants, and on which dossiers. */
export interface LettersWanted extends LetterChoice {
  personal: boolean;
  /** Absent: all that the filter of the page asks for. */
  chosen?: DossierKey[];
}

export interface LettersProps {
  language: 'vi' | 'en';
  /** How many dossiers were picked, of how many in the list. */
  picked: number;
  count: number;
  /** Names of applicants are kept, so that letters can bear them. */
  keepsPersonal: boolean;
  making: Omit<MakingProps, 'language'>;
  onLetters(wanted: LettersWanted): Promise<void>;
  onCloseLetters(): void;
}

/** The letters that a list of dossiers can be drawn up as. */
const kinds: readonly LetterName[] = ['apology', 'support', 'urging'];

/** A list of more dossiers is not drawn up whole. */
const mostMeant = 5_000;

/** Draws up letters on the dossiers of a list: which letters, on which dossiers, how far, and how it ended. */
export function Letters(props: LettersProps): JSX.Element {
  const { language, picked, count, keepsPersonal, making, onLetters, onCloseLetters } = props;
  const texts = filesTexts(language);
  const [choice, setChoice] = useState<LetterChoice>({ letter: 'apology', apart: false });
  const [personal, setPersonal] = useState(false);
  const isTooLong = picked === 0 && count > mostMeant;
  return (
    <section class="letters" aria-label={texts.drawUp}>
      <LetterFields kinds={kinds} choice={choice} language={language} onChoice={setChoice} />
      <p class="note">{isTooLong ? texts.failures['too-many'] : texts.chooseHint}</p>
      {keepsPersonal ? (
        <label>
          <input
            type="checkbox"
            checked={personal}
            onChange={({ currentTarget: { checked } }) => setPersonal(checked)}
          />{' '}
          {texts.withPersonal}
        </label>
      ) : null}
      <p class="line">
        <button
          type="button"
          disabled={making.going !== undefined || isTooLong}
          onClick={() => onLetters({ ...choice, personal })}
        >
          {picked > 0 ? texts.drawUpFor.chosen(picked) : texts.drawUpFor.all(count)}
        </button>
        <button type="button" class="plain" onClick={onCloseLetters}>
          {texts.close}
        </button>
      </p>
      <Making {...making} language={language} />
    </section>
  );
}
