import { documentWords } from '../../locale/documents';
import { letterWords, type ShareName } from '../../locale/letters';
import { reportTexts } from '../../locale/report';
import {
  columnsIn,
  type FailureKind,
  hundredths,
  IndicatorCounter,
  LetterCounter,
  placeIn,
} from '../../report';
import type { ExportedDossier } from '../dossier-columns';
import { formColumns, formNotes, formNumbers, formRows } from '../tally-form';
import { type Drawn, type LetterAbout, type LetterDrawing, sourceLine } from './drawing';
import type { Annex, LetterPart } from './letter';

const words = letterWords.results;
const failureKinds = Object.keys(letterWords.support.kinds) as FailureKind[];

/**
 * Báo cáo kết quả tiếp nhận, giải quyết thủ tục hành chính of a period, in the form of the districts' letters: its figures
 * and the sentences that hold them are filled in, what is a judgement is left as dotted lines; Biểu II.06a is its annex.
 */
export class ResultsReport implements LetterDrawing {
  readonly #letter: LetterCounter;
  readonly #indicators = new IndicatorCounter();
  readonly #causes = { objective: 0, subjective: 0, unnamed: 0 };
  #seen = 0;

  constructor(private readonly about: LetterAbout) {
    this.#letter = new LetterCounter(about.period, this.#dayOf);
  }

  readonly #dayOf = (epochMs: number): string => this.about.civilTimeOf(epochMs).slice(0, 10);

  add(each: ExportedDossier): void {
    const { period } = this.about;
    this.#seen += 1;
    this.#letter.add(each);
    const firstSeenOn = this.#dayOf(each.firstSeenAt);
    this.#indicators.add(each.dossier, placeIn({ dossier: each.dossier, firstSeenOn }, period));
    const columns = columnsIn(each, period, this.#dayOf);
    if (columns.includes('late') || columns.includes('overdue')) {
      this.#causes[each.annotation?.cause ?? 'unnamed'] += 1;
    }
  }

  end(): Drawn {
    const { period, head } = this.about;
    const [from, to] = [letterWords.short(period.from), letterWords.short(period.to)];
    const unit = head.unit ?? letterWords.dots;
    const { paragraph } = reportTexts('vi').tally;
    const heading = (text: string): LetterPart => ({ kind: 'paragraph', look: 'heading', text });
    const item = (text: string): LetterPart => ({ kind: 'paragraph', look: 'item', text });
    const { total } = this.#letter.form();
    if (total.total === 0) return { letters: [], dossiers: 0, left: 0 };
    const notes = formNotes(total);
    const letter = {
      sign: words.sign,
      title: words.title(from, to),
      parts: [
        { kind: 'dotted' as const, text: words.basis },
        { kind: 'paragraph' as const, text: words.opens(unit) },
        heading(words.done),
        heading(words.received(from, to)),
        ...this.#letter.paragraphs().map((figures) => item(paragraph(figures))),
        ...(notes.length === 0 ? [] : [item(`${words.beside} ${notes.join('; ')}.`)]),
        heading(words.digitised),
        ...this.#shares(['results', 'components']),
        heading(words.online),
        ...this.#shares(['online', 'payment', 'synced']),
        heading(words.limits),
        ...this.#limits(total.late + total.overdue).map(item),
        { kind: 'lines' as const, count: 3 },
        heading(words.plans),
        { kind: 'lines' as const, count: 3 },
        heading(words.proposals),
        { kind: 'lines' as const, count: 3 },
        { kind: 'paragraph' as const, text: words.closes(unit) },
        sourceLine(this.about, this.#seen),
      ],
      annex: this.#annex(from, to),
    };
    return { letters: [{ name: letterWords.files.results, letter }], dossiers: total.total, left: 0 };
  }

  #shares(names: readonly ShareName[]): LetterPart[] {
    return names.map((name) => {
      const { numerator, denominator, unknown } = this.#indicators.counts[name];
      const percent = hundredths({ numerator, denominator });
      const text = words.share(name, {
        numerator,
        denominator,
        unknown,
        ...(percent === undefined ? {} : { percent }),
      });
      return { kind: 'paragraph', look: 'item', text };
    });
  }

  /** What is known of why: the causes that officers noted, and the failures of the portals. */
  #limits(late: number): string[] {
    const { failures } = this.about;
    const kinds = failureKinds.flatMap((kind) => {
      const count = failures.filter((failure) => failure.kind === kind).length;
      return count === 0 ? [] : [words.failureKind(letterWords.support.kinds[kind], count)];
    });
    return [
      ...(late === 0 ? [] : [words.causes({ late, ...this.#causes })]),
      ...(failures.length === 0 ? [] : [words.failures(kinds.join(', '), failures.length)]),
    ];
  }

  #annex(from: string, to: string): Annex {
    const form = this.#letter.form();
    const { columns } = documentWords.form;
    const count = (value: string | number | undefined) =>
      typeof value === 'number' ? letterWords.count(value) : (value ?? '');
    return {
      title: words.annex(from, to),
      parts: [
        {
          kind: 'table',
          hasTotal: true,
          columns: [
            { title: columns.number, share: 5, kind: 'centred' },
            { title: columns.group, share: 18, kind: 'text' },
            ...formColumns.map((id) => ({ title: columns[id], share: 7, kind: 'number' as const })),
          ],
          rows: [formNumbers, ...formRows(form).map((row) => row.map(count))],
        },
        ...formNotes(form.total).map((text): LetterPart => ({ kind: 'paragraph', look: 'note', text })),
        sourceLine(this.about, this.#seen),
      ],
    };
  }
}
