export type { BarPart } from './bar-part';
export { removeLeftovers } from './leftovers';
export { Overlay } from './overlay';
export type { JudgedList, JudgedRow, Picture } from './picture';
export type { WalkActions, WalkState } from './walk-state';
