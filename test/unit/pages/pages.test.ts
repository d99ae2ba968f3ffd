// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { differences } from '../../support/pages/compare';
import { savedPages } from '../../support/pages/folders';
import { visit } from '../../support/pages/in-page';
import { openInHappyDom } from './open';

describe.each(savedPages())('$slug', ({ source, frames, expected }) => {
  const { onlyInBrowser } = expected;
  it.skipIf(onlyInBrowser)(onlyInBrowser ? `${expected.about} (${onlyInBrowser})` : expected.about, () => {
    const root = openInHappyDom(expected.url, source, frames);
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
