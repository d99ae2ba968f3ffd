import { foldedKey } from '../text';
import { oneLine, textOf } from './element-text';
import { classOf } from './elements';

/** What a control does with a dossier: finish it or hand its result over, or take it in. */
export type DossierAction = 'finish' | 'accept';

export interface ActionControl {
  element: HTMLElement;
  action: DossierAction;
  /** What the control says, as the page shows it. */
  label: string;
}

const verb = '(?:ket thuc|hoan thanh|hoan tat|xu ly xong|tra (?:lai )?(?:ket qua|kq)|tra kqgq)';
const object =
  '(?: (?:xu ly|giai quyet|thu ly|quy trinh|luong|ho so|hs|tthc|dvc|nay|truc tuyen|truc tiep|tai quay|tai (?:bo phan )?mot cua|' +
  'tai trung tam|qua (?:buu chinh|buu dien|mang)|cho (?:cong dan|nguoi dan|dan|nguoi nop|to chuc|ca nhan|chu ho so|doanh nghiep|khach hang|cd)|' +
  // Several dossiers at once.
  'cac|nhieu|nhung|tat ca|toan bo|hang loat|dong loat|theo lo|theo danh sach|cung luc|(?:\\d+ (?:ho so|hs) )?(?:da|dang|duoc|da duoc) (?:chon|tich|danh dau)(?: \\d+)?))*';
const lead = '(?:(?:xac nhan|dong y|thuc hien|luu|ky so|ky|duyet|phe duyet|ban hanh|cap nhat)(?: va)? )?';
/** Whole labels: "Chờ trả kết quả", "Phiếu trả kết quả" and "Hoàn thành (12)" are places and papers, not acts. */
const finishing = new RegExp(`^${lead}${verb}${object}(?:(?: va| roi)? ${verb}${object})?$`);
const accepting =
  /^(?:(?:xac nhan|dong y|thuc hien|luu|duyet)(?: va)? )?tiep nhan(?: (?:ho so|hs|truc tuyen|chinh thuc|nay|va (?:luu|in|chuyen|cap ma|thu phi)\b.{0,40}))*$/;

const pressable =
  'button,a,summary,input[type=button],input[type=submit],input[type=image],[role=button],[role=menuitem],[role=link],[onclick]';
/** Places that lead somewhere or only show: menus of the site, tabs, steps, heads of columns. */
const elsewhere =
  'nav,[role=navigation],[role=tab],[role=tablist],[role=option],[role=columnheader],th,thead,mat-nav-list,' +
  '[class*="breadcrumb" i],[class*="sidenav" i],[class*="side-menu" i],[class*="main-menu" i],[class*="menu-left" i],[class*="left-menu" i],' +
  '[class*="navigation-drawer"],[class*="layout-sider"],[class*="menu-inline"],[class*="menu-horizontal"],[class*="panelmenu"],' +
  '[class*="steps-item"],[class*="stepper-item"],[class*="step-header"]';
/** At the page's side stand menus and panels of what can be done: there a button acts and a link leads on. */
const aside = 'aside,[class*="sidebar" i]';
/** What holds more than one control, and is none by itself. */
const holders = ':is(body,html,form,table,tr,td):not([onclick])';
/** What is chosen, not pressed. */
const choice = 'label,select,option,[role=radio],[role=checkbox],[role=switch]';
const buttonLike = /(?:^|[\s_-])(?:btn|button|nut)(?:$|[\s_-])/i;
/** Nearer to the click than this stands what was pressed. */
const depth = 10;

/** A link to another address is a way there; dressed as a button it acts. */
function leadsAway(element: Element): boolean {
  if (element.localName !== 'a' || element.hasAttribute('onclick')) return false;
  const address = element.getAttribute('href');
  if (address === null || /^\s*(?:$|javascript:|#[!0]?$)/i.test(address)) return false;
  return element.getAttribute('role') !== 'button' && !buttonLike.test(classOf(element));
}

function standsElsewhere(element: Element): boolean {
  if (leadsAway(element) || element.closest(elsewhere)) return true;
  const acts = element.matches('button,input') || buttonLike.test(classOf(element));
  return !acts && element.closest(aside) !== null;
}

/** Without a role or a tag that says so, an element is pressed where its look says it, and its parent's does not. */
function looksPressable(element: HTMLElement): boolean {
  if (buttonLike.test(classOf(element))) return true;
  if (!element.matches('div,span,b,strong,img,i') && !element.localName.includes('-')) return false;
  const isPointedAt = (one: Element | null) =>
    one !== null && one.ownerDocument.defaultView?.getComputedStyle(one).cursor === 'pointer';
  return element.childElementCount < 5 && isPointedAt(element) && !isPointedAt(element.parentElement);
}

function labelsOf(element: HTMLElement): string[] {
  const said =
    element.localName === 'input'
      ? [(element as HTMLInputElement).value, element.getAttribute('alt')]
      : [oneLine(textOf(element))];
  return [...said, element.getAttribute('aria-label'), element.getAttribute('title')]
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '' && text.length < 90)
    .map((text) => text.trim());
}

/** "F9 - Kết thúc", "Kết thúc (Alt+K)": the key is no part of the word. */
const keyNames =
  /\((?:[^()]*\b(?:f\d{1,2}|ctrl|alt|shift|enter|esc)\b[^()]*)\)|^\s*f\d{1,2}\s*[-:.]\s*|^\s*\d+\s*[.)]\s*/gi;

function actionOf(label: string, words: ReadonlySet<string>): DossierAction | undefined {
  const key = foldedKey(label.replace(keyNames, ''));
  if (finishing.test(key) || words.has(key)) return 'finish';
  return accepting.test(key) ? 'accept' : undefined;
}

/**
 * The control that an event on the page pressed, where its words say that it finishes a dossier, hands its result
 * over or takes it in.
 * @param path Where the event passes, its target first (`composedPath`).
 * @param words What such controls are called here besides the usual.
 */
export function actionControl(
  path: readonly EventTarget[],
  words: readonly string[] = [],
): ActionControl | undefined {
  const own = new Set(words.map(foldedKey));
  for (const node of path.slice(0, depth)) {
    const element = node as HTMLElement;
    if (element.nodeType !== 1 || typeof element.matches !== 'function') continue;
    if (element.matches(holders) || element.matches(choice)) return undefined;
    const isControl = element.matches(pressable);
    if (!isControl && !looksPressable(element)) continue;
    for (const label of labelsOf(element)) {
      const action = actionOf(label, own);
      if (action === undefined) continue;
      return standsElsewhere(element) ? undefined : { element, action, label };
    }
    // The innermost control is the one that was pressed.
    if (isControl) return undefined;
  }
  return undefined;
}

/** Whether a tree shows a control that takes a dossier in. */
export function offersAcceptance(root: ParentNode): boolean {
  return Array.from(root.querySelectorAll<HTMLElement>(pressable))
    .slice(0, 2_000)
    .some((element) => actionControl([element])?.action === 'accept');
}
