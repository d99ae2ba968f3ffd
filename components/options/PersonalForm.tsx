import type { JSX } from 'preact';
import type { Dossier } from '../../lib/dossier';
import { personalFields } from '../../lib/dossier';
import { personalTexts } from '../../lib/locale/personal';

interface Props {
  kept: readonly (keyof Dossier)[];
  language: 'vi' | 'en';
  onChange(kept: (keyof Dossier)[]): void;
}

/** Which personal fields are kept; none is until somebody says so, and what that means is said first. */
export function PersonalForm({ kept, language, onChange }: Props): JSX.Element {
  const texts = personalTexts(language);
  return (
    <fieldset aria-describedby="personal-note">
      <legend>{texts.keep}</legend>
      <p id="personal-note" class="note">
        {texts.meaning}
      </p>
      {personalFields.map((field) => (
        <div class="field" key={field}>
          <label>
            <input
              type="checkbox"
              checked={kept.includes(field)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...kept, field] : kept.filter((other) => other !== field))
              }
            />{' '}
            {texts.fields[field]}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
