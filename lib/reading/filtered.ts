import { fold, foldedKey, parseDate } from '../text';
import { all } from './elements';
import { isShown } from './scopes';

/** So far around a table stands what its rows are searched with, in levels. */
const levels = 6;
const mostFields = 200;
/** Longer parts of a page do not speak of one list. */
const longest = 500;

const fields =
  'input:not([type]),input[type=text],input[type=search],input[type=tel],[role=searchbox],textarea';
const seeking = /\b(?:tim|tim kiem|search|tra cuu|tu khoa|keyword|loc|filter|query|nhap ma)\b/;
const seeks = /^(?:tim(?: kiem)?|tra cuu|loc(?: (?:ho so|du lieu|ket qua))?|search|filter)$/;
/** "được lọc từ 57 mục", "filtered from 57 total entries" */
const told = /\b(?:loc|filtered) (?:tu|from)(?: tong(?: so)?)? \d/;

/**
 * Whether the page shows of a list only what somebody searched for: it says so, or a field beside the list or in its
 * head holds words to search by. What is chosen from a box (a unit, a year) or dates tell nothing: most portals open
 * their lists so.
 * @param table The list's element.
 * @param others The elements of the page's lists: what stands nearer to another one is not this one's.
 */
export function isFiltered(table: Element, others: readonly Element[]): boolean {
  let around: Element = table;
  for (let level = 0; level < levels; level++) {
    const parent: Element | null = around.parentElement;
    if (!parent || /^(?:body|html)$/.test(parent.localName)) break;
    if (others.some((other) => other !== table && !around.contains(other) && parent.contains(other))) break;
    around = parent;
    if (saysSo(around, table)) return true;
  }
  return all(around, fields, mostFields).some((field) => seeksIn(field as HTMLInputElement, around, table));
}

function saysSo(around: Element, table: Element): boolean {
  return Array.from(around.children).some((part) => {
    if (part.contains(table)) return false;
    const { textContent } = part;
    return textContent !== null && textContent.length <= longest && told.test(fold(textContent));
  });
}

function seeksIn(field: HTMLInputElement, around: Element, table: Element): boolean {
  const words = (field.value ?? field.textContent ?? '').trim();
  if (words === '' || field.disabled || field.readOnly) return false;
  if (parseDate(words).kind === 'date') return false;
  if (table.contains(field))
    return field.closest('thead,tfoot,th,[role=columnheader]') !== null && isShown(field);
  if (field.type === 'search') return isShown(field);
  // The number of a page, or the size of one.
  if (/^\d{1,4}$/.test(words)) return false;
  return (seeking.test(nameOf(field)) || hasButton(field, around)) && isShown(field);
}

function nameOf(field: HTMLInputElement): string {
  const label = field.labels?.[0]?.textContent ?? '';
  const said = ['placeholder', 'aria-label', 'title', 'name', 'id', 'class'].map(
    (name) => field.getAttribute(name)?.replace(/([a-z])([A-Z])/g, '$1 $2') ?? '',
  );
  return foldedKey([label, ...said].join(' '));
}

/** A button beside a field, or in its form, that searches. */
function hasButton(field: Element, around: Element): boolean {
  const form = field.closest('form,fieldset,[role=search]') ?? field.parentElement?.parentElement;
  if (!form || !around.contains(form)) return false;
  return all(form, 'button,input[type=submit],input[type=button],a', mostFields).some((button) =>
    seeks.test(foldedKey((button as HTMLInputElement).value || (button.textContent ?? ''))),
  );
}
