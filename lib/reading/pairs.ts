import { linesOf } from '../text';
import { chosenOption, isHiddenInline, isIcon, isStruck } from './element-text';
import { attributeOf, rawText } from './elements';
import { headerMeaning } from './header';
import { type Labelled, labelledValues } from './labelled';

const inline = /^(?:A|ABBR|B|BDI|CODE|EM|FONT|I|LABEL|MARK|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|WBR|MAT-LABEL)$/;
const left = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|OPTION|SVG|CANVAS|NAV|IFRAME|OBJECT|BUTTON)$/i;
const textLimit = 60_000;
const depthLimit = 80;

/** A field that a person may still change says what is asked for, not what is. */
function fixedValue(input: Element): string {
  if (!input.hasAttribute('readonly') && !input.hasAttribute('disabled')) return '';
  if (input.tagName === 'SELECT') return chosenOption(input);
  const type = (input.getAttribute('type') ?? 'text').toLowerCase();
  if (!/^(?:text|date|datetime-local|number)$/.test(type)) return '';
  return ((input as HTMLInputElement).value || attributeOf(input, 'value')).replace(/[\n\r]/g, ' ');
}

const fields = /^(?:INPUT|SELECT|TEXTAREA)$/;

/** The label that floats over its field, and stands behind it in the page. */
function labelBehind(field: Element): Element | undefined {
  const next = field.nextElementSibling;
  const isOwn = next?.tagName === 'LABEL' && field.id !== '' && next.getAttribute('for') === field.id;
  return isOwn ? next : undefined;
}

/** The row of values right below a row of as many labels. */
function valuesBelow(row: Element): Element | undefined {
  const next = row.nextElementSibling;
  if (next?.tagName !== 'TR' || next.childElementCount !== row.childElementCount) return undefined;
  const isHead = (cell: Element) => cell.tagName === 'TH' || holdsLabel(cell);
  const labels = [...row.children];
  return labels.every(isHead) && labels.filter(holdsLabel).length > 1 && ![...next.children].some(isHead)
    ? next
    : undefined;
}

/** True for what is, to the letter, a label. */
export function isLabel(text: string): boolean {
  return text.length < 80 && headerMeaning(text) !== undefined;
}

function holdsLabel(element: Element): boolean {
  return isLabel(rawText(element));
}

function collect(
  node: Node,
  skip: ReadonlySet<Element>,
  out: string[],
  budget: { left: number; components: boolean },
  depth: number,
): void {
  for (let child: Node | null = node.firstChild; child && budget.left > 0; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const data = (child as Text).data.slice(0, 4000);
      budget.left -= data.length;
      out.push(data.replace(/[\n\r]/g, ' '));
      continue;
    }
    if (child.nodeType !== 1 || depth > depthLimit) continue;
    const element = child as Element;
    budget.left--;
    const isSilent = left.test(element.tagName) || isHiddenInline(element);
    if (isSilent || skip.has(element) || isStruck(element) || isIcon(element)) {
      out.push('\n');
      continue;
    }
    const behind = fields.test(element.tagName) ? labelBehind(element) : undefined;
    const below = element.tagName === 'TR' ? valuesBelow(element) : undefined;
    if (behind) {
      out.push('\n', rawText(behind), '\n', fixedValue(element), '\n');
      child = behind;
    } else if (fields.test(element.tagName)) out.push('\n', fixedValue(element), '\n');
    else if (below) {
      [...element.children].forEach((label, place) => {
        for (const cell of [label, below.children[place] as Element]) {
          collect(cell, skip, out, budget, depth + 1);
          out.push('\n');
        }
      });
      child = below;
    } else {
      const apart = !inline.test(element.tagName) || holdsLabel(element);
      if (apart) out.push('\n');
      if (budget.components && element.shadowRoot) collect(element.shadowRoot, skip, out, budget, depth + 1);
      collect(element, skip, out, budget, depth + 1);
      if (apart) out.push('\n');
    }
  }
}

/**
 * The labelled values inside an element, "Hẹn trả: …" as well as a label and its value in elements of their
 * own. Parts in `skip` are left out.
 * @param inSentences Whether what is told in sentences counts too: "Chuyển chuyên viên, hạn xử lý: …" is somebody's word.
 * @param inComponents Whether what stands in open shadow trees inside it counts too.
 */
export function pairsIn(
  element: Node,
  skip: ReadonlySet<Element> = new Set(),
  inSentences = true,
  inComponents = true,
): Labelled[] {
  const out: string[] = [];
  collect(element, skip, out, { left: textLimit, components: inComponents }, 0);
  const lines = linesOf(out.join(''));
  const pairs: Labelled[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const told = line.includes(':') ? labelledValues(line).filter(({ value }) => value !== '') : [];
    if (!inSentences && isSentence(line, told[0]?.label ?? '')) continue;
    if (told.length > 0) {
      pairs.push(...told);
      continue;
    }
    const meaning = line.length < 80 ? headerMeaning(line) : undefined;
    const next = lines[index + 1] ?? '';
    // Two labels in a row: the first has no value.
    if (meaning && next !== '' && !headerMeaning(next) && labelledValues(next).length === 0) {
      pairs.push({ ...meaning, label: line, value: next.replace(/^:\s*/, '') });
      index++;
    }
  }
  return pairs;
}

/** Several words stand before the first label. */
function isSentence(line: string, label: string): boolean {
  const before = line.slice(0, Math.max(0, line.indexOf(label)));
  return (before.match(/\p{L}{2,}/gu) ?? []).length >= 3;
}
