import { foldedKey } from '../text';

/** What stands in place of the list: an error, a notice of maintenance, the end of the session, a login page. */
export interface PageFailure {
  kind: 'error' | 'maintenance' | 'signed-out' | 'login';
  /** The page is nothing but that; else it takes a list that was read before to say that it is missing. */
  certain: boolean;
  /** The status that the page tells, such as 502. */
  status?: number;
}

/** Pages of failures are short, but for what a server tells its programmers. */
const longestText = 20_000;
/** The words that say what a page is stand at its beginning, in characters. */
const firstWords = 400;
/** A page with more to press than this is a page of the portal, whatever it says. */
const mostControls = 12;
/** A page of nothing but a failure offers no more than: again, home, sign in. */
const mostWaysOut = 4;
const longestNotice = 240;
/** A page of the portal that has no more to say than this besides its menus, in characters. */
const mostBesideLinks = 600;

const status = '(?:50[0-4]|52[0-6])';
/** What speaks of errors without being one. */
const about = '(?<!(?:bao|ghi|nhat ky|quan ly|xu ly|khac phuc|sua|tra cuu|danh sach|cac|gop y|phan anh|ve) )';

/** Patterns over folded letters: words parted by one space, no signs. */
const errors: readonly RegExp[] = [
  new RegExp(
    `^(?:loi |error )?${status}\\b|\\b(?:http|status|http status|http error|ma loi|error|loi) ${status}\\b`,
  ),
  new RegExp(
    `\\b${status} (?:internal|bad gateway|service|server|gateway|not implemented|loi|may chu|he thong|error)`,
  ),
  /\binternal server error\b|\bbad gateway\b|\bservice (?:temporarily )?unavailable\b|\bgateway time ?out\b/,
  /\bserver error in\b|\bwhitelabel error page\b|\bruntime error\b|\ban (?:unexpected|application) (?:system )?error (?:has )?occurred\b/,
  /\bco loi (?:xay ra|he thong|trong qua trinh)|\bda (?:xay ra|co|phat sinh) (?:mot )?(?:su co|loi)\b/,
  new RegExp(`${about}\\bloi (?:he thong|may chu|ung dung|ket noi)\\b`),
  /\b(?:he thong|may chu|dich vu|cong)(?: \w+){0,4} (?:gap|bi) (?:su co|loi|qua tai|gian doan)\b/,
  /\b(?:he thong|may chu) (?:dang )?qua tai\b|\b(?:he thong|may chu|dich vu)(?: \w+){0,3} khong (?:phan hoi|hoat dong|san sang|xu ly duoc)\b/,
  /\bkhong (?:the )?ket noi (?:duoc )?(?:(?:den|toi|voi) )?(?:may chu|he thong|co so du lieu|csdl|dich vu)/,
  /\bcould not (?:open|connect to|get) (?:the )?(?:jdbc|database|server)|\bora \d{5}\b|\bconnection (?:refused|timed out)\b/,
];

const maintenance: readonly RegExp[] = [
  /\b(?:dang|hien)(?: \w+){0,4} (?:bao tri|nang cap|bao duong)\b|^(?:thong bao )?(?:bao tri|nang cap)\b/,
  /\bunder maintenance\b|\b(?:down for|undergoing) maintenance\b/,
  /\b(?:he thong|cong|phan mem|dich vu)(?: \w+){0,4} (?:tam ngung|tam dung) (?:phuc vu|hoat dong|cung cap|truy cap)/,
];
/** Maintenance that is still to come, or is over, is no failure of now. */
const notNow =
  /\b(?:se|sap|du kien|ke hoach|lich|hoan thanh|hoan tat|ket thuc|da)(?: \w+){0,6} (?:bao tri|nang cap|bao duong|tam ngung|tam dung)\b/;

const signedOut: readonly RegExp[] = [
  /\b(?:phien|session)(?: \w+){0,6} (?:het han|het hieu luc|het thoi gian|ket thuc|khong hop le|khong con hieu luc|bi ngat|expired|timed ?out)/,
  /\bhet (?:phien|thoi gian) (?:lam viec|dang nhap|truy cap)\b|\bban (?:da bi dang xuat|chua dang nhap)\b/,
  /\b(?:vui long|xin|hay|ban can|yeu cau|de nghi)(?: \w+){0,4} dang nhap lai\b|\b(?:log|sign) ?in again\b/,
];

