import { doneAt, orderOfWork } from '../../dossier';
import { letterWords } from '../../locale/letters';
import type { ExportedDossier } from '../dossier-columns';
import { type Drawn, Held, isLate, type LetterAbout, type LetterDrawing, sentence } from './drawing';
import type { Letter, LetterPart } from './letter';

const words = letterWords.apology;
/** So many letters at once. */
const most = 500;

/**
 * Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết (mẫu số 04, phụ lục I, Thông tư 03/2025/TT-VPCP): one for each
 * dossier that is overdue or was finished late. For others there is nothing to be sorry for, and no letter.
 */
export class Apologies implements LetterDrawing {
  readonly #late = new Held(most);
  #left = 0;

  constructor(private readonly about: LetterAbout) {}

  add(each: ExportedDossier): void {
    if (isLate(each)) this.#late.add(each);
    else if (this.about.isChosen) this.#left += 1;
  }

  end(): Drawn {
    const { items } = this.#late;
    return {
      letters: items.sort(orderOfWork).map((each) => ({
        name: each.dossier.code,
        letter: this.#letterFor(each),
      })),
      dossiers: items.length,
      left: this.#left,
    };
  }

  #letterFor({ dossier, judgement, annotation }: ExportedDossier): Letter {
    const unit = this.about.head.unit ?? letterWords.dots;
    const { applicant } = dossier;
    const done = judgement.progress === 'late' ? doneAt(dossier) : undefined;
    const say = (text: string): LetterPart => ({ kind: 'paragraph', text });
    const note = annotation?.note;
    return {
      sign: words.sign,
      form: words.form,
      title: words.title,
      ...(applicant !== undefined && this.about.personal.includes('applicant') ? { to: applicant } : {}),
      parts: [
        say(
          words.received({
            on: capital(
              dossier.receivedAt === undefined ? letterWords.noDay : letterWords.day(dossier.receivedAt),
            ),
            unit,
            procedure: dossier.procedure ?? letterWords.dots,
            code: dossier.code,
          }),
        ),
        say(words.due(dossier.dueAt === undefined ? letterWords.noDay : letterWords.moment(dossier.dueAt))),
        say(done === undefined ? words.open(unit) : words.done(unit, letterWords.moment(done))),
        note === undefined
          ? { kind: 'dotted', text: words.reason }
          : say(`${words.reason} ${sentence(note)}`),
        say(words.trouble),
        say(done === undefined ? words.promise(unit) : words.sorry(unit)),
        say(words.thanks),
      ],
    };
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
