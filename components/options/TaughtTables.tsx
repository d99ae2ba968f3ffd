import type { JSX } from 'preact';
import { type TaughtFileProblem, taughtTexts } from '../../lib/locale/taught';
import { teachingTexts } from '../../lib/locale/teaching';
import type { ColumnMapping } from '../../lib/reading/types';
import { HelpLink } from '../shared/HelpLink';

/** How the last change fared. */
export type TaughtOutcome =
  | { kind: 'opened'; tables: number }
  | { kind: 'refused'; problem: TaughtFileProblem }
  | { kind: 'not-kept' };

export interface TaughtTablesProps {
  language: 'vi' | 'en';
  mappings: readonly ColumnMapping[];
  outcome?: TaughtOutcome;
  onForget(mapping: ColumnMapping): void;
  /** Has these saved to a file; `site` where they are those of one site. */
  onSave(mappings: readonly ColumnMapping[], site?: string): void;
  onOpen(file: File): void;
}

/** The tables that an officer taught, site by site: to be looked through, forgotten and shared as a file. */
export function TaughtTables(props: TaughtTablesProps): JSX.Element {
  const { language, mappings, outcome, onSave, onOpen } = props;
  const texts = taughtTexts(language);
  const sites = [...new Set(mappings.map(({ site }) => site))].sort();
  return (
    <>
      <p>{mappings.length === 0 ? texts.none : texts.about}</p>
      {sites.map((site) => (
        <Site key={site} {...props} site={site} mappings={mappings.filter((known) => known.site === site)} />
      ))}
      <div class="line">
        <label class="file">
          {texts.open}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen again once it was mended.
              currentTarget.value = '';
              if (file) onOpen(file);
            }}
          />
        </label>
        {mappings.length > 0 && (
          <button type="button" onClick={() => onSave(mappings)}>
            {texts.saveAll}
          </button>
        )}
      </div>
      <p class={outcome && outcome.kind !== 'opened' ? 'alert' : 'note'} role="status">
        {outcome ? words(outcome, language) : ''}
      </p>
      {outcome?.kind === 'refused' ? (
        <HelpLink topic={`json-${outcome.problem.kind}`} language={language} />
      ) : null}
    </>
  );
}

function words(outcome: TaughtOutcome, language: 'vi' | 'en'): string {
  const texts = taughtTexts(language);
  if (outcome.kind === 'opened') return texts.opened(outcome.tables);
  return outcome.kind === 'refused' ? texts.refused(outcome.problem) : texts.notKept;
}

function Site({ site, mappings, language, onForget, onSave }: TaughtTablesProps & { site: string }) {
  const texts = taughtTexts(language);
  return (
    <fieldset>
      <legend>{site}</legend>
      {mappings.map((mapping, index) => (
        <div class="line" key={mapping.signature}>
          <p class="grown">
            <b>{texts.table(index + 1)}</b> {columnsOf(mapping, language)}
          </p>
          <button
            type="button"
            aria-label={texts.forgetThat(texts.table(index + 1), site)}
            onClick={() => onForget(mapping)}
          >
            {texts.forget}
          </button>
        </div>
      ))}
      <button type="button" aria-label={texts.saveSiteThat(site)} onClick={() => onSave(mappings, site)}>
        {texts.saveSite}
      </button>
    </fieldset>
  );
}

/** "cột 2: Mã hồ sơ · cột 5: Ngày hẹn trả" */
function columnsOf({ columns }: ColumnMapping, language: 'vi' | 'en'): string {
  const teaching = teachingTexts(language);
  const texts = taughtTexts(language);
  return Object.entries(columns)
    .flatMap(([key, field]) => {
      if (field === null) return [];
      const number = /^#(\d+)$/.exec(key)?.[1];
      const header = number === undefined ? key : teaching.nameless(Number(number));
      return [texts.column(header, teaching.fields[field])];
    })
    .join(' · ');
}
