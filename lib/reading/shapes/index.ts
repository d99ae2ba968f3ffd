import type { Shape } from '../grid';
import { ariaGrid } from './aria-grid';
import { htmlTable } from './html-table';

/** Every kind of table that is known, in the order in which they are asked. */
export const shapes: readonly Shape[] = [htmlTable, ariaGrid];

export { withoutEchoes, withoutInner } from './echoes';
export { fillFixed } from './fixed-copies';
export { joinNamed } from './named-pieces';
