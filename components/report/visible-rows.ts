import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** The rows of a long list that are in sight, and how much room those above and below take, in CSS pixels. */
export interface VisibleRows {
  first: number;
  /** One more than the last. */
  end: number;
  above: number;
  below: number;
}

/** Rows a little beyond the edges, so that a turn of the wheel shows no gap. */
const beyond = 12;

/** Which rows of a scrolled element are to be drawn, as it is scrolled and resized. */
export function useVisibleRows(
  element: RefObject<HTMLElement>,
  count: number,
  rowHeight: number,
): VisibleRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const held = useRef<Virtualizer<HTMLElement, HTMLElement>>();
  const options = {
    count,
    getScrollElement: () => element.current,
    estimateSize: () => rowHeight,
    overscan: beyond,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(0),
  };
  held.current ??= new Virtualizer(options);
  held.current.setOptions(options);
  useLayoutEffect(() => held.current?._didMount(), []);
  useLayoutEffect(() => held.current?._willUpdate());
  const items = held.current.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const end = (items.at(-1)?.index ?? -1) + 1;
  return { first, end, above: first * rowHeight, below: Math.max(0, count - end) * rowHeight };
}
