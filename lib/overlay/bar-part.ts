import type { BarActions } from '../../components/overlay/bar-view';
import type { Corner } from './bar-corners';
import type { BarSetting } from './bar-setting';
import type { Picture } from './picture';
import type { TeachingActions } from './teaching-part';

/** What the bar shows: the page's picture, or the one sentence after the extension is gone. */
export type BarContent =
  | {
      kind: 'picture';
      picture: Picture;
      setting: BarSetting;
      actions: Pick<BarActions, 'toggle' | 'showAll' | 'minimise' | 'walk' | 'overview' | 'help'> &
        TeachingActions & { moveTo(corner: Corner): void };
    }
  | { kind: 'farewell'; language: Picture['language']; reload(): void; close(): void };

/** The bar of one document. */
export interface DrawnBar {
  show(content: BarContent): void;
  hide(): void;
  /** Brings the keyboard to the bar. */
  focus(): void;
  /** Whether a node is the bar. */
  owns(node: Node): boolean;
}

/** The part of the overlay that a page loads once there is something to show. */
export interface BarPart {
  createBar(document: Document): DrawnBar;
}
