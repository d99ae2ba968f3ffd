import type { JSX } from 'preact';
import { type LetterheadField, letterheadTexts } from '../../lib/locale/letterhead';

/** What letters and forms say of the office; absent: left to be written by hand. */
export type LetterheadChoice = Partial<Record<LetterheadField, string>>;

interface Props {
  head: LetterheadChoice;
  language: 'vi' | 'en';
  onChange(head: LetterheadChoice): void;
}

const fields: readonly LetterheadField[] = ['superior', 'unit', 'place', 'signer', 'name'];
/** As the settings keep it. */
const longest = 200;

/** The office above, the office, its place and who signs. */
export function LetterheadForm({ head, language, onChange }: Props): JSX.Element {
  const texts = letterheadTexts(language);
  const put = (field: LetterheadField, typed: string) => {
    const { [field]: _, ...others } = head;
    const text = typed.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    onChange(text === '' ? others : { ...others, [field]: text });
  };
  return (
    <>
      <p class="note">{texts.hint}</p>
      {fields.map((field) => (
        <div class="field" key={field}>
          <label for={`head-${field}`}>{texts.fields[field]}</label>{' '}
          <input
            id={`head-${field}`}
            key={head[field]}
            class="wide"
            autocomplete="off"
            maxLength={longest}
            defaultValue={head[field]}
            aria-describedby={`head-${field}-note`}
            onChange={({ currentTarget: { value } }) => put(field, value)}
          />
          <p id={`head-${field}-note`} class="note">
            {texts.hints[field]}
          </p>
        </div>
      ))}
    </>
  );
}
