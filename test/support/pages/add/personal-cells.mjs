import { scrubText } from './scrub-text.mjs';

/** Header and label words, without marks, of what names a person; first match wins. */
const kinds = [
  ['address', /^(?:dia chi|noi (?:o|cu tru|thuong tru)|thuong tru|tam tru)/],
  ['birth', /^(?:ngay|nam) sinh/],
  ['freeText', /^(?:noi dung|trich yeu|ve viec|ghi chu|y kien|yeu cau|ten cong viec|ly do|mo ta)/],
  ['number', /(?:cccd|cmnd|can cuoc|dinh danh|dien thoai|sdt|ma so thue|so tai khoan|ho chieu)/],
  [
    'person',
    /^(?:ten )?(?:chu ho so|chu su dung|nguoi |can bo|chuyen vien|ho va ten|ho ten|cong dan|to chuc|ca nhan|khach hang|doanh nghiep|thuc hien$|lanh dao)/,
  ],
];

function fold(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\s:*]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What a header or a label says of the cells under or beside it; undefined where they name nobody. */
function kindOf(label) {
  const folded = fold(label);
  return folded.length > 60 ? undefined : kinds.find(([, words]) => words.test(folded))?.[0];
}

/**
 * Replaces the text of cells that stand under a personal header or behind a personal label.
 *
 * @param {ParentNode} root
 * @param {import('./pseudonyms.mjs').Pseudonyms} pseudonyms
 */
export function scrubPersonalCells(root, pseudonyms) {
  let lastHead = [];
  for (const grid of root.querySelectorAll('table, [role=grid], [role=table], [role=treegrid]')) {
    const rows = [...grid.querySelectorAll('tr, [role=row]')].filter(
      (row) => row.parentElement?.closest('table, [role=grid], [role=table], [role=treegrid]') === grid,
    );
    const headAt = rows.findIndex((row) => {
      const cells = cellsOf(row);
      return cells.length > 2 && cells.some(({ element }) => kindOf(element.textContent ?? ''));
    });
    const head = headAt >= 0 ? kindsByColumn(rows[headAt]) : lastHead;
    for (const row of rows.slice(headAt + 1)) {
      const cells = cellsOf(row);
      if (cells.some(({ at }) => at >= head.length)) continue;
      for (const { element, at } of cells) {
        if (head[at]) replaceTexts(element, head[at], pseudonyms);
      }
    }
    lastHead = head;
  }
  scrubLabelledValues(root, pseudonyms);
}

function cellsOf(row) {
  let at = 0;
  return [...row.children].flatMap((element) => {
    if (!/^(?:td|th)$/i.test(element.tagName) && !element.hasAttribute('role')) return [];
    const cell = { element, at };
    at += Number(element.getAttribute('colspan') ?? 1) || 1;
    return [cell];
  });
}

function kindsByColumn(row) {
  const found = [];
  for (const { element, at } of cellsOf(row)) found[at] = kindOf(element.textContent ?? '');
  return found;
}

/** "Chủ hồ sơ: …" in one text, and a label whose value is the next element. */
function scrubLabelledValues(root, pseudonyms) {
  for (const node of textsOf(root)) {
    const text = node.textContent ?? '';
    const inline = /^([^:]{3,40}:\s*)(\S.*)$/su.exec(text);
    if (inline && kindOf(inline[1])) {
      node.textContent = inline[1] + replacement(inline[2], kindOf(inline[1]), pseudonyms);
      continue;
    }
    const label = node.parentElement;
    if (!label || !kindOf(text) || label.closest('thead, [role=columnheader]')) continue;
    const value = label.nextElementSibling;
    const firstOfRow = /^(?:th|td)$/i.test(label.tagName) && label.parentElement?.children.length > 4;
    if (value && !firstOfRow && /:\s*$|^[^:]+$/.test(text)) replaceTexts(value, kindOf(text), pseudonyms);
  }
}

function replaceTexts(element, kind, pseudonyms) {
  for (const node of textsOf(element)) {
    const text = node.textContent ?? '';
    const shown = text.trim();
    if (shown !== '' && /[\p{L}\d]/u.test(shown)) {
      node.textContent = text.replace(shown, () => replacement(shown, kind, pseudonyms));
    }
  }
  for (const holder of [element, ...element.querySelectorAll('[title], [aria-label]')]) {
    for (const name of ['title', 'aria-label']) {
      const text = holder.getAttribute(name);
      if (text && kind !== 'number') holder.setAttribute(name, replacement(text, kind, pseudonyms));
    }
  }
}

function replacement(text, kind, pseudonyms) {
  if (kind === 'birth') return '01/01/1990';
  if (kind === 'number') return /^\D*$/.test(text) ? text : pseudonyms.identity(text);
  if (kind === 'person') return scrubPeople(text, pseudonyms);
  return kind === 'address' ? pseudonyms.address(text) : pseudonyms.freeText(text);
}

/** Names with what stands behind them: numbers in brackets, a second person, an e-mail. */
function scrubPeople(text, pseudonyms) {
  return text
    .split(/([,;()\n]+)/)
    .flatMap((part) => (/@|\w{20,}/.test(part) ? [scrubText(part, pseudonyms)] : part.split(/(\d[\d .-]*)/)))
    .map((part) => {
      if (/^\d{5,}/.test(part.replace(/[ .-]/g, ''))) return pseudonyms.identity(part);
      if (!/^[^@]*\p{L}/u.test(part)) return part;
      return part.replace(part.trim(), () => pseudonyms.person(part.trim()));
    })
    .join('');
}

/** Every text node under the element. */
export function textsOf(element) {
  return [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node] : textsOf(node)));
}
