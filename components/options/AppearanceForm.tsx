import type { JSX } from 'preact';
import { appearanceTexts } from '../../lib/locale/appearance';
import { Locked } from '../shared/Locked';

export interface Appearance {
  density: 'comfortable' | 'compact';
  textSize: 'normal' | 'large' | 'larger';
}

interface Props {
  language: 'vi' | 'en';
  appearance: Appearance;
  /** Locked by an administrator, each by itself. */
  locked: { language: boolean; appearance: boolean };
  onLanguage(language: 'vi' | 'en'): void;
  onChange(appearance: Appearance): void;
}

/** In which language and how large and dense everything of ours is shown. */
export function AppearanceForm(props: Props): JSX.Element {
  const { language, appearance, locked, onLanguage, onChange } = props;
  const texts = appearanceTexts(language);
  return (
    <>
      <Locked when={locked.language} language={language}>
        <Choice legend={texts.language} names={texts.languages} chosen={language} onChoose={onLanguage} />
      </Locked>
      <Locked when={locked.appearance} language={language}>
        <Choice
          legend={texts.textSize}
          names={texts.textSizes}
          chosen={appearance.textSize}
          onChoose={(textSize) => onChange({ ...appearance, textSize })}
        />
        <Choice
          legend={texts.density}
          names={texts.densities}
          chosen={appearance.density}
          onChoose={(density) => onChange({ ...appearance, density })}
        />
      </Locked>
    </>
  );
}

interface ChoiceProps<K extends string> {
  legend: string;
  names: Record<K, string>;
  chosen: K;
  onChoose(key: K): void;
}

function Choice<K extends string>({ legend, names, chosen, onChoose }: ChoiceProps<K>): JSX.Element {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.keys(names) as K[]).map((key) => (
        <div class="field" key={key}>
          <label>
            <input type="radio" name={legend} checked={key === chosen} onChange={() => onChoose(key)} />{' '}
            {names[key]}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
