import { barName } from '../overlay/bar-name';

/**
 * Whether an event belongs to the question: then the page does not learn of it. A press beside its menu would close that
 * menu, and the control in it could not be pressed any more.
 */
export function answersQuestion(event: Event): boolean {
  const path = event.composedPath();
  if (!path.some((node) => (node as Element).localName === barName)) return false;
  if (event.type.startsWith('key')) return true;
  event.stopImmediatePropagation();
  const button = path.find((node) => (node as Element).localName === 'button');
  if (event.type === 'click' && button) {
    const { detail } = event as MouseEvent;
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  }
  return true;
}

/** Where an event passes; a submission is that of the control that submits. */
export function pressedPath(event: Event): EventTarget[] | undefined {
  if (event.type !== 'submit') return event.composedPath();
  const { submitter } = event as SubmitEvent;
  return submitter ? pathOf(submitter) : undefined;
}

/** An element with all that holds it, out of shadow roots. */
export function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    path.push(node);
  }
  return path;
}

/** Keeps an event from the page's scripts; `whole`, from the browser too. */
export function stop(event: Event, whole: boolean): void {
  event.stopImmediatePropagation();
  if (whole) event.preventDefault();
}
