/** HTML as text with every value escaped; what is already markup passes as it is. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** @param {unknown} value @returns {string} */
function written(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (sign) => entities[/** @type {'&'} */ (sign)]);
}

/** @param {TemplateStringsArray} strings @param {...unknown} values */
export const html = (strings, ...values) =>
  new Markup(strings.reduce((sum, string, place) => sum + written(values[place - 1]) + string));
