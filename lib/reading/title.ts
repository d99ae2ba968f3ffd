import { foldedKey, phrase, tidy } from '../text';
import { oneLine, textOf } from './element-text';
import { all, attributeOf, upFrom } from './elements';
import { cleanHeader } from './header';
import { stageOfList } from './status';

const headingSelector =
  'h1,h2,h3,h4,h5,h6,caption,legend,[role=heading],[class*="title" i],[class*="heading" i],[class*="panel-head" i],[class*="card-header" i]';
const activeSelector =
  '[role=tab][aria-selected=true],.nav-tabs .active,.tabs .active,.tab.active,.ant-tabs-tab-active,.mdc-tab--active,.v-tab--selected,.v-tab--active,.el-tabs__item.is-active,li.active > a,.menu .active,[aria-current=page]';

/** A count behind a name is not the name: "Đang xử lý (12)". */
function nameOf(element: Element): string {
  return cleanHeader(oneLine(textOf(element)))
    .replace(/\s*[([]\s*\d[\d.]*\s*[)\]]$|\s+\d{1,5}$/, '')
    .trim();
}

function usable(name: string): boolean {
  return name.length >= 3 && name.length <= 120 && /\p{L}{2}/u.test(name);
}

/** How far above a table its heading is looked for. */
const headingLevels = 8;

/** What names a table: its caption, the heading nearest above it, the chosen tab or menu. */
export function titleOf(table: Element, root: ParentNode, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const element = safeQuery(root, selector);
    const name = element ? nameOf(element) : '';
    if (usable(name)) return name;
  }
  const { caption } = table as HTMLTableElement;
  for (const name of [caption && nameOf(caption), tidy(attributeOf(table, 'aria-label'))])
    if (name && usable(name)) return name;
  const heading = headingAbove(table);
  if (heading && isListName(heading)) return heading;
  // A tab that names a state says more than a heading that names the software.
  return activeName(root) ?? heading ?? chosenTab(root);
}

function headingAbove(table: Element): string | undefined {
  for (const node of upFrom(table, headingLevels)) {
    for (
      let before: Element | null = node.previousElementSibling;
      before;
      before = before.previousElementSibling
    ) {
      if (before.tagName === 'TABLE' || before.querySelector('table,[role=grid],[role=table]')) continue;
      const headings = before.matches(headingSelector)
        ? [before]
        : all(before, headingSelector).slice(-5).reverse();
      for (const heading of headings) {
        const name = nameOf(heading);
        if (usable(name)) return name;
      }
    }
  }
  return undefined;
}

function activeName(root: ParentNode): string | undefined {
  const names = new Set(all(root, activeSelector, 20).map(nameOf));
  const [name, more] = [...names].filter((each) => usable(each) && isListName(each));
  return more === undefined ? name : undefined;
}

/** The one chosen tab, whatever its name. */
function chosenTab(root: ParentNode): string | undefined {
  const tabs = all(root, '[role=tab][aria-selected=true]').map(nameOf).filter(usable);
  return tabs.length === 1 ? tabs[0] : undefined;
}

const listWords = phrase('H|Y|han|R|tra cuu');

/** True for a name that tells which dossiers are listed. */
function isListName(name: string): boolean {
  return stageOfList(name) !== undefined || listWords.test(foldedKey(name));
}

/** The first element of a selector that came from data; a malformed one finds nothing. */
export function safeQuery(root: ParentNode, selector: string): Element | null {
  try {
    return root.querySelector(selector);
  } catch {
    return null;
  }
}
