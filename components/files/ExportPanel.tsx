import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatBytes } from '../../lib/locale/data';
import { type FilesTexts, filesTexts } from '../../lib/locale/files';

const formats = ['xlsx', 'csv', 'json', 'parquet'] as const;

/** What a person wants made. */
export interface ExportChoice {
  format: (typeof formats)[number];
  /** Absent: all portals. */
  site?: string;
  /** `yyyy-MM-dd`, both within the period. */
  from: string;
  to: string;
  personal: boolean;
}

/** How making a file ended. */
export type ExportOutcome =
  | { kind: 'made'; names: string[]; dossiers: number; bytes: number; shortened: number }
  | { kind: 'cancelled' }
  | { kind: 'failed'; why: keyof FilesTexts['failures'] };

export interface ExportPanelProps {
  language: 'vi' | 'en';
  /** Origins of the portals of which something is stored; absent while they are not known. */
  portals?: readonly string[];
  /** How many dossiers are stored. */
  total?: number;
  /** Some personal fields are kept, so that there is something to leave out. */
  keepsPersonal: boolean;
  today: string;
  /** Dossiers so far; absent where nothing is being made. */
  going?: number;
  outcome?: ExportOutcome;
  onExport(choice: ExportChoice): void;
  onCancel(): void;
}

/** Chooses what is to be made of the stored dossiers, shows how far it is and how it ended. */
export function ExportPanel(props: ExportPanelProps): JSX.Element {
  const { language, portals = [], total, keepsPersonal, today, going, outcome, onExport, onCancel } = props;
  const texts = filesTexts(language);
  const [format, setFormat] = useState<ExportChoice['format']>('xlsx');
  const [site, setSite] = useState('');
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today);
  const [personal, setPersonal] = useState(false);
  const isBad = !(from !== '' && from <= to);
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBad) onExport({ format, from, to, personal, ...(site === '' ? {} : { site }) });
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
            <label>
              <input
                type="checkbox"
                checked={personal}
                onChange={(event) => setPersonal(event.currentTarget.checked)}
              />{' '}
              {texts.withPersonal}
            </label>
          ) : null}
        </p>
        {format === 'xlsx' ? (
          <p class="line">
            <label>
              {texts.from}{' '}
              <input type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
            </label>
            <label>
              {texts.to}{' '}
              <input type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
            </label>
            <span class={isBad ? 'alert' : 'note'} role={isBad ? 'alert' : undefined}>
              {isBad ? texts.badPeriod : texts.periodHint}
            </span>
          </p>
        ) : null}
        <button type="submit" disabled={going !== undefined || isBad}>
          {texts.button}
        </button>
      </form>
      {going === undefined ? null : (
        <Progress
          going={going}
          {...(total === undefined ? {} : { total })}
          texts={texts}
          onCancel={onCancel}
        />
      )}
      <div role="status" class={outcome?.kind === 'failed' ? 'alert' : ''}>
        {going === undefined && outcome !== undefined ? <p>{wordsOf(outcome, language)}</p> : null}
      </div>
    </section>
  );
}

/** What is over sooner is over before anybody could read of it; in ms. */
const untilShown = 300;

interface ProgressProps {
  going: number;
  total?: number;
  texts: FilesTexts;
  onCancel(): void;
}

function Progress({ going, total, texts, onCancel }: ProgressProps): JSX.Element | null {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), untilShown);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <p class="line">
      <progress
        aria-label={texts.going}
        {...(total === undefined ? {} : { value: Math.min(going, total), max: total })}
      />
      <span>
        {texts.going} {texts.far(going, total)}
      </span>
      <button type="button" onClick={onCancel}>
        {texts.cancel}
      </button>
    </p>
  );
}

function wordsOf(outcome: ExportOutcome, language: 'vi' | 'en'): string {
  const texts = filesTexts(language);
  if (outcome.kind === 'cancelled') return texts.cancelled;
  if (outcome.kind === 'failed') return texts.failures[outcome.why];
  const { names, dossiers, bytes, shortened } = outcome;
  const made = texts.made({ names: names.join(', '), dossiers, size: formatBytes(bytes, language) });
  return shortened === 0 ? made : `${made} ${texts.shortened(shortened)}`;
}
