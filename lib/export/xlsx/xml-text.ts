/** The first line of each part of a workbook. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const marked = /[&<>]/g;
const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text that looks like the format's own escape would be read as the character that it names. */
const ownEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as it stands within an element. */
export function xmlText(text: string): string {
  return text.replace(ownEscape, '_x005F_').replace(marked, (mark) => marks[mark] as string);
}

/** Also within quotes of an attribute. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;');
}

/** What a reader may drop or fold unless it is told to keep it. */
const losable = /^\s|\s$|\s\s|[\t\n]/;

/** The text of a cell. */
export function textElement(text: string): string {
  return `<t${losable.test(text) ? ' xml:space="preserve"' : ''}>${xmlText(text)}</t>`;
}
