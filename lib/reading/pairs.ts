import { tidy } from '../text';
import { isHiddenInline, isIcon, isStruck } from './element-text';
import { attributeOf } from './elements';
import { cleanHeader } from './header';
import { type Labelled, labelledValues } from './labelled';
import { meaningOf } from './vocabulary';

const inline = /^(?:A|ABBR|B|BDI|CODE|EM|FONT|I|LABEL|MARK|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR|MAT-LABEL)$/;
const left = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|OPTION|SVG|CANVAS|NAV|IFRAME|OBJECT|BUTTON)$/i;
const textLimit = 60_000;
const depthLimit = 80;

/** A field that a person may still change says what is asked for, not what is. */
function fixedValue(input: Element): string {
  const type = (input.getAttribute('type') ?? 'text').toLowerCase();
  if (!/^(?:text|date|datetime-local|number)$/.test(type)) return '';
  if (!input.hasAttribute('readonly') && !input.hasAttribute('disabled')) return '';
  return (input as HTMLInputElement).value || attributeOf(input, 'value');
}

function isLabel(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < 80 && meaningOf(cleanHeader(text)) !== undefined;
}

function collect(
  node: Node,
  skip: ReadonlySet<Element>,
  out: string[],
  budget: { left: number },
  depth: number,
): void {
  for (let child = node.firstChild; child && budget.left > 0; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const data = (child as Text).data.slice(0, 4000);
      budget.left -= data.length;
      out.push(data.replace(/[\n\r]+/g, ' '));
      continue;
    }
    if (child.nodeType !== 1 || depth > depthLimit) continue;
    const element = child as Element;
    budget.left--;
    if (
      skip.has(element) ||
      left.test(element.tagName) ||
      isHiddenInline(element) ||
      isStruck(element) ||
      isIcon(element)
    ) {
      out.push('\n');
      continue;
    }
    if (element.tagName === 'INPUT') out.push('\n', fixedValue(element), '\n');
    else {
      const apart = !inline.test(element.tagName) || isLabel(element);
      if (apart) out.push('\n');
      if (element.shadowRoot) collect(element.shadowRoot, skip, out, budget, depth + 1);
      collect(element, skip, out, budget, depth + 1);
      if (apart) out.push('\n');
    }
  }
}

/**
 * The labelled values inside an element, "Hẹn trả: …" as well as a label and its value in elements of their
 * own. Parts in `skip` are left out.
 */
export function pairsIn(element: Node, skip: ReadonlySet<Element> = new Set()): Labelled[] {
  const out: string[] = [];
  collect(element, skip, out, { left: textLimit }, 0);
  const lines = out
    .join('')
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '');
  const pairs: Labelled[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const told = line.includes(':') ? labelledValues(line).filter(({ value }) => value !== '') : [];
    if (told.length > 0) {
      pairs.push(...told);
      continue;
    }
    const meaning = line.length < 80 ? meaningOf(cleanHeader(line)) : undefined;
    const next = lines[index + 1] ?? '';
    // Two labels in a row: the first has no value.
    if (meaning && next !== '' && !meaningOf(cleanHeader(next)) && labelledValues(next).length === 0) {
      pairs.push({ ...meaning, label: line, value: next.replace(/^:\s*/, '') });
      index++;
    }
  }
  return pairs;
}
