import { type Grid, type Shape, textsOf } from '../../../lib/reading/grid';
import { shapes } from '../../../lib/reading/shapes';
import { pageOf } from './page';

function readBy(shape: Shape, table: Element): Grid | undefined {
  const steps = shape.read(table);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The first table of one shape. */
export function gridOf(shape: Shape, html: string): Grid | undefined {
  const [table] = shape.detect(pageOf(html));
  return readBy(shape, table as Element);
}

/** Every table of a page in every shape, in the order in which a page's are read. */
export function gridsIn(page: Document): Grid[] {
  return shapes.flatMap((shape) => shape.detect(page).flatMap((table) => readBy(shape, table) ?? []));
}

/** {@link gridsIn} of a body's markup. */
export function gridsOf(html: string): Grid[] {
  return gridsIn(pageOf(html));
}

/** How often reading a page's first table of one shape pauses. */
export function pausesOf(shape: Shape, html: string): number {
  const [table] = shape.detect(pageOf(html));
  const steps = shape.read(table as Element);
  let pauses = 0;
  while (!steps.next().done) pauses++;
  return pauses;
}

/** Each row's texts column by column, marked where it is the head's or the foot's. */
export function linesOf(grid: Grid | undefined): string[] | undefined {
  const marks = { head: '# ', body: '', foot: '= ' };
  return grid?.rows.map((row) => marks[row.part] + textsOf(row).join('|').replaceAll('\n', ' '));
}
