import { doneAt } from '../../../lib/dossier';
import { causeTexts } from '../../../lib/locale/cause';
import { formatCivilTime } from '../../../lib/locale/civil-format';
import { flagLabel } from '../../../lib/locale/flags';
import type { ColumnWord } from '../../../lib/locale/report';
import { type CellKind, formatAddress, nameIn, type StandingDossier } from '../../../lib/report';
import { severityOfFlag } from '../../shared/severity-of-flag';
import type { ListRow } from '../blocks';
import type { DossierList, ViewSource } from './source';

type Column<T> = DossierList<T>['columns'][number];

/** The columns of any list of dossiers. */
export function dossierColumns({ texts, language, civilTimeOf }: ViewSource): Column<StandingDossier>[] {
  const column = (
    id: ColumnWord,
    kind: CellKind,
    read: Column<StandingDossier>['read'],
    atChoice = false,
  ): Column<StandingDossier> => ({
    column: { id, title: texts.columns[id], kind, ...(atChoice ? { atChoice } : {}) },
    read,
  });
  return [
    column('code', 'code', ({ dossier }) => dossier.code),
    column('procedure', 'text', ({ dossier }) => dossier.procedure),
    column('state', 'text', (standing) => stateOf(standing, texts, language)),
    column('receivedAt', 'date', ({ dossier }) => dossier.receivedAt),
    column('dueAt', 'date', ({ dossier }) => dossier.dueAt),
    column('officer', 'text', ({ known }) => nameIn('officer', known)),
    column('cause', 'text', ({ known }) => causeOf(known.annotation, language)),
    column('sector', 'text', ({ dossier }) => dossier.sector, true),
    column('unit', 'text', ({ dossier }) => dossier.unit, true),
    column('doneAt', 'date', ({ dossier }) => doneAt(dossier), true),
    column('result', 'text', ({ dossier }) => said(texts.digitised, dossier.digitisedResult), true),
    column('components', 'text', ({ dossier }) => said(texts.digitised, dossier.digitisedComponents), true),
    column('channel', 'text', ({ dossier }) => dossier.channel && texts.channels[dossier.channel], true),
    column('payment', 'text', ({ dossier }) => dossier.payment && texts.payments[dossier.payment], true),
    column('synced', 'text', ({ dossier }) => said(texts.synced, dossier.synced), true),
    column('status', 'text', ({ dossier }) => dossier.statusText, true),
    column('nationalCode', 'code', ({ dossier }) => dossier.nationalCode, true),
    column('seenAt', 'date', ({ known }) => civilTimeOf(known.lastSeenAt).slice(0, 16), true),
    column('site', 'text', ({ known }) => hostOf(known.site), true),
  ];
}

/** What of a row is not in its cells. */
export function rowOf({ known, dossier, judgement }: StandingDossier): Omit<ListRow, 'cells'> {
  const severity = severityIn(judgement);
  return {
    site: known.site,
    code: dossier.code,
    ...(known.link === undefined ? {} : { link: known.link }),
    ...(severity === undefined ? {} : { severity }),
    late: judgement.progress === 'overdue' || judgement.progress === 'late',
    ...(known.annotation === undefined ? {} : { annotation: known.annotation }),
  };
}

function severityIn({ flags: [worst], progress }: StandingDossier['judgement']): ListRow['severity'] {
  if (worst !== undefined) return severityOfFlag(worst.id);
  if (progress === 'unknown') return 'doubtful';
  return progress === 'paused' ? 'quiet' : undefined;
}

/** A list of dossiers of a view. */
export function listOf(
  source: ViewSource,
  items: readonly StandingDossier[],
  { heading, notes = [], isWhole = false }: { heading: string; notes?: string[]; isWhole?: boolean },
): DossierList<StandingDossier> {
  return listWith(source, items, dossierColumns(source), rowOf, { heading, notes, isWhole });
}

/** The same with columns of its own. */
export function listWith<T>(
  { address }: ViewSource,
  items: readonly T[],
  columns: DossierList<T>['columns'],
  row: DossierList<T>['row'],
  { heading, notes, isWhole }: { heading: string; notes: string[]; isWhole: boolean },
): DossierList<T> {
  const { list: _, row: __, ...figures } = address;
  return {
    head: {
      kind: 'list',
      id: address.list ?? address.view,
      heading,
      columns: columns.map(({ column }) => column),
      count: items.length,
      notes,
      ...(isWhole ? {} : { back: formatAddress(figures) }),
    },
    items,
    columns,
    row,
  };
}

export function hostOf(site: string): string {
  return new URL(site).host;
}

function stateOf(
  { judgement, known }: StandingDossier,
  texts: ViewSource['texts'],
  language: 'vi' | 'en',
): string {
  if (known.gone) return texts.compare.changes.gone;
  const [worst] = judgement.flags;
  return worst === undefined ? texts.progress[judgement.progress] : flagLabel(language, worst);
}

function causeOf(annotation: ListRow['annotation'], language: 'vi' | 'en'): string | undefined {
  if (annotation === undefined) return undefined;
  const { cause, note, apologyOn } = annotation;
  const words = causeTexts(language).summary({
    ...(cause === undefined ? {} : { cause }),
    ...(note === undefined ? {} : { note }),
    ...(apologyOn === undefined ? {} : { apologyOn: formatCivilTime(apologyOn) }),
  });
  return words === '' ? undefined : words;
}

function said(words: Record<string, string>, value: boolean | string | undefined): string | undefined {
  return value === undefined ? undefined : words[String(value)];
}
