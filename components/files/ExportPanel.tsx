import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { filesTexts, type LetterName } from '../../lib/locale/files';
import { DayField } from '../shared/DayField';
import { type LetterChoice, LetterFields } from '../shared/LetterFields';
import { Making, type MakingProps } from '../shared/Making';
import { PersonalChoice } from '../shared/PersonalChoice';

const formats = ['xlsx', 'csv', 'docx', 'log', 'json', 'parquet'] as const;
/** Formats that tell of a period. */
const ofPeriod: readonly string[] = ['xlsx', 'docx'];
const letterNames: readonly LetterName[] = ['results', 'apology', 'support', 'urging'];

/** What a person wants made. */
export interface ExportChoice {
  format: (typeof formats)[number];
  /** Which letters, where the format is that of letters. */
  letters: LetterChoice;
  /** Absent: all portals. */
  site?: string;
  /** `yyyy-MM-dd`, both within the period. */
  from: string;
  to: string;
  personal: boolean;
}

export interface ExportPanelProps extends MakingProps {
  /** Origins of the portals of which something is stored; absent while they are not known. */
  portals?: readonly string[];
  /** Some personal fields are kept, so that there is something to leave out. */
  keepsPersonal: boolean;
  today: string;
  onExport(choice: ExportChoice): void;
}

/** Chooses what is to be made of the stored dossiers, shows how far it is and how it ended. */
export function ExportPanel(props: ExportPanelProps): JSX.Element {
  const { language, portals = [], keepsPersonal, today, going, onExport } = props;
  const texts = filesTexts(language);
  const [format, setFormat] = useState<ExportChoice['format']>('xlsx');
  const [letters, setLetters] = useState<LetterChoice>({ letter: 'results', apart: false });
  const [site, setSite] = useState('');
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today);
  const [personal, setPersonal] = useState(false);
  const isBad = from > to;
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBad) onExport({ format, letters, from, to, personal, ...(site === '' ? {} : { site }) });
  };
  return (
    <section class="block" aria-labelledby="files-export">
      <h3 id="files-export">{texts.make}</h3>
      <p class="note">{texts.hint}</p>
      <form class="files" onSubmit={submit} noValidate>
        <fieldset>
          <legend>{texts.format}</legend>
          {formats.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="format"
                value={id}
                checked={format === id}
                onChange={() => setFormat(id)}
              />{' '}
              {texts.formats[id].name} <span class="note">{texts.formats[id].hint}</span>
            </label>
          ))}
        </fieldset>
        {format === 'docx' ? (
          <LetterFields kinds={letterNames} choice={letters} language={language} onChoice={setLetters} />
        ) : null}
        <p class="line">
          <label>
            {texts.portal}{' '}
            <select value={site} onChange={(event) => setSite(event.currentTarget.value)}>
              <option value="">{texts.everyPortal}</option>
              {portals.map((origin) => (
                <option key={origin} value={origin}>
                  {new URL(origin).host}
                </option>
              ))}
            </select>
          </label>
          {keepsPersonal ? (
            <PersonalChoice language={language} checked={personal} onChange={setPersonal} />
          ) : null}
        </p>
        {ofPeriod.includes(format) ? (
          <p class="line">
            <DayField label={texts.from} language={language} value={from} onDay={setFrom} />
            <DayField label={texts.to} language={language} value={to} onDay={setTo} />
            <span class={isBad ? 'alert' : 'note'} role={isBad ? 'alert' : undefined}>
              {isBad ? texts.badPeriod : format === 'docx' ? texts.letterPeriodHint : texts.periodHint}
            </span>
          </p>
        ) : null}
        <button type="submit" disabled={going !== undefined || isBad}>
          {format === 'docx' ? texts.drawUp : texts.button}
        </button>
      </form>
      <Making {...props} />
    </section>
  );
}
