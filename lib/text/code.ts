import { linesOf, tidy } from './normal-form';

/** What a cell says of a dossier's code. `doubt`: the code as shown is not to be trusted, a word for code. */
export interface CodeReading {
  code?: string;
  nationalCode?: string;
  doubt?: 'look-alike' | 'two-codes';
  /** What stands beside the code, as shown. */
  rest: string;
}

// "~": where a cell was broken over lines or a code was typed by hand, spaces stand inside.
const shape = String.raw`(?:\d{3}~\.~\d{2}~\.~\d{2}~\.~)?[A-ZĐ]~\d{2}(?:~\.~\d{1,3}){0,3}~-~(?:\d~){6}-~\d{3,6}`;
const wholeShape = new RegExp(`^${shape.replace(/~/g, '')}$`);
// A code said twice without a space between (a tooltip's copy) is one.
const shapeInText = new RegExp(`(?<![A-Z0-9.-])(${shape.replace(/~/g, '\\s?')})\\1?(?![A-Z0-9])`, 'g');
const national = /^(?:\d{3}\.\d{2}\.\d{2}\.)?G\d{2}\.99(?:\.|-)/;
const procedure = /^\d\.\d{6}(?:\.|$)/;
const foreignLetters = /[\u0370-\u03ff\u0400-\u052f]/;

/** NFC, upper case, inner spaces removed, any dash as "-": the form in which codes are kept and compared. */
export function normalCode(text: string): string {
  return tidy(text).toUpperCase().replaceAll(' ', '');
}

/** The shape that most systems give their dossiers ("000.00.53.H48-220921-0099", "H57.132-260804-0583"). */
export function hasCodeShape(code: string): boolean {
  return wholeShape.test(code);
}

/** A code of the national coordination system ("G22.99.08-…"). */
function isNationalCode(code: string): boolean {
  return national.test(code);
}

/** Could stand for a dossier in some system: letters, digits and separators, with a digit, no procedure's code. */
export function looksLikeCode(code: string): boolean {
  return (
    code.length >= 2 &&
    code.length <= 50 &&
    /\d/.test(code) &&
    /^[\p{L}\d][\p{L}\d._/-]*$/u.test(code) &&
    !procedure.test(code)
  );
}

/** Letters of another alphabet, or "O" and "L" where the shape wants digits. */
function isDoubtful(code: string): boolean {
  if (foreignLetters.test(code)) return true;
  return !hasCodeShape(code) && hasCodeShape(code.replace(/O/g, '0').replace(/[LI]/g, '1'));
}

/** A tidy line without what is written behind its code. */
function cutTail(line: string): string {
  return line.replace(/^# ?/, '').replace(/(?: ?[([,;|]| - (?=\D*:|\p{L}{2,} )).*$/u, '');
}

/**
 * The code in a cell's text (lines parted by "\n"), apart from what is written behind it: a step in brackets,
 * a receipt number, a national code. Of two codes that nothing tells apart the first is given with a doubt.
 */
export function readCode(text: string): CodeReading {
  // As most are: nothing but the code.
  if (wholeShape.test(text)) return { code: text, rest: '' };
  const lines = linesOf(text.slice(0, 2000));
  const joined = lines.join('\n');
  if (!/\d/.test(joined)) return { rest: joined };
  const upper = joined.toUpperCase();
  if (upper.length === joined.length) {
    const found = [...upper.matchAll(shapeInText)];
    if (found.length > 0) return fromShapes(joined, found);
  }
  const line = lines[0] ?? '';
  const labelled = /^[^:\d]{2,30}: ?(.*)/.exec(line);
  const head = cutTail(labelled?.[1] ?? line);
  const code = normalCode(head);
  const parts = head.split(' ');
  // A broken code has pieces; words with a number among them are not a code.
  const words = parts.filter((part) => /^\p{L}{2,}$/u.test(part) && !/^[A-Z]+$/.test(part)).length;
  if (!looksLikeCode(code) || words > 0 || parts.length > 6) return { rest: joined };
  const rest = [line.slice(line.indexOf(head) + head.length), ...lines.slice(1)].join('\n').trim();
  return isDoubtful(code) ? { code, doubt: 'look-alike', rest } : { code, rest };
}

/** A code in a text; `bare` where no label or bracket before it says that it is another dossier's. */
interface Shown {
  code: string;
  bare: boolean;
}

function fromShapes(text: string, found: RegExpMatchArray[]): CodeReading {
  const codes: Shown[] = [];
  let rest = '';
  let end = 0;
  for (const match of found) {
    const between = text.slice(end, match.index);
    rest += between;
    end += between.length + match[0].length;
    const code = normalCode(match[1] ?? match[0]);
    if (!codes.some((known) => known.code === code)) codes.push({ code, bare: !/[:(] ?$/.test(between) });
  }
  rest = (rest + text.slice(end)).trim();
  const { code } = codes.find((shown) => !isNationalCode(shown.code)) ?? (codes[0] as Shown);
  const shared = codes.find((other) => other.code !== code && isNationalCode(other.code));
  const rival = codes.some((other) => other.code !== code && other !== shared && other.bare);
  return {
    code,
    ...(shared && { nationalCode: shared.code }),
    ...(rival && { doubt: 'two-codes' as const }),
    rest,
  };
}
