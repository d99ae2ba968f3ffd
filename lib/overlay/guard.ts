import { h, render } from 'preact';
import { GuardDialog } from '../../components/overlay/GuardDialog';
import guardCss from '../../components/overlay/guard.css?inline';
import type { QuestionView } from '../../components/overlay/question-view';
import { guardWords } from '../locale/guard';
import { makeBarHost, standingBarHost } from './bar-host';
import type { GuardPart, OpenQuestion, Question } from './guard-part';
import { PaperMarks } from './papers';

/** Dossiers that are listed one by one. */
const mostListed = 50;

/** The guard as drawn by its components. */
export const guardPart: GuardPart = {
  ask(document, question) {
    const { body } = document;
    if (body?.localName !== 'body') return undefined;
    let host = standingBarHost(document);
    if (!host) {
      host = makeBarHost(document);
      body.append(host);
    }
    const shadow = host.shadowRoot as ShadowRoot;
    const asked = new AskedInBar(shadow, question);
    if (asked.stands()) return asked;
    asked.close();
    return undefined;
  },
  drawPapers: () => new PaperMarks(),
};

/** A question in the bar's shadow root, from its asking to its end. */
class AskedInBar implements OpenQuestion {
  readonly #shadow: ShadowRoot;
  readonly #question: Question;
  readonly #place: HTMLElement;
  readonly #sheet: CSSStyleSheet;
  #busy = false;
  #failed: boolean;
  #closed = false;

  constructor(shadow: ShadowRoot, question: Question) {
    this.#shadow = shadow;
    this.#question = question;
    this.#failed = question.failed === true;
    this.#place = shadow.ownerDocument.createElement('div');
    const view = shadow.ownerDocument.defaultView as typeof globalThis & Window;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(guardCss);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, this.#sheet];
    shadow.append(this.#place);
    this.#draw();
  }

  stands(): boolean {
    return !this.#closed && this.#place.isConnected && this.#place.querySelector('dialog')?.open === true;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#place.querySelector('dialog')?.close();
    render(null, this.#place);
    this.#place.remove();
    // No bar came to where the question was put up.
    if (this.#shadow.childElementCount === 0) this.#shadow.host.remove();
    this.#shadow.adoptedStyleSheets = this.#shadow.adoptedStyleSheets.filter(
      (other) => other !== this.#sheet,
    );
  }

  #draw(): void {
    if (this.#closed) return;
    const { back, goOn } = this.#question;
    render(
      h(GuardDialog, {
        view: this.#view(),
        actions: {
          back: (dontAsk) => {
            this.close();
            back(dontAsk);
          },
          goOn: (dontAsk) => {
            if (this.#busy) return;
            this.#busy = true;
            this.#draw();
            void goOn(dontAsk).then((passedOn) => {
              if (passedOn) this.close();
              else {
                this.#failed = true;
                this.#draw();
              }
            });
          },
          close: () => this.close(),
        },
      }),
      this.#place,
    );
  }

  #view(): QuestionView {
    const { language, action, dossiers, of, label, notCompared } = this.#question;
    const words = guardWords(language);
    const { title, back, goOn } = action === 'finish' ? words.finishing : words.accepting;
    const several = of > 1;
    return {
      language,
      title: several ? words.finishing.titleOfSeveral(dossiers.length, of) : title,
      dossiers: dossiers.slice(0, mostListed).map(({ code, lacks }) => ({
        code,
        lacks: [
          ...lacks.map((lack) => words.lack(lack)),
          ...notCompared.map((name) => words.notCompared(name)),
        ],
      })),
      ...(dossiers.length > mostListed ? { more: words.finishing.more(dossiers.length - mostListed) } : {}),
      back: several ? words.finishing.backToRows : back,
      goOn,
      ...(action === 'finish' ? { dontAsk: words.dontAsk } : {}),
      close: words.close,
      busy: this.#busy,
      ...(this.#failed ? { failed: words.pressAgain(label) } : {}),
    };
  }
}
