import { foldedKey, tidy } from '../text';
import { oneLine, textOf } from './element-text';
import { all } from './elements';
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

const levels = 8;

/** What names a table: its caption, the heading nearest above it, the chosen tab or menu. */
export function titleOf(table: Element, root: ParentNode, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const name = safeQuery(root, selector);
    if (name && usable(nameOf(name))) return nameOf(name);
  }
  const caption = table.querySelector(':scope > caption');
  if (caption && usable(nameOf(caption))) return nameOf(caption);
  const label = table.getAttribute('aria-label');
  if (label && usable(tidy(label))) return tidy(label);
  const heading = headingAbove(table);
  if (heading && isListName(heading)) return heading;
  // A tab that names a state says more than a heading that names the software.
  return activeName(root) ?? heading ?? chosenTab(root);
}

function headingAbove(table: Element): string | undefined {
  let node: Element | null = table;
  for (let level = 0; level < levels && node; level++) {
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
    node = node.parentElement;
  }
  return undefined;
}

function activeName(root: ParentNode): string | undefined {
  const names = new Set<string>();
  for (const element of all(root, activeSelector, 20)) {
    const name = nameOf(element);
    if (usable(name) && isListName(name)) names.add(name);
  }
  return names.size === 1 ? [...names][0] : undefined;
}

/** The one chosen tab, whatever its name. */
function chosenTab(root: ParentNode): string | undefined {
  const tabs = all(root, '[role=tab][aria-selected=true]').map(nameOf).filter(usable);
  return tabs.length === 1 ? tabs[0] : undefined;
}

/** True for a name that tells which dossiers are listed. */
function isListName(name: string): boolean {
  return (
    stageOfList(name) !== undefined || /\b(?:ho so|tiep nhan|han|ket qua|tra cuu)\b/.test(foldedKey(name))
  );
}

/** The first element of a selector that came from data; a malformed one finds nothing. */
export function safeQuery(root: ParentNode, selector: string): Element | null {
  try {
    return root.querySelector(selector);
  } catch {
    return null;
  }
}
