import { tidy } from '../text';
import { oneLine, textOf } from './element-text';
import { safeQuery } from './title';

const headerSelector =
  'header,[role=banner],nav,[class*="header"],[class*="Header"],[class*="navbar"],[class*="Navbar"],[class*="topbar"],[class*="Topbar"],[class*="user"],[class*="User"],[class*="account"],[class*="Account"],[class*="profile"],[class*="Profile"],[id*="user"],[id*="User"],[class*="login"],[class*="Login"]';
const greeting =
  /(?:^|\s)(?:xin chào|chào|cán bộ|chuyên viên|người dùng|tài khoản|đăng nhập bởi|họ và tên|họ tên)\s*[:,!]?\s*(?:mừng\s*[:,!]?\s*)?(?:(?:ông|bà|anh|chị|cán bộ|đ\/c)\s*[:,]?\s+)?/iu;
const name = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}/u;

/** A person's name behind a greeting: words with a capital, two at least. */
function nameAfterGreeting(text: string): string | undefined {
  const plain = tidy(text);
  const match = greeting.exec(plain);
  if (!match) return undefined;
  const found = name.exec(plain.slice(match.index + match[0].length))?.[0];
  return found && !/^(?:Bộ|Hệ|Phần|Cổng|Trung|Ủy|Đăng|Hồ|Thoát) /u.test(found) ? found : undefined;
}

/** The signed-in officer's name, where the page's header shows one. */
export function officerOf(root: ParentNode, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const element = safeQuery(root, selector);
    const text = element ? tidy(oneLine(textOf(element))) : '';
    if (text !== '' && text.length < 80) return nameAfterGreeting(text) ?? text;
  }
  for (const element of Array.from(root.querySelectorAll(headerSelector)).slice(0, 60)) {
    if (element.querySelector('table')) continue;
    for (const line of textOf(element).slice(0, 1500).split('\n')) {
      const found = nameAfterGreeting(line);
      if (found) return found;
    }
  }
  return undefined;
}
