/**
 * Awaits one event of this name in the page's own world and presses the element that it was sent to; the sender is told
 * by the event's default being prevented. A press from the extension's world would not run a `javascript:` link.
 * The browser carries this function into the page as text: it may use nothing from outside itself.
 * @param signal The event's name, known to nobody else.
 */
export function awaitPress(signal: string): void {
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
  const press = (event: Event) => {
    for (const view of views) view.removeEventListener(signal, press, true);
    event.stopImmediatePropagation();
    event.preventDefault();
    const target = event.composedPath()[0] as Element;
    if ('click' in target) (target as HTMLElement).click();
    else target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  };
  gather(window);
  for (const view of views) view.addEventListener(signal, press, true);
}
