import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { personalFields } from '../../lib/dossier';
import type { PreviewColumn, TablePreview } from '../../lib/import';
import { formatCivilTime } from '../../lib/locale/civil-format';
import { type ImportTexts, importTexts, type SkippedName } from '../../lib/locale/import';
import { type TaughtField, teachingTexts } from '../../lib/locale/teaching';
import { Progress } from '../shared/Progress';
import { siteOfInput } from '../shared/site-of-input';
import type { ImportPanelProps } from './ImportPanel';
import type { ImportView } from './import-view';

interface Props extends ImportPanelProps {
  preview: Extract<ImportView, { state: 'preview' }>;
}

/** What two columns of a table both mean, which nobody can have meant. */
function meantTwice({ columns }: TablePreview): TaughtField | undefined {
  const meant = columns.flatMap(({ field }) => field ?? []);
  return meant.find((field, index) => meant.indexOf(field) !== index);
}

/** What was understood of a file, and what it is to be kept as. */
export function ImportPreview(props: Props): JSX.Element {
  const { language, preview, portals, now, onKeep, onEnd } = props;
  const { tables, keeping } = preview;
  const texts = importTexts(language);
  const [site, setSite] = useState(portals.length === 1 ? new URL(portals[0] ?? '').host : '');
  const [readAt, setReadAt] = useState(preview.changedAt);
  const [isWhole, setWhole] = useState(false);
  const [names, setNames] = useState<Record<number, string>>({});
  const [tried, setTried] = useState(false);
  const origin = portals.find((portal) => new URL(portal).host === site.trim()) ?? siteOfInput(site);
  const full = tables.filter(({ dossiers }) => dossiers > 0);
  const nameOf = ({ place, title }: TablePreview) =>
    names[place] ?? texts.listName(title ?? preview.name ?? texts.pasted);
  const dossiers = full.reduce((sum, table) => sum + table.dossiers, 0);
  const bad = {
    site: origin === undefined,
    readAt: !(readAt !== '' && readAt <= now.slice(0, 16)),
    list: full.some((table) => nameOf(table).trim() === ''),
  };
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (origin === undefined || bad.readAt || bad.list) {
      event.currentTarget.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const lists = full.map((table) => ({ place: table.place, name: nameOf(table).trim() }));
    onKeep({ site: origin, readAt, isWhole, lists });
  };
  return (
    <form class="stack preview" onSubmit={submit} noValidate>
      {tables.map((table) => (
        <Table
          key={table.place}
          {...props}
          table={table}
          isAlone={tables.length === 1}
          name={nameOf(table)}
          isBad={tried && nameOf(table).trim() === ''}
          onRename={(name) => setNames({ ...names, [table.place]: name })}
        />
      ))}
      {dossiers === 0 ? null : (
        <>
          <Entry
            id="import-site"
            label={texts.site}
            hint={texts.siteHint}
            {...(bad.site && (tried || site.trim() !== '') ? { fault: texts.badSite } : {})}
          >
            <input
              id="import-site"
              class="address"
              list="import-portals"
              value={site}
              autocomplete="off"
              inputMode="url"
              aria-describedby="import-site-note"
              aria-invalid={bad.site}
              onInput={(event) => setSite(event.currentTarget.value)}
            />
            <datalist id="import-portals">
              {portals.map((portal) => (
                <option key={portal} value={new URL(portal).host} />
              ))}
            </datalist>
          </Entry>
          <Entry
            id="import-time"
            label={texts.readAt}
            hint={texts.readAtHint}
            {...(bad.readAt ? { fault: texts.badReadAt } : {})}
          >
            <input
              id="import-time"
              type="datetime-local"
              max={now.slice(0, 16)}
              value={readAt}
              aria-describedby="import-time-note"
              aria-invalid={bad.readAt}
              onInput={(event) => setReadAt(event.currentTarget.value)}
            />
          </Entry>
          <p>
            <label>
              <input
                type="checkbox"
                checked={isWhole}
                aria-describedby="import-whole-note"
                onChange={(event) => setWhole(event.currentTarget.checked)}
              />{' '}
              {texts.whole}
            </label>{' '}
            <span id="import-whole-note" class="note">
              {texts.wholeHint}
            </span>
          </p>
        </>
      )}
      {keeping === undefined ? (
        <p class="line">
          {dossiers === 0 ? null : (
            <button
              type="submit"
              class="main"
              disabled={preview.trying || full.some((table) => meantTwice(table) !== undefined)}
            >
              {texts.keep(dossiers)}
            </button>
          )}
          <button type="button" onClick={onEnd}>
            {texts.dismiss}
          </button>
        </p>
      ) : (
        <Progress
          label={texts.keeping}
          far={texts.keptSoFar(keeping, dossiers)}
          value={keeping}
          max={dossiers}
          stop={texts.stop}
          onStop={onEnd}
        />
      )}
    </form>
  );
}

