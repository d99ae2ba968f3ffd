// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { differences } from '../../support/pages/compare';
import { savedPages } from '../../support/pages/folders';
import { prepare, visit } from '../../support/pages/in-page';

function open(url: string, source: string, frames: Record<string, string>): Document {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.open();
  document.write(source);
  document.close();
  prepare(document, frames);
  return document;
}

describe.each(savedPages())('$slug', ({ source, frames, expected }) => {
  const { onlyInBrowser } = expected;
  it.skipIf(onlyInBrowser)(onlyInBrowser ? `${expected.about} (${onlyInBrowser})` : expected.about, () => {
    const root = open(expected.url, source, frames);
    const states = [{ changes: [], reading: expected.reading }, ...(expected.after ?? [])];
    for (const { changes, reading, ...state } of states) {
      const seen = visit(root, 'url' in state && state.url ? state.url : expected.url, changes);
      const found = differences(reading, seen.reading);
      expect(found, found.join('\n')).toEqual([]);
      expect(seen.inSteps).toEqual(seen.reading);
      expect(seen.unchanged).toBe(true);
    }
  });
});
