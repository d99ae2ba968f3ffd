import { type FlagId, flagIds, orderOfWork } from '../../dossier';
import { documentWords } from '../../locale/documents';
import { flagLabel } from '../../locale/flags';
import { letterWords } from '../../locale/letters';
import { byVietnamese, GroupNames, groupKey, nameIn } from '../../report';
import type { ExportedDossier } from '../dossier-columns';
import { dossierList } from './dossier-list';
import {
  type Drawn,
  Held,
  type LetterAbout,
  type LetterDrawing,
  mostRows,
  sourceLine,
  timeCell,
} from './drawing';
import type { Letter } from './letter';

const words = letterWords.urging;
/** Flags of this severity or worse call for a hand. */
const urgentSeverity = 3;

/** Phiếu đôn đốc: one for each officer, with the dossiers that call for a hand, in the order of work. */
export class UrgingSlips implements LetterDrawing {
  readonly #urgent = new Held(mostRows);
  #seen = 0;
  #left = 0;

  constructor(private readonly about: LetterAbout) {}

  add(each: ExportedDossier): void {
    this.#seen += 1;
    const calls = each.judgement.flags.some(({ severity }) => severity <= urgentSeverity);
    if (calls && !each.gone) this.#urgent.add(each);
    else if (this.about.isChosen) this.#left += 1;
  }

  end(): Drawn {
    const names = new GroupNames();
    const byOfficer = new Map<string, ExportedDossier[]>();
    const items = this.#urgent.items.sort(orderOfWork);
    for (const each of items) {
      const name = nameIn('officer', each);
      const key = groupKey('officer', name);
      names.add(key, name);
      const of = byOfficer.get(key);
      if (of === undefined) byOfficer.set(key, [each]);
      else of.push(each);
    }
    const slips = [...byOfficer].map(([key, of]) => ({ officer: names.nameOf(key), of }));
    slips.sort((a, b) => byKnown(a.officer, b.officer));
    return {
      letters: slips.map(({ officer, of }) => ({
        name: officer ?? letterWords.files.urging,
        letter: this.#slipFor(officer, of),
      })),
      dossiers: items.length,
      left: this.#left,
    };
  }

  #slipFor(officer: string | undefined, items: readonly ExportedDossier[]): Letter {
    const counts = flagIds.flatMap((id) => {
      const count = items.filter((each) => hasFlag(each, id)).length;
      return count === 0 ? [] : [words.count(documentWords.flagGroups[id].toLowerCase(), count)];
    });
    const at = letterWords.short(this.about.period.now.slice(0, 16));
    return {
      sign: words.sign,
      title: words.title,
      ...(officer === undefined ? {} : { to: words.to(officer) }),
      parts: [
        { kind: 'paragraph', text: words.counts(at, items.length, counts.join('; ')) },
        dossierList(listed, items),
        { kind: 'paragraph', text: words.asks },
        { kind: 'paragraph', text: words.reply },
        { kind: 'lines', count: 3 },
        sourceLine(this.about, this.#seen),
      ],
    };
  }
}

function byKnown(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return byVietnamese(a, b);
}

function hasFlag({ judgement }: ExportedDossier, id: FlagId): boolean {
  return judgement.flags.some((flag) => flag.id === id);
}

const { columns } = words;
const listed: Parameters<typeof dossierList>[0] = [
  { title: columns.code, share: 24, kind: 'text', cell: ({ dossier }) => dossier.code },
  { title: columns.procedure, share: 25, kind: 'text', cell: ({ dossier }) => dossier.procedure ?? '' },
  { title: columns.due, share: 15, kind: 'centred', cell: ({ dossier }) => timeCell(dossier.dueAt) },
  {
    title: columns.state,
    share: 30,
    kind: 'text',
    cell: ({ judgement }) => judgement.flags.map((flag) => flagLabel('vi', flag)).join('; '),
  },
];
