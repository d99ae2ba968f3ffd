import { doneAt, orderOfWork } from '../../dossier';
import { documentWords } from '../../locale/documents';
import { flagLabel } from '../../locale/flags';
import { letterWords } from '../../locale/letters';
import type { PortalFailure } from '../../report';
import type { ExportedDossier } from '../dossier-columns';
import { dossierList } from './dossier-list';
import {
  type Drawn,
  Held,
  isLate,
  type LetterAbout,
  type LetterDrawing,
  mostRows,
  sourceLine,
  timeCell,
} from './drawing';
import type { LetterPart } from './letter';

const words = letterWords.support;

/**
 * Danh sách đề nghị hỗ trợ: the dossiers that are late for reasons outside of the office ("nguyên nhân khách quan"), with
 * the failures of the portals in the period as evidence. Without a choice those that are overdue, and those that were
 * finished late within the period.
 */
export class SupportList implements LetterDrawing {
  readonly #objective = new Held(mostRows);
  #seen = 0;
  #left = 0;

  constructor(private readonly about: LetterAbout) {}

  add(each: ExportedDossier): void {
    this.#seen += 1;
    if (isLate(each) && each.annotation?.cause === 'objective' && this.#isOfPeriod(each)) {
      this.#objective.add(each);
    } else if (this.about.isChosen) this.#left += 1;
  }

  end(): Drawn {
    const { period } = this.about;
    const [from, to] = [letterWords.short(period.from), letterWords.short(period.to)];
    const items = this.#objective.items.sort(orderOfWork);
    if (items.length === 0) return { letters: [], dossiers: 0, left: this.#left };
    return {
      letters: [
        {
          name: letterWords.files.support,
          letter: {
            sign: words.sign,
            title: words.title,
            isWide: true,
            parts: [
              { kind: 'paragraph', text: words.asks(items.length) },
              dossierList(listed, items),
              ...this.#failures(from, to),
              sourceLine(this.about, this.#seen),
            ],
          },
        },
      ],
      dossiers: items.length,
      left: this.#left,
    };
  }

  #isOfPeriod({ dossier, judgement }: ExportedDossier): boolean {
    if (this.about.isChosen || judgement.progress === 'overdue') return true;
    const day = doneAt(dossier)?.slice(0, 10) ?? '';
    return day >= this.about.period.from && day <= this.about.period.to;
  }

  #failures(from: string, to: string): LetterPart[] {
    const { failures, civilTimeOf } = this.about;
    if (failures.length === 0) return [{ kind: 'paragraph', text: words.noFailures(from, to) }];
    const { failureColumns } = words;
    return [
      { kind: 'paragraph', look: 'heading', text: words.failures(from, to) },
      {
        kind: 'table',
        columns: [
          { title: letterWords.place, share: 5, kind: 'centred' },
          { title: failureColumns.site, share: 24, kind: 'text' },
          { title: failureColumns.kind, share: 12, kind: 'text' },
          { title: failureColumns.from, share: 14, kind: 'centred' },
          { title: failureColumns.to, share: 14, kind: 'centred' },
          { title: failureColumns.note, share: 31, kind: 'text' },
        ],
        rows: failures.slice(0, mostRows).map((failure, place) => {
          const { site, kind, startedAt, endedAt } = failure;
          return [
            String(place + 1),
            new URL(site).host,
            words.kinds[kind],
            timeCell(civilTimeOf(startedAt)),
            endedAt === startedAt ? words.once : timeCell(civilTimeOf(endedAt)),
            noteOf(failure),
          ];
        }),
      },
    ];
  }
}

function noteOf({ note, status, seconds }: PortalFailure): string {
  const told = [
    note,
    status === undefined ? undefined : words.status(status),
    seconds === undefined ? undefined : words.seconds(seconds),
  ];
  return told.filter(Boolean).join(', ');
}

const { columns } = words;
const listed: Parameters<typeof dossierList>[0] = [
  { title: columns.code, share: 19, kind: 'text', cell: ({ dossier }) => dossier.code },
  { title: columns.procedure, share: 22, kind: 'text', cell: ({ dossier }) => dossier.procedure ?? '' },
  {
    title: columns.received,
    share: 11,
    kind: 'centred',
    cell: ({ dossier }) => timeCell(dossier.receivedAt),
  },
  { title: columns.due, share: 11, kind: 'centred', cell: ({ dossier }) => timeCell(dossier.dueAt) },
  { title: columns.state, share: 13, kind: 'text', cell: stateOf },
  { title: columns.reason, share: 19, kind: 'text', cell: ({ annotation }) => annotation?.note ?? '' },
];

function stateOf({ judgement }: ExportedDossier): string {
  const flag = judgement.flags.find(({ id }) => id === judgement.progress);
  return flag === undefined ? documentWords.progress[judgement.progress] : flagLabel('vi', flag);
}
