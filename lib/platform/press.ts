/** A press that was held back: its events in order, and where it was, in CSS pixels of its frame. */
export interface HeldPress {
  /** The events' types, with the key of a key's event. */
  events: readonly { type: string; key?: string }[];
  x: number;
  y: number;
}

/**
 * Awaits one event of this name in the page's own world and presses the element that it was sent to; the sender is told
 * by the event's default being prevented. A press from the extension's world would not run a `javascript:` link.
 * The browser carries this function into the page as text: it may use nothing from outside itself.
 * @param signal The event's name, known to nobody else.
 * @param held What the officer's own press was made of; a plain click without it.
 */
export function awaitPress(signal: string, held?: HeldPress | null): void {
  const views: Window[] = [];
  const gather = (view: Window) => {
    try {
      // A frame without an address of its own belongs to the page; one of another origin throws.
      if (view !== window && !view.document.URL.startsWith('about:')) return;
    } catch {
      return;
    }
    views.push(view);
    for (let index = 0; index < view.length && views.length < 50; index++) gather(view[index] as Window);
  };
  const passOn = (target: Element, view: Window & typeof globalThis, { events, x, y }: HeldPress) => {
    const shared = { bubbles: true, cancelable: true, composed: true, view };
    const mouse = { ...shared, detail: 1, clientX: x, clientY: y };
    let pressed = true;
    const noteClick = () => {
      pressed = false;
    };
    for (const { type, key } of events) {
      if (key !== undefined) {
        const code = key === ' ' ? { code: 'Space', keyCode: 32 } : { code: key, keyCode: 13 };
        // Firefox follows a link on a key that a script made, too: then it is pressed already.
        view.addEventListener('click', noteClick, true);
        // A key whose event the page takes for itself presses nothing.
        pressed = target.dispatchEvent(new view.KeyboardEvent(type, { ...shared, key, ...code })) && pressed;
        view.removeEventListener('click', noteClick, true);
      } else if (type === 'click') {
        if (pressed) target.dispatchEvent(new view.MouseEvent(type, mouse));
      } else if (type.startsWith('pointer')) {
        target.dispatchEvent(
          new view.PointerEvent(type, { ...mouse, detail: 0, pointerType: 'mouse', isPrimary: true }),
        );
      } else if (type.startsWith('mouse')) {
        target.dispatchEvent(new view.MouseEvent(type, mouse));
      } else if (view.TouchEvent) {
        target.dispatchEvent(new view.TouchEvent(type, shared));
      }
    }
  };
  const press = (event: Event) => {
    for (const view of views) view.removeEventListener(signal, press, true);
    event.stopImmediatePropagation();
    event.preventDefault();
    const target = event.composedPath()[0] as Element;
    const home = target.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    if (held && home) passOn(target, home, held);
    else if ('click' in target) (target as HTMLElement).click();
    else target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  };
  gather(window);
  for (const view of views) view.addEventListener(signal, press, true);
}
