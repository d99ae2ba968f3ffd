const families =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trương|Lâm|Trịnh|Mai|Đào|Cao|Hà|Tạ|Tô|Lưu|Châu|Quách|Thái|Vương|Nông|Triệu|Lương|Phùng|Tống|Kiều|Thạch|Danh|Sơn|Kim|Giàng|Vàng|Lò|Quàng|Hứa|Mạc|La|Chu|Nghiêm|Doãn|Khổng|Tăng|Từ|Ông|Âu|Ôn|Văn|Thân|Viên';
const word = '\\p{Lu}[\\p{Ll}\\p{M}]+';
const upper = families.toUpperCase();

/** "Trần Thị Mẫu": a family name and one to four more names. */
const personName = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${families})(?:\\s+${word}){1,4}(?![\\p{L}\\p{M}])`,
  'gu',
);
/** "TRẦN THỊ MẪU"; "HỒ SƠ ĐANG XỬ LÝ" is none, and titles of other kinds are left for a person to check. */
const upperName = new RegExp(
  `(?<![\\p{L}\\p{M}])(?!HỒ\\s+SƠ|LÝ\\s+DO|HÀ\\s+NỘI|CAO\\s+BẰNG|VĂN\\s+(?:BẢN|PHÒNG))(?:${upper})(?:\\s+\\p{Lu}[\\p{Lu}\\p{M}]+){1,3}(?![\\p{L}\\p{M}])`,
  'gu',
);
const places =
  /^(?:Hà (?:Nội|Giang|Nam|Tĩnh)|Cao Bằng|Lâm Đồng|Sơn La|Thái (?:Bình|Nguyên)|Kim Bôi|Văn (?:Phòng|Bản|Hóa|Hoá)|Hồ Chí Minh)/u;

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** A file is often named after the person whose paper it is. */
const fileName = /[\p{L}\p{M}\d_.()-]+\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|p7s)\b/giu;
const jwt = /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g;
const hexToken =
  /\b(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=[0-9a-f]*[a-f])[0-9a-f]{20,})\b/gi;
const longToken = /\b(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-z])(?=[\w+/=-]*[A-Z])[\w+/=-]{32,}/g;
const url = /\bhttps?:\/\/[^\s"'<>]+/g;
const dossierCode =
  /(?:\d{3}\.\d{2}\.\d{2}\.)?\b[A-Z]\d{2}(?:\.\d{1,3}){0,3}\s?[-\u2010-\u2014]\s?\d{6}\s?[-\u2010-\u2014]\s?\d{3,6}\b/g;
const phone = /(?<![\d.\-/])(?:\+?84|0)(?:[ .]?\d){9}(?![\d\-/])/g;
const identity = /(?<![\d.\-/])(?:\d{12}|\d{9})(?![\d.\-/])/g;

/**
 * Text with everything that can be told from its form alone replaced: names, e-mails, tokens, addresses of pages,
 * phones, identity numbers and the numbers of dossiers. Dates and the words of the portal stay.
 *
 * @param {string} text
 * @param {import('./pseudonyms.mjs').Pseudonyms} pseudonyms
 */
export function scrubText(text, pseudonyms) {
  const kept = [];
  // Letters of the private use area: no later pattern takes what already stands in for something.
  const keep = (value) => `\uE000${kept.push(value) - 1}\uE001`;
  return text
    .replace(url, (found) => keep(scrubUrl(found, pseudonyms)))
    .replace(email, (found) => keep(pseudonyms.email(found)))
    .replace(fileName, (found) => keep(pseudonyms.file(found)))
    .replace(jwt, (found) => keep(pseudonyms.token(found)))
    .replace(hexToken, (found) => keep(pseudonyms.token(found)))
    .replace(longToken, (found) => keep(pseudonyms.token(found)))
    .replace(dossierCode, (found) => keep(pseudonyms.code(found)))
    .replace(phone, (found) => keep(pseudonyms.phone(found)))
    .replace(identity, (found) => keep(pseudonyms.identity(found)))
    .replace(personName, (found) => (places.test(found) ? found : keep(pseudonyms.person(found))))
    .replace(upperName, (found) => keep(pseudonyms.person(found)))
    .replace(/\uE000(\d+)\uE001/g, (_all, at) => kept[Number(at)] ?? '');
}

/**
 * An address without query, with an invented host and invented identifiers; `javascript:` and other schemes are
 * emptied.
 *
 * @param {string} address
 * @param {import('./pseudonyms.mjs').Pseudonyms} pseudonyms
 */
export function scrubUrl(address, pseudonyms) {
  const trimmed = address.trim();
  if (/^#/.test(trimmed)) return /[=?&]/.test(trimmed) ? '#' : scrubPath(trimmed, pseudonyms);
  if (/^[a-z][a-z+.-]*:/i.test(trimmed) && !/^https?:/i.test(trimmed)) return '#';
  const [path = '', hash = ''] = trimmed.replace(/^(?:https?:)?\/\/[^/?#]+/i, '').split('#', 2);
  const route = hash.split('?')[0];
  const bare =
    scrubPath(path.split('?')[0] ?? '', pseudonyms) + (route ? `#${scrubPath(route, pseudonyms)}` : '');
  return /^(?:https?:)?\/\//i.test(trimmed) ? `https://motcua.tinhmau.example${bare || '/'}` : bare;
}

function scrubPath(path, pseudonyms) {
  return path
    .replace(hexToken, (found) => pseudonyms.token(found))
    .replace(longToken, (found) => pseudonyms.token(found))
    .replace(/\d{5,}/g, (found) => pseudonyms.identity(found));
}
