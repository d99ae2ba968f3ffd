import { GroupNames, groupKey, nameIn, type ReportedDossier } from './groups';
import type { PeriodAt } from './period';
import { type Tally, TallyCounter, type TallyForm, type TallyLine } from './tally';

/** The figures of one paragraph of a letter. */
export interface LetterFigures {
  /** Of the unit; absent: of all dossiers. */
  name: string | undefined;
  total: number;
  carried: number;
  fresh: number;
  online: number;
  resolved: number;
  early: number;
  onTime: number;
  late: number;
  open: number;
  inTime: number;
  overdue: number;
  /** Sectors with overdue dossiers, most first; the name is absent where it is not known. */
  overdueBySector: { name: string | undefined; value: number }[];
}

/** A letter of more units than so many has them in an annex. */
const unitsNamed = 12;

/** Counts what a letter tells of a period: all dossiers together, and unit by unit. */
export class LetterCounter {
  readonly #whole: TallyCounter;
  readonly #units = new Map<string, TallyCounter>();
  readonly #names = new GroupNames();

  constructor(
    private readonly period: PeriodAt,
    private readonly dayOf: (epochMs: number) => string,
  ) {
    this.#whole = this.#counter();
  }

  add(each: ReportedDossier): void {
    this.#whole.add(each);
    const name = nameIn('unit', each);
    const key = groupKey('unit', name);
    let unit = this.#units.get(key);
    if (unit === undefined) {
      unit = this.#counter();
      this.#units.set(key, unit);
    }
    unit.add(each);
    this.#names.add(key, name);
  }

  /** First those of all; those of each unit follow where a letter names units one by one. */
  paragraphs(): LetterFigures[] {
    const whole = this.#whole.form();
    const all = figuresOf(undefined, whole.total, whole.lines);
    if (this.#units.size < 2 || this.#units.size > unitsNamed) return [all];
    const units = [...this.#units].flatMap(([key, counter]) => {
      const name = this.#names.nameOf(key);
      const { total, lines } = counter.form();
      return name === undefined || lines.length === 0 ? [] : [figuresOf(name, total, lines)];
    });
    return [all, ...units];
  }

  /** The form by sector. */
  form(): TallyForm {
    return this.#whole.form();
  }

  #counter(): TallyCounter {
    return new TallyCounter('sector', this.period, this.dayOf);
  }
}

function figuresOf(name: string | undefined, tally: Tally, sectors: readonly TallyLine[]): LetterFigures {
  return {
    name,
    total: tally.total,
    carried: tally.carried,
    fresh: tally.total - tally.carried - tally.unknownArrival,
    online: tally.online,
    resolved: tally.resolved,
    early: tally.early,
    onTime: tally.onTime,
    late: tally.late,
    open: tally.open,
    inTime: tally.inTime,
    overdue: tally.overdue,
    overdueBySector: sectors
      .filter((line) => line.tally.overdue > 0)
      .sort((a, b) => b.tally.overdue - a.tally.overdue)
      .map((line) => ({ name: line.name, value: line.tally.overdue })),
  };
}
