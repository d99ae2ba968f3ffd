import type { HeldEvent, HeldPress } from '../messages';

/** A press takes no longer than this from its first event to the last, in milliseconds. */
const longest = 10_000;

/** One press on one control while its events are held back. */
export interface HeldGesture {
  control: Element;
  /** Where the press hit: the control or something in it. */
  target: Element;
  press: HeldPress;
  /** By `performance.now()`. */
  startedAt: number;
}

/** "Enter" or a space without any other key; undefined for other events and keys. */
function pressingKey(event: Event): 'Enter' | ' ' | undefined {
  const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
  return (key === 'Enter' || key === ' ') && !ctrlKey && !altKey && !metaKey ? key : undefined;
}

/** Whether an event can be part of a press: the main button, a touch, or a key that presses. */
export function canPress(event: Event): boolean {
  if (event.type.startsWith('key')) return pressingKey(event) !== undefined;
  return ((event as MouseEvent).button ?? 0) <= 0;
}

/** A press begins with its event, unless it is one more event of the press before. */
export function gestureWith(
  event: Event,
  control: Element,
  before: HeldGesture | undefined,
  now: number,
): HeldGesture {
  const begins =
    event.type === 'pointerdown' || (event.type === 'keydown' && !(event as KeyboardEvent).repeat);
  if (before && !begins && before.control === control && now - before.startedAt < longest) return before;
  const { clientX = 0, clientY = 0 } = event as MouseEvent;
  const target = event.type === 'submit' ? control : (event.composedPath()[0] as Element);
  return { control, target, press: { events: [], x: clientX, y: clientY }, startedAt: now };
}

/** Writes an event down; a form's submission is passed on as a click of what submits it. */
export function addEvent({ press }: HeldGesture, event: Event): void {
  const type = event.type === 'submit' ? 'click' : (event.type as HeldEvent['type']);
  const key = type.startsWith('key') ? pressingKey(event) : undefined;
  if (press.events.length < 20) press.events.push({ type, ...(key === undefined ? {} : { key }) });
}

/**
 * Whether an event does what the press is for: a click, a submission, and a key on what the browser does not click by
 * itself.
 */
export function isDecisive(event: Event, control: Element): boolean {
  if (event.type === 'click' || event.type === 'submit') return true;
  return event.type === 'keydown' && !control.matches('button,input,summary,a[href]');
}
