/** Events whose press is held, and "submit", which needs none. */
export const guardedEvents = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'click',
  'submit',
] as const;
