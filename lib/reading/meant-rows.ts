import { foldedKey } from '../text';
import type { ActionControl } from './action-controls';
import { attributeOf, classOf, rawText } from './elements';
import type { DossierList, PageReading, RowReading } from './types';

/** Where a menu or a question of the portal floats, apart from the row that it belongs to. */
const floating =
  '[role=menu],[role=dialog],[role=alertdialog],dialog,[popover],.modal,[class*="dropdown" i],[class*="popover" i],[class*="popper" i],' +
  '[class*="context-menu" i],[class*="contextmenu" i],[class*="overlay-pane"],[class*="overlay__content"],[class*="menu-panel"],' +
  '[class*="menu__content"],[class*="popup" i],[class*="menu-list" i],.ui-menu';
/** What has opened something says so while that is open. */
const openers =
  '[aria-haspopup][aria-expanded=true],[class*="dropdown-open"],[class*="menu-open"],.dropdown-toggle.show,.open > .dropdown-toggle';
const pressable = 'button,a,summary,input,[role=button],[role=link],[aria-haspopup],[onclick],[tabindex]';
const choice =
  'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch],label,select,option';
const boxes = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio]';
/** A box that says something of the dossier is not there to choose it. */
const tellsOfDossier = /so hoa|dong bo|dinh kem|ky so|ky dien tu|thanh toan|tai su dung|cong khai/;
/** What the head of a column of such boxes says, if anything. */
const choosing = /^(?:(?:stt )?(?:chon|tick?|danh dau)(?: (?:tat ca|het|hs|ho so))?|tat ca|all|select|x)?$/;
const severalMeant =
  /\b(?:cac|nhieu|nhung|tat ca|toan bo|hang loat|dong loat|theo lo|theo danh sach|cung luc|(?:da|dang|duoc) (?:chon|tich|danh dau))\b/;
const allMeant = /\b(?:tat ca|toan bo)(?: cac)? (?:ho so|hs)\b/;
const chosenClass =
  /(?:^|[\s_-])(?:selected|rowselected|highlight|p-highlight|is-checked|dx-selection)(?:$|[\s_])/i;

/** An element that the officer pressed before, and how. */
export interface EarlierPress {
  element: Element;
  /** By the button that opens a menu of what is pointed at. */
  secondary: boolean;
}

/**
 * The rows of lists that a control acts on: its own; those that a question of the portal names; the one whose menu it
 * stands in; those that are chosen; none where that cannot be known. "page" where it acts on the page's one dossier.
 * @param path Where the press passes, its target first (`composedPath`).
 * @param earlier What the officer pressed before this, newest first.
 */
export function rowsMeant(
  { element, label }: ActionControl,
  path: readonly EventTarget[],
  { lists, detail }: PageReading,
  earlier: readonly EarlierPress[],
): readonly RowReading[] | 'page' {
  const rows = lists.flatMap((list) => list.rows);
  const own = rows.find(({ elements }) => elements.some((piece) => path.includes(piece)));
  if (own) return [own];
  const words = foldedKey(label);
  const panel = panelOf(element, lists);
  if (panel && !severalMeant.test(words)) {
    const named = rows.filter(({ dossier }) => namesCode(panel, dossier.code));
    if (named.length > 0) return named;
    const opener = openerOf(panel, earlier);
    const row = opener && rows.find(({ elements }) => elements.some((piece) => piece.contains(opener)));
    if (row) return [row];
  }
  if (detail && !severalMeant.test(words)) return 'page';
  const near = listsNear(element, lists);
  const chosen = near.map(({ rows: all, columns }) => chosenRows(all, columns));
  const found = chosen.filter((some) => some.length > 0);
  // Chosen in two lists: it is not known which of them is meant.
  if (found.length > 0) return found.length === 1 ? (found[0] ?? []) : [];
  const [only] = near;
  return only && near.length === 1 && allMeant.test(words) ? only.rows : [];
}

/** The outermost thing that floats around a control and holds none of the lists. */
function panelOf(control: Element, lists: readonly DossierList[]): Element | undefined {
  let panel: Element | undefined;
  for (let node = control.closest(floating); node; node = node.parentElement?.closest(floating) ?? null) {
    if (node.matches('body,html') || lists.some((list) => node?.contains(list.element))) break;
    panel = node;
  }
  return panel;
}

