import { tidy } from '../text';
import { isHiddenInline, ownTag, textOf } from './element-text';
import { safeQuery } from './title';

const headerSelector =
  'header,[role=banner],nav,[class*="header" i],[class*="navbar" i],[class*="topbar" i],[class*="user" i],[class*="account" i],[class*="profile" i],[id*="user" i],[class*="login" i]';
/** Said to nobody but the person who is signed in; the other words count in the page's head alone. */
const greeting =
  /(?:^|\s)(?:(xin chào|chào|đăng nhập bởi)|cán bộ|chuyên viên|người dùng|tài khoản|họ và tên|họ tên)\s*[:,!]?\s*(?:mừng\s*[:,!]?\s*)?(?:(?:ông|bà|anh|chị|cán bộ|đ\/c)\s*[:,]?\s*(?=$|\p{Lu}))?(?=$|\p{Lu})/iu;
const capitals = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}/u;
const notAName = /^(?:Bộ|Hệ|Phần|Cổng|Trung|Ủy|Đăng|Hồ|Thoát) /u;
/** A link to leave or to settings that stands in the same words as the name. */
const links = /\s(?:đăng (?:xuất|nhập)|thoát|đổi mật khẩu|trang chủ)(?!\p{L}).*$/iu;
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TABLE', 'SELECT', 'TEXTAREA', ownTag]);
const nodeLimit = 4000;

function nameIn(text: string): string | undefined {
  const found = capitals.exec(text.replace(links, ''))?.[0];
  return found === undefined || notAName.test(found) ? undefined : found;
}

/** A person's name behind a greeting within one text: words with a capital, two at least. */
function nameAfterGreeting(text: string): string | undefined {
  const match = greeting.exec(text);
  return match ? nameIn(text.slice(match.index + match[0].length)) : undefined;
}

/** The texts of a page in their order, one for each text node; tables are left out, a long page is cut. */
function* textsOf(root: ParentNode & Node): Generator<{ text: string; parent: Element }> {
  const waiting: Node[] = [root];
  for (let looked = 0; looked < nodeLimit; looked++) {
    const node = waiting.pop();
    if (!node) return;
    const parent = node.parentElement;
    if (node.nodeType === 3 && parent) {
      const text = tidy((node as Text).data.slice(0, 300));
      if (text !== '') yield { text, parent };
      continue;
    }
    if (node.nodeType === 1) {
      const element = node as Element;
      if (silent.has(element.tagName) || isHiddenInline(element)) continue;
    }
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
  }
}

/**
 * The signed-in officer's name: where the site's profile says, else behind a greeting, in the same text or as the
 * whole of the next.
 */
export function officerOf(root: ParentNode & Node, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const element = safeQuery(root, selector);
    const text = element ? tidy(textOf(element)) : '';
    if (text !== '' && text.length < 80) return nameAfterGreeting(text) ?? text;
  }
  let greeted = false;
  for (const { text, parent } of textsOf(root)) {
    if (greeted) {
      const found = nameIn(text);
      if (found !== undefined && found.length === text.length) return found;
      if (/\p{L}/u.test(text)) greeted = false;
    }
    const match = greeting.exec(text);
    if (!match || !(match[1] || parent.closest(headerSelector))) continue;
    const rest = text.slice(match.index + match[0].length);
    const found = nameIn(rest);
    if (found !== undefined) return found;
    greeted = rest === '';
  }
  return undefined;
}
