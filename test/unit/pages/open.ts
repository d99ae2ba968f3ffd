import { prepare } from '../../support/pages/in-page';

/** Opens a saved page in the happy-dom window of the test. */
export function openInHappyDom(url: string, source: string, frames: Record<string, string>): Document {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.open();
  document.write(source);
  document.close();
  prepare(document, frames);
  return document;
}