function namesCode(panel: Element, code: string): boolean {
  const words = rawText(panel).normalize('NFC').replace(/\s/g, '').toUpperCase();
  const at = words.indexOf(code);
  // A longer code may begin like this one.
  return at >= 0 && !/\d/.test(words.charAt(at + code.length));
}

/** What opened a panel: what is tied to it, what alone says that it has something open, or what was pressed before. */
function openerOf(panel: Element, earlier: readonly EarlierPress[]): Element | undefined {
  const root = panel.getRootNode() as Document | ShadowRoot;
  const parts = [panel, ...panel.querySelectorAll('[id]')].slice(0, 200);
  const ids = new Set(parts.map(({ id }) => id).filter((id) => id !== ''));
  const tied = [...root.querySelectorAll('[aria-controls],[aria-owns]')].find(
    (one) =>
      !panel.contains(one) &&
      `${attributeOf(one, 'aria-controls')} ${attributeOf(one, 'aria-owns')}`
        .split(/\s/)
        .some((id) => ids.has(id)),
  );
  if (tied) return tied;
  const label = [panel, ...panel.querySelectorAll('[aria-labelledby]')]
    .map((one) => attributeOf(one, 'aria-labelledby'))
    .find((id) => id !== '' && !ids.has(id));
  const named = label && root.getElementById(label);
  if (named) return named;
  const open = [...root.querySelectorAll(openers)].filter((one) => !panel.contains(one));
  if (open.length === 1) return open[0];
  const press = earlier.find(({ element }) => !panel.contains(element));
  if (!press?.element.isConnected) return undefined;
  if (press.secondary) return press.element;
  return press.element.closest(choice) || !press.element.closest(pressable) ? undefined : press.element;
}

/** The lists that stand nearest to a control. */
function listsNear(control: Element, lists: readonly DossierList[]): readonly DossierList[] {
  for (let node: Element | null = control; node; node = node.parentElement) {
    const held = lists.filter(({ element }) => node?.contains(element));
    if (held.length > 0) return held;
  }
  return lists;
}

/**
 * The rows of a list that the officer has chosen on the page: by their boxes where the list has any to choose by, else
 * by what the rows say of themselves.
 *
 * @param columns Those of the list; without them a box that stands before the code is one to choose by.
 */
export function chosenRows(
  rows: readonly RowReading[],
  columns: DossierList['columns'] = [],
): readonly RowReading[] {
  const list = { rows, columns };
  return rows.filter((row) => isChosen(row, list));
}

/** What is asked of a list to know which of its rows are chosen. */
interface Choosable {
  rows: readonly RowReading[];
  columns: DossierList['columns'];
}

function isChosen(row: RowReading, list: Choosable): boolean {
  const box = boxOf(row, list);
  if (box) return isTicked(box);
  if (list.rows.some((other) => boxOf(other, list))) return false;
  return row.elements.some(
    (piece) => attributeOf(piece, 'aria-selected') === 'true' || chosenClass.test(classOf(piece)),
  );
}

function boxOf(row: RowReading, { columns }: Choosable): Element | undefined {
  for (const piece of row.elements) {
    const cells = Array.from(piece.children);
    for (const box of piece.querySelectorAll(boxes)) {
      if (box.matches(':disabled,[aria-disabled=true]') || tellsOfDossier.test(saidOf(box))) continue;
      const place = cells.findIndex((cell) => cell.contains(box));
      const column = cells.length === columns.length ? columns[place] : undefined;
      if (column ? column.field === null && choosing.test(foldedKey(column.header)) : leads(box, row))
        return box;
    }
  }
  return undefined;
}

/** What a box is called, where it has a name. */
function saidOf(box: Element): string {
  const label = box.closest('label,mat-checkbox,[class*="checkbox"]')?.textContent ?? '';
  return foldedKey(`${attributeOf(box, 'aria-label')} ${attributeOf(box, 'title')} ${label}`);
}

/** Where cells cannot be laid on columns, a box before the code chooses its row. */
function leads(box: Element, { elements, dossier }: RowReading): boolean {
  const told = (before: Range) => before.toString().replace(/\s/g, '').toUpperCase().includes(dossier.code);
  for (const piece of elements) {
    const before = piece.ownerDocument.createRange();
    before.selectNodeContents(piece);
    if (piece.contains(box)) {
      before.setEndBefore(box);
      return !told(before);
    }
    if (told(before)) return false;
  }
  return false;
}

function isTicked(box: Element): boolean {
  if (box.localName === 'input') return (box as HTMLInputElement).checked;
  return box.getAttribute('aria-checked') === 'true';
}
