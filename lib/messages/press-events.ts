/** The events of which a press consists: what the guard holds, and what is passed on in the page's own world. */
export const pressEvents = [
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
] as const;