interface EntryProps {
  id: string;
  label: string;
  hint: string;
  /** What is wrong with it, in place of the hint. */
  fault?: string;
  children: JSX.Element | JSX.Element[];
}

function Entry({ id, label, hint, fault, children }: EntryProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label> {children}
      <p id={`${id}-note`} class={fault === undefined ? 'note' : 'alert'}>
        {fault ?? hint}
      </p>
    </div>
  );
}

interface TableProps extends Props {
  table: TablePreview;
  isAlone: boolean;
  name: string;
  isBad: boolean;
  onRename(name: string): void;
}

function Table(props: TableProps): JSX.Element {
  const { language, table, isAlone, name, isBad, onRename } = props;
  const { place, title, columns, dossiers, skipped, unreadable } = table;
  const texts = importTexts(language);
  const { fields, fault } = teachingTexts(language);
  const twice = meantTwice(table);
  return (
    <fieldset>
      <legend>
        {texts.table({ ...(title === undefined ? {} : { title }), place: place + 1, dossiers })}
      </legend>
      <ul class="results">
        {skipped.map(({ reason, rows, lines }) => (
          <li key={reason}>
            {texts.skipped[reason as SkippedName](rows)}
            {lines.length === 0 ? '' : ` (${texts.lines(lines, lines.length === rows)})`}
          </li>
        ))}
        {unreadable.map(({ field, cells, text }) => (
          <li key={field}>{texts.unreadable({ field: fields[field], cells, text })}</li>
        ))}
        {dossiers > 0 && skipped.length + unreadable.length === 0 ? (
          <li class="note">{texts.allRead}</li>
        ) : null}
      </ul>
      <details open={dossiers === 0 || isAlone}>
        <summary>{texts.columns.caption}</summary>
        <div class="scrolled">
          <table class="columns">
            <thead>
              <tr>
                <th scope="col">{texts.columns.header}</th>
                <th scope="col">{texts.columns.meaning}</th>
                <th scope="col">{texts.columns.samples}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column, index) => (
                <Column key={column.key} {...props} column={column} number={index + 1} texts={texts} />
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p role="status" class="alert">
        {twice === undefined ? '' : fault({ kind: 'twice', field: twice })}
      </p>
      {dossiers === 0 ? null : (
        <p class="field">
          <label for={`import-list-${place}`}>{texts.list}</label>{' '}
          <input
            id={`import-list-${place}`}
            class="address"
            value={name}
            maxLength={200}
            aria-invalid={isBad}
            aria-describedby={isBad ? `import-list-${place}-note` : undefined}
            onInput={(event) => onRename(event.currentTarget.value)}
          />
          {isBad ? (
            <span id={`import-list-${place}-note`} class="alert">
              {texts.badList}
            </span>
          ) : null}
        </p>
      )}
    </fieldset>
  );
}

/** Dates of a workbook bear no format of their own. */
function sampleText(sample: string): string {
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/.test(sample) ? formatCivilTime(sample) : sample;
}

interface ColumnProps extends TableProps {
  column: PreviewColumn;
  number: number;
  texts: ImportTexts;
}

function Column(props: ColumnProps): JSX.Element {
  const { language, preview, table, column, number, texts, keptPersonalFields, onName } = props;
  const teaching = teachingTexts(language);
  const id = `import-${table.place}-${number}`;
  const { key, field, header, samples } = column;
  // A column of stages is one of statuses.
  const fields = (Object.keys(teaching.fields) as TaughtField[]).filter((each) => each !== 'stage');
  const isDropped =
    personalFields.some((personal) => personal === field) && !keptPersonalFields.includes(field ?? '');
  const choose = (chosen: TaughtField | null) => {
    const meanings = table.columns.map((each): [string, TaughtField | null] => [each.key, each.field]);
    onName(table.place, Object.fromEntries([...meanings, [key, chosen]]));
  };
  return (
    <tr>
      <th scope="row">
        <label for={id}>{header === '' ? texts.nameless(number) : header}</label>
      </th>
      <td>
        <select
          id={id}
          class="meaning"
          value={field ?? ''}
          disabled={table.signature === undefined || preview.keeping !== undefined}
          onChange={({ currentTarget: { value } }) => choose(fields.find((each) => each === value) ?? null)}
        >
          <option value="">{teaching.none}</option>
          {fields.map((each) => (
            <option key={each} value={each}>
              {teaching.fields[each]}
            </option>
          ))}
        </select>
        {isDropped ? <div class="note">{texts.notKept}</div> : null}
      </td>
      <td class="samples">{samples.map(sampleText).join(' · ')}</td>
    </tr>
  );
}
