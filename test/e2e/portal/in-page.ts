import { readPage } from '../../../lib/reading';
import { type PlainReading, serialise } from '../../support/pages/serialise';

/** Reads the page as it stands, without the extension. */
export function readHere(): PlainReading {
  return serialise(readPage(document, { url: location.href }));
}

/** The codes that the page shows, in the order of its text, its frames after it. */
export function codesHere(): string[] {
  const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
  const text = [document, ...frames].map((page) => page?.body?.textContent ?? '').join(' ');
  return [...new Set(text.match(/(?:000\.00\.53\.)?H99(?:\.132)?-\d{6}-\d{4}/g))];
}
