import { h } from 'preact';
import { Bar } from '../../components/overlay/Bar';
import { Farewell } from '../../components/overlay/Farewell';
import { overlayWords } from '../locale/overlay';
import { BarMount } from './bar-mount';
import type { BarContent, BarPart } from './bar-part';
import { barView } from './bar-view';

/** The bar as drawn by its components. */
export const barPart: BarPart = {
  createBar(document) {
    const mount = new BarMount(document);
    return {
      show: (content) => mount.show(elementOf(content)),
      hide: () => mount.hide(),
      owns: (node) => mount.owns(node),
    };
  },
};

function elementOf(content: BarContent) {
  if (content.kind === 'farewell') {
    const { language, reload, close } = content;
    return h(Farewell, { words: overlayWords(language), language, reload, close });
  }
  const { picture, setting, actions } = content;
  return h(Bar, { view: barView(picture, setting), words: overlayWords(picture.language), actions });
}
