import { foldedKey } from '../text';

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
const levels = 6;

function saysStep(element: Element, step: PagerStep): boolean {
  if (typeof step === 'number') return element.textContent?.trim() === String(step);
  const own = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (foreign.test(own)) return false;
  const texts = [
    element.textContent ?? '',
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
    (element as HTMLInputElement).value ?? '',
  ].map((text) => String(text).slice(0, 60).trim());
  if (texts.some((text) => signs[step].test(text) || words[step].test(foldedKey(text)))) return true;
  if (element.getAttribute('rel') === (step === 'next' ? 'next' : 'prev')) return true;
  return names[step].test(own) || names[step].test(element.parentElement?.getAttribute('class') ?? '');
}

function isDisabled(element: Element): boolean {
  const off = (one: Element | null) =>
    one !== null &&
    (one.hasAttribute('disabled') ||
      one.getAttribute('aria-disabled') === 'true' ||
      /(?:^|[\s_-])disabled(?:$|\s)/.test(one.getAttribute('class') ?? ''));
  return off(element) || off(element.parentElement);
}

/** A link to another address may load a page anew, and a script link does nothing when it is not the page's click. */
function staysOnPage(element: Element): boolean {
  const address = element.getAttribute('href') ?? element.querySelector('a[href]')?.getAttribute('href');
  return address == null || address === '' || address.startsWith('#');
}

/**
 * The control of a list's own pager that turns the page; undefined where there is none or where it rests because
 * the last page, or the first, is shown. A control that would leave the page is none.
 * @param list The table or grid, as read.
 * @param selectors What a site profile knows of it; the first match counts.
 */
export function pagerControl(
  list: Element,
  step: PagerStep,
  selectors: readonly string[] = [],
): HTMLElement | undefined {
  let scope: Element | null = list.parentElement;
  for (let level = 0; scope && level < levels; level++, scope = scope.parentElement) {
    const chosen =
      step === 'next' ? selectors.flatMap((selector) => [...(scope?.querySelectorAll(selector) ?? [])]) : [];
    const said = [...scope.querySelectorAll(pressable)].filter(
      (element) => !list.contains(element) && saysStep(element, step),
    );
    const found = [...chosen, ...said];
    if (found.length === 0) continue;
    return found.find((element): element is HTMLElement => !isDisabled(element) && staysOnPage(element));
  }
  return undefined;
}
