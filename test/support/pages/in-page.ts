import { readPage, readPageInSteps } from '../../../lib/reading';
import { applyChanges, attachShadowRoots, fillFrames, wholeMarkup } from './document';
import type { PageChange } from './expected';
import { type PlainReading, serialise } from './serialise';

export interface Visit {
  reading: PlainReading;
  /** The same page read in steps. */
  inSteps: PlainReading;
  /** Whether reading left the page as it was. */
  unchanged: boolean;
}

/** Makes a parsed document what the portal's script would have made of it. */
export function prepare(root: Document, frames: Record<string, string>): void {
  attachShadowRoots(root);
  fillFrames(root, frames);
}

/** Changes the page where that is asked for, then reads it in both ways. */
export function visit(root: Document, url: string, changes: readonly PageChange[] = []): Visit {
  applyChanges(root, changes);
  const before = wholeMarkup(root);
  const reading = serialise(readPage(root, { url }));
  const steps = readPageInSteps(root, { url });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { reading, inSteps: serialise(step.value), unchanged: wholeMarkup(root) === before };
}
