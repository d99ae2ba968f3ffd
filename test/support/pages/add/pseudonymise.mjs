import { scrubPersonalCells, textsOf } from './personal-cells.mjs';
import { Pseudonyms } from './pseudonyms.mjs';
import { scrubText, scrubUrl } from './scrub-text.mjs';
import { isStructural, stripPage } from './strip.mjs';

/**
 * Makes a saved page fit to be kept: nothing runs, nothing is loaded, nobody is named. Table structure, headers,
 * the shape of codes and dates stay. The document is changed in place.
 *
 * @param {Document} root
 * @returns {string[]} What a person must look at.
 */
export function pseudonymisePage(root) {
  const pseudonyms = new Pseudonyms();
  const notes = [];
  for (const part of parts(root)) {
    notes.push(...stripPage(part));
    scrubPersonalCells(part, pseudonyms);
    for (const node of textsOf(part)) node.textContent = scrubText(node.textContent ?? '', pseudonyms);
    for (const element of part.querySelectorAll('*')) scrubAttributes(element, pseudonyms);
  }
  const names = [
    ...new Set(
      parts(root).flatMap((part) =>
        textsOf(part).flatMap(({ textContent }) => possibleNames(textContent ?? '')),
      ),
    ),
  ];
  if (names.length > 0) notes.push(`Words that may still be names: ${names.join(' · ')}`);
  return notes;
}

/** The document and the content of its templates, which are not among its descendants. */
function parts(root) {
  const templates = [...root.querySelectorAll('template')].map((template) => template.content);
  return [root, ...templates.flatMap((content) => parts(content))];
}

function scrubAttributes(element, pseudonyms) {
  const isField = /^(?:input|textarea)$/i.test(element.tagName);
  const isBox = /^(?:checkbox|radio|button|submit)$/i.test(element.getAttribute('type') ?? '');
  for (const { name, value } of [...element.attributes]) {
    if (/^(?:href|xlink:href|cite|longdesc)$/i.test(name))
      element.setAttribute(name, scrubUrl(value, pseudonyms));
    else if (name === 'value' && isField && !isBox && !/^\d{1,4}$/.test(value)) element.removeAttribute(name);
    else if (!isStructural(name) || /\d{9,}|[0-9a-f]{20,}/i.test(value)) {
      element.setAttribute(name, scrubText(value, pseudonyms));
    }
  }
  if (/^textarea$/i.test(element.tagName)) element.textContent = '';
}

/** Two to five words in a row that each begin with a capital. */
function possibleNames(text) {
  const found = text.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]+(?:\s+\p{Lu}[\p{Ll}\p{M}]+){1,4}/gu) ?? [];
  return found.map((name) => name.replace(/\s+/g, ' '));
}
