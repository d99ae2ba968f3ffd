import type { JSX } from 'preact';
import { wordCell } from '../../lib/locale/cell';
import { filesTexts } from '../../lib/locale/files';
import type { ReportTexts } from '../../lib/locale/report';
import { SeverityIcon } from '../shared/SeverityIcon';
import type { ListBlock, ListRow } from './blocks';
import { type DossierKey, keyOf } from './Letters';

export interface ListLineProps {
  block: ListBlock;
  language: 'vi' | 'en';
  texts: ReportTexts;
  /** Counted from 0 over the whole list. */
  place: number;
  /** Absent until it is there. */
  row: ListRow | undefined;
  /** Those that are shown. */
  columns: ListBlock['columns'];
  /** The dossiers picked for letters; absent while none is being drawn up. */
  picked: ReadonlyMap<string, DossierKey> | undefined;
  onPick(row: DossierKey, on: boolean): void;
  /** The officer wants to note a cause. */
  onNote(row: ListRow): void;
}

/** One dossier of a list. */
export function ListLine(props: ListLineProps): JSX.Element {
  const { place, row, block, columns, language, texts, picked, onPick, onNote } = props;
  return (
    <tr aria-rowindex={place + 2}>
      {picked === undefined ? null : (
        <td class="picked">
          {row === undefined ? null : (
            <input
              type="checkbox"
              aria-label={filesTexts(language).chooseOne(row.code)}
              checked={picked.has(keyOf(row))}
              onChange={({ currentTarget: { checked } }) => onPick(row, checked)}
            />
          )}
        </td>
      )}
      {columns.map(({ id, kind }) => {
        const words =
          row === undefined
            ? '…'
            : wordCell(language, kind, row.cells[block.columns.findIndex((column) => column.id === id)]);
        return (
          <td key={id} data-cell={kind} data-column={id} title={words}>
            {row === undefined ? (
              words
            ) : (
              <Words id={id} row={row} words={words} texts={texts} onNote={onNote} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface WordsProps extends Pick<ListLineProps, 'texts' | 'onNote'> {
  id: string;
  row: ListRow;
  words: string;
}

function Words({ id, row, words, texts, onNote }: WordsProps): JSX.Element {
  if (id === 'code' && row.link !== undefined) {
    return (
      <a href={row.link} target="_blank" rel="noreferrer" aria-label={texts.list.open(row.code)}>
        {words}
      </a>
    );
  }
  if (id === 'state') {
    return (
      <>
        {row.severity === undefined ? null : <SeverityIcon kind={row.severity} />} {words}
      </>
    );
  }
  if (id === 'cause' && row.late) {
    return (
      <button
        type="button"
        class="plain"
        aria-label={[words, texts.list.cause(row.code)].filter(Boolean).join(', ')}
        onClick={() => onNote(row)}
      >
        {words === '' ? texts.list.noteCause : words}
      </button>
    );
  }
  return <>{words}</>;
}
