/** Invented words that no person bears together. */
const families = ['Trần', 'Lê', 'Ngô', 'Đỗ', 'Mạc', 'Lý', 'Hứa', 'Tô', 'Kiều', 'Thạch'];
const middles = ['Văn', 'Thị', 'Giả', 'Minh'];
const givens = ['Mẫu', 'Thử', 'Ví Dụ', 'Tạm', 'Hư Cấu', 'Mô Phỏng', 'Tưởng', 'Nghiệm', 'Phỏng', 'Ước'];

/** Letter case, spaces and form of a name are not the person. */
function key(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * Invented stand-ins for what names a person. The n-th thing of a kind always gets the n-th stand-in, and the
 * same thing always the same one, so that equal cells stay equal and a page gives the same result every time.
 */
export class Pseudonyms {
  #seen = new Map();

  #number(kind, text) {
    const known = this.#seen.get(kind) ?? new Map();
    this.#seen.set(kind, known);
    const name = key(text);
    if (!known.has(name)) known.set(name, known.size);
    return known.get(name);
  }

  /** A name; in capitals where the other one was. */
  person(text) {
    const at = this.#number('person', text);
    const round = Math.floor(at / (families.length * givens.length));
    const name = [
      families[at % families.length],
      middles[Math.floor(at / families.length) % middles.length],
      givens[(at + Math.floor(at / families.length)) % givens.length],
      ...(round > 0 ? [String(round + 1)] : []),
    ].join(' ');
    return text === text.toUpperCase() ? name.toUpperCase() : name;
  }

  address(text) {
    return `Thôn ${this.#number('address', text) + 1}, xã Bình Mẫu`;
  }

  freeText(text) {
    return `Nội dung mẫu ${this.#number('freeText', text) + 1}`;
  }

  email(text) {
    return `thu${this.#number('email', text) + 1}@vidu.example`;
  }

  /** Its kind stays. */
  file(text) {
    return `tep-${this.#number('file', text) + 1}${/\.\w+$/.exec(text)?.[0].toLowerCase() ?? ''}`;
  }

  /** As many digits, with the separators where they were. */
  phone(text) {
    return fillDigits(text, '09', this.#number('phone', text) + 1);
  }

  identity(text) {
    return fillDigits(text, '0010', this.#number('identity', text) + 1);
  }

  /** As long, hexadecimal where it was. */
  token(text) {
    return (this.#number('token', text) + 1).toString(16).padStart(text.length, 'a').slice(0, text.length);
  }

  /** The code's shape, agency and day stay; the province is none that there is, the last number is invented. */
  code(text) {
    const at = this.#number('code', text) + 1;
    return text
      .replace(/\b([A-Z])\d{2}(?=[.-])/, '$199')
      .replace(/(\d{3,})(?!.*\d)/, (digits) => String(at).padStart(digits.length, '0'));
  }
}

function fillDigits(text, start, number) {
  const count = text.replace(/\D/g, '').length;
  const digits = start + String(number).padStart(Math.max(count - start.length, 1), '0');
  let at = 0;
  return text.replace(/\d/g, () => digits[at++] ?? '0');
}
