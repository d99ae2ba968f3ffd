import type { JSX } from 'preact';
import type { PopupTexts } from '../../lib/locale/popup';
import type { Wanted } from './Listing';

interface Props {
  texts: PopupTexts;
  words: string;
  /** Called as one types; nothing typed is nothing wanted. */
  onSearch(wanted: Wanted | undefined): void;
}

/** Finds dossiers by code or procedure. */
export function Search({ texts, words, onSearch }: Props): JSX.Element {
  return (
    <form class="search" onSubmit={(event) => event.preventDefault()}>
      <label for="search">{texts.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={words}
        aria-describedby="search-hint"
        onInput={({ currentTarget: { value } }) =>
          onSearch(value.trim() === '' ? undefined : { words: value })
        }
      />
      <p id="search-hint" class="note">
        {texts.searchHint}
      </p>
    </form>
  );
}
