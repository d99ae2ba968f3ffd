import type { Caller, PageCalls } from '../messages';

/** What a page learns of the settings when it asks for them. */
export type PageSettings = PageCalls['page/hello']['reply'];

/** What a session needs of the world around the page. */
export interface SessionHost {
  view: Window;
  call: Caller;
  /** Hears messages from the extension; returns what ends the hearing. */
  listen(answer: (message: unknown) => Promise<unknown> | undefined): () => void;
  /** Vietnam's civil time now. */
  civilNow(): string;
  epochNow(): number;
  /** False once the extension was updated, switched off or removed under the page. */
  isAlive(): boolean;
}