/** Where a portal that keeps its frame says what went wrong. */
const notices =
  'h1,h2,h3,[role="alert"],[role="alertdialog"],.alert,.alert-danger,.alert-error,.error,.portlet-msg-error,.ui-messages-error,' +
  '.ant-result-title,.ant-alert-error,.el-result__title,.el-message-box__message,.swal2-popup,.modal-body,[class*="maintenance" i]';

/**
 * What of the portal's failures a page is, where no dossier was read on it. A page that speaks of an error, of
 * maintenance or of signing in among other things is none.
 * @param answered The HTTP status with which the page came, where the browser tells it.
 */
export function failureOf(document: Document, answered = 0): PageFailure | undefined {
  const { body } = document;
  if (!body || (body.textContent?.length ?? 0) > longestText * 3) return undefined;
  const text = visibleText(body);
  const title = foldedKey(document.title);
  const said = foldedKey(text.slice(0, firstWords));
  const told = statusIn(`${title} ${said}`, answered);
  const status = told === undefined ? {} : { status: told };
  if (answered >= 500) {
    const kind = matches(maintenance, said) || matches(maintenance, title) ? 'maintenance' : 'error';
    return { kind, certain: true, ...status };
  }
  if (isLogin(body)) return { kind: matches(signedOut, said) ? 'signed-out' : 'login', certain: false };
  if (text.length > longestText || hasContent(body)) return undefined;
  const pressed = [...body.querySelectorAll('a[href],button,input:not([type="hidden"]),select,textarea')];
  const controls = pressed.filter(isVisible).length;
  if (controls <= mostControls) {
    const kind = kindOf(title) ?? kindOf(said);
    if (!kind) return undefined;
    const certain = kind !== 'signed-out' && controls <= mostWaysOut;
    return { kind, certain, ...(kind === 'error' ? status : {}) };
  }
  if (plainLength(body, text) > mostBesideLinks) return undefined;
  for (const notice of body.querySelectorAll(notices)) {
    if (!isVisible(notice)) continue;
    const words = visibleText(notice);
    const kind = words.length <= longestNotice ? kindOf(foldedKey(words)) : undefined;
    if (kind) return { kind, certain: false };
  }
  return undefined;
}

function kindOf(said: string): PageFailure['kind'] | undefined {
  if (matches(signedOut, said)) return 'signed-out';
  if (matches(maintenance, said) && !notNow.test(said)) return 'maintenance';
  return matches(errors, said) ? 'error' : undefined;
}

function matches(patterns: readonly RegExp[], said: string): boolean {
  return patterns.some((pattern) => pattern.test(said));
}

function statusIn(said: string, answered: number): number | undefined {
  if (answered >= 500) return answered;
  const found = new RegExp(String.raw`\b(${status})\b`).exec(said)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** How much a page says beside its links, in characters: its menus are links. */
function plainLength(body: Element, text: string): number {
  return [...body.querySelectorAll('a')].reduce((left, link) => left - visibleText(link).length, text.length);
}

/** A table with rows of data, or much to fill in: a page of work. */
function hasContent(body: Element): boolean {
  const rows = [...body.querySelectorAll('tr')].filter((row) => row.querySelectorAll('td').length >= 4);
  if (rows.length >= 2) return true;
  return body.querySelectorAll('select,textarea,input:not([type="hidden"])').length >= 8;
}

/** One field for a secret beside one for a name: two or more are a change of password. */
function isLogin(body: Element): boolean {
  const secrets = [...body.querySelectorAll('input[type="password"]')].filter(isVisible);
  if (secrets.length !== 1 || hasContent(body)) return false;
  const form = secrets[0]?.closest('form') ?? body;
  const names = [...form.querySelectorAll('input')].filter(
    ({ type }) => type === 'text' || type === 'email' || type === 'tel',
  );
  return names.length >= 1 && names.length <= 3;
}

function isVisible(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  const { checkVisibility } = element as { checkVisibility?: () => boolean };
  return checkVisibility?.call(element) ?? true;
}

function visibleText(element: Element): string {
  return ((element as HTMLElement).innerText ?? element.textContent ?? '').trim();
}
