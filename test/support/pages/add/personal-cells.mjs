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

/** Other words of headers: a cell that holds one of them is no value. */
const otherHeaders =
  /^(?:#|stt|tt|ma |so (?:ho so|hs|bien nhan|phieu|ngay)|ho so|ngay |han |hen |thoi |trang thai|tinh trang|thu tuc|ten |linh vuc|don vi|phong|co quan|phi\b|le phi|thanh toan|thao tac|chon$|so hoa|ket qua|loai |hinh thuc|kenh|buoc|dong bo|dinh kem|tep|tien do|con lai|qua han|vi tri)/;

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
  const listed = new Set();
  for (const grid of root.querySelectorAll('table, [role=grid], [role=table], [role=treegrid]')) {
    const rows = [...grid.querySelectorAll('tr, [role=row]')].filter(
      (row) => row.parentElement?.closest('table, [role=grid], [role=table], [role=treegrid]') === grid,
    );
    const headAt = rows.findIndex(isHead);
    // A body may stand in a table of its own behind its header's.
    const inherited =
      rows[0] && cellsOf(rows[0]).some(({ element }) => isHeaderLike(element)) ? [] : lastHead;
    const head = headAt >= 0 ? kindsByColumn(rows[headAt]) : inherited;
    for (const row of rows.slice(headAt + 1)) {
      const cells = cellsOf(row);
      if (head.length === 0 || cells.some(({ at }) => at >= head.length)) continue;
      listed.add(row);
      for (const { element, at } of cells) {
        if (head[at]) replaceTexts(element, head[at], pseudonyms);
      }
    }
    lastHead = head;
  }
  scrubLabelledValues(root, listed, pseudonyms);
}

/** A row of header words alone, one of them personal. */
function isHead(row) {
  const filled = cellsOf(row).filter(({ element }) => (element.textContent ?? '').trim() !== '');
  return (
    filled.length > 1 &&
    filled.every(({ element }) => isHeaderLike(element)) &&
    filled.some(({ element }) => kindOf(element.textContent ?? ''))
  );
}

function isHeaderLike(element) {
  const text = element.textContent ?? '';
  const marked = /^th$/i.test(element.tagName) || element.getAttribute('role') === 'columnheader';
  return marked || kindOf(text) !== undefined || otherHeaders.test(fold(text));
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

/** "Chủ hồ sơ: …" in one text, and, outside the rows of a list, a label whose value is the next element. */
function scrubLabelledValues(root, listed, pseudonyms) {
  for (const node of textsOf(root)) {
    const text = node.textContent ?? '';
    const inline = /^([^:]{3,40}:\s*)(\S.*)$/su.exec(text);
    if (inline && kindOf(inline[1])) {
      node.textContent = inline[1] + replacement(inline[2], kindOf(inline[1]), pseudonyms);
      continue;
    }
    const label = node.parentElement;
    if (!label || !kindOf(text) || listed.has(label.closest('tr, [role=row]'))) continue;
    const value = label.nextElementSibling;
    if (value && !isHeaderLike(value)) replaceTexts(value, kindOf(text), pseudonyms);
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
