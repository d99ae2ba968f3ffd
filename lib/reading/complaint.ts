import { foldedKey } from '../text';

/** Where pages say that something went wrong. */
const places =
  '[role="alert"],[role="alertdialog"],.alert,.error,[class*="toast" i],[class*="notification" i],[class*="snack" i],' +
  '[class*="message" i]';
/** Longer texts are articles. */
const longest = 200;
const words =
  /\bkhong (?:the )?(?:tai|lay|ket noi|truy van|truy cap|tim nap)\b|\bthat bai\b|\bloi\b|\bthu lai\b|\berror\b|\bfailed\b/;

/** Hears a page of one document complain that it could not fetch what was asked for: the next page of a list. */
export class Complaint {
  readonly #document: Document;
  /** It stood there before, and may stand there still. */
  #old = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** What the page says now is no answer to what is asked for next. */
  forget(): void {
    this.#old = this.#stands();
  }

  /** Whether the page complains of what was asked for since. */
  isNew(): boolean {
    const stands = this.#stands();
    if (!stands) this.#old = false;
    return stands && !this.#old;
  }

  #stands(): boolean {
    for (const element of this.#document.querySelectorAll<HTMLElement>(places)) {
      const text = element.textContent ?? '';
      if (text.length > longest || !words.test(foldedKey(text))) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) return true;
    }
    return false;
  }
}
