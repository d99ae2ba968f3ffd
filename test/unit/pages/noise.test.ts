// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { savedPages } from '../../support/pages/folders';
import { visit } from '../../support/pages/in-page';
import { noises } from '../../support/pages/noise';
import { openInHappyDom } from './open';

// A frame that is moved loses its document, so pages of frames are left out.
const pages = savedPages().filter(
  ({ expected, frames }) => !expected.onlyInBrowser && Object.keys(frames).length === 0,
);

it.each(pages)(
  'what frameworks leave changes nothing of what is read from $slug',
  ({ source, frames, expected }) => {
    const { url } = expected;
    const { reading } = visit(openInHappyDom(url, source, frames), url);
    for (const [what, addNoise] of Object.entries(noises)) {
      const root = openInHappyDom(url, source, frames);
      addNoise(root);
      expect(visit(root, url).reading, what).toEqual(reading);
    }
  },
);
