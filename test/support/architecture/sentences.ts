import ts from 'typescript';
import { parse } from './imports';
import type { SourceFile } from './tree';

/** Folders whose data are words to match in a portal's page, not to show. */
const matchedWords = ['lib/text/', 'lib/reading/'];

const vietnamese = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]/;
const letters = /\p{L}/u;

/** Attributes and properties whose text a person reads. */
const shown = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'ariaLabel',
  'ariaDescription',
  'textContent',
  'innerText',
]);

/**
 * Texts of a file that a person would read, which belong into lib/locale: any text with Vietnamese marks, and any text
 * with letters that stands in JSX or is put where it shows. Errors thrown for developers are not shown.
 */
export function visibleSentences(file: SourceFile): string[] {
  if (file.path.startsWith('lib/locale/')) return [];
  const wordsToMatch = matchedWords.some((folder) => file.path.startsWith(folder));
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined) {
      const marked = vietnamese.test(text.normalize('NFC')) && !wordsToMatch;
      if (marked || (letters.test(text) && isShown(node))) found.push(`${file.path}: ${text.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** Texts in the body of an HTML page that a person would read before any script runs. */
export function visibleHtml(file: SourceFile): string[] {
  const [, body = ''] = file.text.split(/<body[^>]*>/i);
  const words = body.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return letters.test(words) ? [`${file.path}: ${words.trim()}`] : [];
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text;
  return undefined;
}

function isShown(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    if (ts.isJsxAttribute(outer)) return shown.has(outer.name.getText());
    if (ts.isJsxExpression(outer)) {
      if (ts.isJsxElement(outer.parent) || ts.isJsxFragment(outer.parent)) return true;
    } else if (ts.isBinaryExpression(outer)) {
      if (outer.operatorToken.kind === ts.SyntaxKind.EqualsToken)
        return outer.right === inner && isSink(outer.left);
      if (comparisons.has(outer.operatorToken.kind)) return false;
    } else if (ts.isConditionalExpression(outer)) {
      if (outer.condition === inner) return false;
    } else if (ts.isCallExpression(outer)) {
      return setsShownAttribute(outer, inner);
    } else if (!carriesText(outer)) {
      return false;
    }
  }
  return false;
}

const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.InKeyword,
]);

function isSink(left: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(left) && shown.has(left.name.text);
}

/** `element.setAttribute('aria-label', text)`, `element.append(text)`. */
function setsShownAttribute(call: ts.CallExpression, argument: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(call.expression)) return false;
  const method = call.expression.name.text;
  if (method === 'setAttribute') {
    const [name] = call.arguments;
    return !!name && name !== argument && ts.isStringLiteralLike(name) && shown.has(name.text);
  }
  return ['append', 'prepend', 'createTextNode', 'replaceChildren'].includes(method);
}

/** Nodes through which a text passes on unchanged to what shows it. */
function carriesText(node: ts.Node): boolean {
  return ts.isTemplateExpression(node) || ts.isTemplateSpan(node) || ts.isParenthesizedExpression(node);
}
