export type { BarPart } from './bar-part';
export { removeLeftovers } from './leftovers';
export { Overlay } from './overlay';
export type { JudgedList, JudgedRow, Picture } from './picture';
