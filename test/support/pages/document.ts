import type { PageChange } from './expected';

/**
 * Does by hand what a parser may not do: gives hosts of `<template shadowrootmode="open">` their shadow
 * root. A browser that did it while parsing has no such template left.
 */
export function attachShadowRoots(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    attachShadowRoots(shadow);
  }
}

/** Writes each `<iframe data-page="name">` and `<frame data-page="name">` from the files of the folder. */
export function fillFrames(root: Document, frames: Record<string, string>): void {
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe[data-page], frame[data-page]')) {
    const inner = frame.contentDocument;
    const html = frames[frame.dataset.page ?? ''];
    if (!inner || html === undefined) throw new Error(`no document for frame ${frame.dataset.page}`);
    inner.open();
    inner.write(html);
    inner.close();
    attachShadowRoots(inner);
    fillFrames(inner, frames);
  }
}

/** Changes the page as the portal's own script would, keeping every element that it does not name. */
export function applyChanges(root: Document, changes: readonly PageChange[]): void {
  for (const change of changes) {
    const element = root.querySelector(change.select);
    if (!element) throw new Error(`nothing to change at ${change.select}`);
    if (change.text !== undefined) element.textContent = change.text;
    if (change.html !== undefined) element.innerHTML = change.html;
    for (const [name, value] of Object.entries(change.attributes ?? {})) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    if (change.before !== undefined) {
      const next = root.querySelector(change.before);
      next?.parentNode?.insertBefore(element, next);
    }
  }
}

/** All that can be seen of a document, shadow roots and frames included: the same before and after reading. */
export function wholeMarkup(root: Document | ShadowRoot): string {
  const own = 'documentElement' in root ? root.documentElement.outerHTML : root.innerHTML;
  const inner = [...root.querySelectorAll('*')].map((element) => {
    if (element.shadowRoot) return wholeMarkup(element.shadowRoot);
    if (/^i?frame$/i.test(element.tagName)) {
      const page = (element as HTMLIFrameElement).contentDocument;
      return page ? wholeMarkup(page) : '';
    }
    return '';
  });
  return [own, ...inner].join('\n');
}
