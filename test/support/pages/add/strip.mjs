const dropped =
  'script, noscript, link, base, object, embed, applet, audio, video, canvas, meta[http-equiv], meta[name], template:not([shadowrootmode])';
/** Attributes that would load, run or send something. */
const outward =
  /^(?:on.*|src|srcset|srcdoc|poster|background|action|formaction|ping|manifest|nonce|integrity|data-src|style-src)$/i;
const kept =
  /^(?:class|id|role|type|scope|rowspan|colspan|for|name|dir|lang|headers|width|height|align|valign)$/i;

/**
 * Leaves of a saved page only what a reader of tables looks at: no script, no handler, nothing from outside,
 * no comment. Frames stay as empty places.
 *
 * @param {Document | DocumentFragment} root
 * @returns {string[]} Notes for the person who adds the page.
 */
export function stripPage(root) {
  const notes = [];
  for (const element of root.querySelectorAll(dropped)) element.remove();
  for (const style of root.querySelectorAll('style')) {
    if (/url\(|@import/i.test(style.textContent ?? '')) style.remove();
  }
  for (const element of root.querySelectorAll('*')) {
    if (/^i?frame$/i.test(element.tagName)) {
      notes.push(
        `A frame is empty now: <${element.tagName.toLowerCase()} name="${element.getAttribute('name') ?? ''}">`,
      );
    }
    for (const { name, value } of [...element.attributes]) {
      if (outward.test(name) || /url\(|javascript:|data:/i.test(name === 'href' ? '' : value)) {
        element.removeAttribute(name);
      }
    }
    if (/^use$/i.test(element.tagName)) element.remove();
  }
  dropComments(root);
  return notes;
}

function dropComments(node) {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) child.remove();
    else dropComments(child);
  }
}

/** Whether an attribute is form, not content, and needs no look for names. */
export function isStructural(name) {
  return kept.test(name);
}
