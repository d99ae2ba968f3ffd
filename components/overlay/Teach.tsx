import { type TaughtField, type TeachingTexts, teachingTexts } from '../../lib/locale/teaching';
import type { TeachActions, TeachColumn, TeachView } from './teach-view';

interface TeachProps {
  view: TeachView;
  actions: TeachActions;
}

/** The panel in which an officer tells what each column of a table means. */
export function Teach({ view, actions }: TeachProps) {
  const texts = teachingTexts(view.language);
  const { columns, fields, fault, rows, saving } = view;
  return (
    <section
      class="teach"
      role="dialog"
      aria-labelledby="teach-title"
      aria-describedby="teach-question"
      lang={view.language}
      onKeyDown={(event) => {
        if (event.key === 'Escape') actions.cancel();
      }}
    >
      <h2 id="teach-title">{texts.title}</h2>
      <p id="teach-question">{texts.question(columns.length)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          actions.save();
        }}
      >
        <div class="columns">
          <div class="heads" aria-hidden="true">
            <span>{texts.columnHead}</span>
            <span>{texts.meaningHead}</span>
          </div>
          {columns.map((column) => (
            <Column
              key={column.place}
              column={column}
              fields={fields}
              texts={texts}
              rows={rows?.read}
              choose={(field) => actions.choose(column.key, field)}
            />
          ))}
        </div>
        <p class="outcome" role="status" aria-atomic="true">
          {outcomeOf(view, texts)}
        </p>
        <div class="ends">
          <button
            type="submit"
            class="main"
            aria-disabled={fault !== undefined || rows === undefined || saving}
          >
            {texts.save}
          </button>
          <button type="button" class="plain" onClick={actions.cancel}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </section>
  );
}

function outcomeOf({ fault, rows, counting, notSaved }: TeachView, texts: TeachingTexts): string {
  if (notSaved) return texts.notSaved;
  if (fault) return texts.fault(fault);
  if (rows) return texts.rows(rows.read, rows.of);
  return counting ? texts.counting : '';
}

function Column(props: {
  column: TeachColumn;
  fields: readonly TaughtField[];
  texts: TeachingTexts;
  rows: number | undefined;
  choose(field: TaughtField | null): void;
}) {
  const { column, fields, texts, rows, choose } = props;
  const { place, header, samples, field, shared, values } = column;
  const id = `teach-${place}`;
  return (
    <div class="column">
      <div class="of-page">
        <label for={id}>{header === '' ? texts.nameless(place + 1) : header}</label>
        <span class="samples" id={`${id}-samples`} title={samples.join(' · ')}>
          {samples.length === 0 ? texts.wordless : samples.join(' · ')}
        </span>
      </div>
      <div class="meaning">
        <select
          id={id}
          aria-describedby={`${id}-samples ${id}-note`}
          disabled={shared}
          value={field ?? ''}
          onChange={({ currentTarget: { value } }) => choose(fields.find((known) => known === value) ?? null)}
        >
          <option value="">{texts.none}</option>
          {fields.map((known) => (
            <option key={known} value={known}>
              {known === 'code' ? texts.needed(texts.fields[known]) : texts.fields[known]}
            </option>
          ))}
        </select>
        <span class="note" id={`${id}-note`}>
          {shared && texts.sharedName}
          {field !== null && values !== undefined && rows !== undefined && rows > 0
            ? texts.values(values, rows)
            : ''}
        </span>
      </div>
    </div>
  );
}
