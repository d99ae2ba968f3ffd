import { foldedKey } from '../text';
import { attributeOf, classOf, rawText } from './elements';

/** Which way a pager's control goes, or the number of the page that it shows. */
export type PagerStep = 'next' | 'previous' | number;
type Way = 'next' | 'previous';

const pressable =
  'button,a,[role="button"],input[type="button"],input[type="submit"],input[type="image"],li[title],[onclick]';

const words: Record<Way, RegExp> = {
  next: /^(?:(?:trang )?(?:sau|tiep|ke|ke tiep|tiep theo)|trang tiep theo|next(?: page)?|go to next page)$/,
  previous: /^(?:(?:trang )?truoc(?: do)?|previous(?: page)?|prev|go to previous page)$/,
};
const signs: Record<Way, RegExp> = {
  next: /^[›>→⟩❯▶►]$/u,
  previous: /^[‹<←⟨❮◀◄]$/u,
};
/** Names that table libraries give: "next" as a word of its own, but not a carousel's or a wizard's. */
const names: Record<Way, RegExp> = {
  next: /(?:^|[\s_-])(?:next|pagenext)(?![a-z])|pagenext/i,
  previous: /(?:^|[\s_-])(?:previous|prev|pageprev)(?![a-z])|pageprev/i,
};
const foreign = /carousel|slick|swiper|stepper|wizard|calendar|picker/i;

/** How far above the table its pager may stand. */
const levels = 8;

function saysStep(element: Element, step: PagerStep): boolean {
  if (typeof step === 'number') return rawText(element).trim() === String(step);
  const own = `${classOf(element)} ${element.id}`;
  if (foreign.test(own)) return false;
  const texts = [
    rawText(element),
    attributeOf(element, 'aria-label'),
    attributeOf(element, 'title'),
    (element as HTMLInputElement).value ?? '',
  ].map((text) => String(text).slice(0, 60).trim());
  if (texts.some((text) => signs[step].test(text) || words[step].test(foldedKey(text)))) return true;
  if (element.getAttribute('rel') === (step === 'next' ? 'next' : 'prev')) return true;
  const { parentElement } = element;
  return names[step].test(own) || (parentElement !== null && names[step].test(classOf(parentElement)));
}

function isDisabled(element: Element): boolean {
  const off = (one: Element | null) =>
    one !== null &&
    (one.hasAttribute('disabled') ||
      one.getAttribute('aria-disabled') === 'true' ||
      /(?:^|[\s_-])disabled(?:$|\s)/.test(classOf(one)));
  return off(element) || off(element.parentElement);
}

/** Whether pressing an element loads a page of the same site by its address, as far as its markup tells. */
export function leadsToAddress(element: Element): boolean {
  const address = linkIn(element)?.getAttribute('href')?.trim() ?? '';
  return address !== '' && !address.startsWith('#') && !/^javascript:/i.test(address);
}

/** A link to another site, another window or a file is no page of the list. */
function leavesList(element: Element): boolean {
  if (!leadsToAddress(element)) return false;
  const link = linkIn(element) as HTMLAnchorElement;
  const home = element.ownerDocument.defaultView?.location;
  if (link.target === '_blank' || link.hasAttribute('download')) return true;
  try {
    return new URL(link.href, home?.href).origin !== home?.origin;
  } catch {
    return true;
  }
}

function linkIn(element: Element): Element | null {
  return element.hasAttribute('href') ? element : element.querySelector('a[href]');
}

/** What a row that holds nothing but a pager may say, besides numbers and signs. */
const pagerWords =
  /trang|sau|truoc|tiep|theo|dau|cuoi|ke|next|prev(?:ious)?|first|last|page|tong(?: so)?|ho so|ban ghi|[^a-z]/g;

/** Whether an element stands where no pager stands: in the list's rows or its head. */
function isContent(element: Element, list: Element): boolean {
  if (!list.contains(element)) return false;
  let row = element.closest('tr');
  while (row && list.contains(row)) {
    const text = rawText(row);
    const holdsPager = /\d/.test(text) && foldedKey(text).replace(pagerWords, '') === '';
    if (holdsPager && !row.closest('thead')) return false;
    row = row.parentElement?.closest('tr') ?? null;
  }
  return true;
}

/** What is known of a list's pager beside its markup. */
export interface PagerHints {
  /** The page that is shown, from 1: its neighbours' numbers serve where no control says "next". */
  page?: number;
  /** What a site profile knows of "next"; the first match counts. */
  selectors?: readonly string[];
}

/**
 * The control of a list's own pager that turns the page; undefined where there is none or where it rests because
 * the last page, or the first, is shown.
 * @param list The table or grid, as read.
 */
export function pagerControl(
  list: Element,
  step: PagerStep,
  hints: PagerHints = {},
): HTMLElement | undefined {
  const { page, selectors = [] } = hints;
  const said = controlThatSays(list, step, step === 'next' ? selectors : []);
  if (said || typeof step === 'number' || page === undefined) return said?.control;
  const neighbour = page + (step === 'next' ? 1 : -1);
  return neighbour >= 1 ? controlThatSays(list, neighbour, [])?.control : undefined;
}

/** The nearest controls that say so; without a control where all of them rest. */
function controlThatSays(
  list: Element,
  step: PagerStep,
  selectors: readonly string[],
): { control: HTMLElement | undefined } | undefined {
  let scope: Element | null = list.parentElement;
  for (let level = 0; scope && level < levels; level++, scope = scope.parentElement) {
    const chosen = selectors.flatMap((selector) => [...(scope?.querySelectorAll(selector) ?? [])]);
    const said = [...scope.querySelectorAll(pressable)].filter(
      (element) => saysStep(element, step) && !isContent(element, list) && !leavesList(element),
    );
    const found = [...chosen, ...said];
    if (found.length === 0) continue;
    const control = found.find((element) => !isDisabled(element));
    return { control: control && ((linkIn(control) ?? control) as HTMLElement) };
  }
  return undefined;
}
