import type { JSX } from 'preact';
import { filesTexts, type LetterName } from '../../lib/locale/files';

/** Which letters a person wants. */
export interface LetterChoice {
  letter: LetterName;
  /** Each letter as a file of its own. */
  apart: boolean;
}

interface Props {
  /** Those that are offered, best first. */
  kinds: readonly LetterName[];
  choice: LetterChoice;
  language: 'vi' | 'en';
  onChoice(choice: LetterChoice): void;
}

/** Letters of which there may be several at once. */
const several: readonly LetterName[] = ['apology', 'urging'];

/** Chooses the kind of letter, and whether each is a file of its own. */
export function LetterFields({ kinds, choice, language, onChoice }: Props): JSX.Element {
  const texts = filesTexts(language);
  return (
    <fieldset>
      <legend>{texts.letter}</legend>
      {kinds.map((letter) => (
        <label key={letter}>
          <input
            type="radio"
            name="letter"
            value={letter}
            checked={choice.letter === letter}
            onChange={() => onChoice({ letter, apart: choice.apart && several.includes(letter) })}
          />{' '}
          {texts.letters[letter].name} <span class="note">{texts.letters[letter].hint}</span>
        </label>
      ))}
      {several.includes(choice.letter) ? (
        <label>
          <input
            type="checkbox"
            name="apart"
            checked={choice.apart}
            onChange={({ currentTarget: { checked } }) => onChoice({ ...choice, apart: checked })}
          />{' '}
          {texts.apart}
        </label>
      ) : null}
    </fieldset>
  );
}
