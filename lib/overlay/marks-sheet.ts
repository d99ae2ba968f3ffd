import { cssString } from './css-string';
import type { MarkLayout } from './mark-layout';

/** Icons are drawn in the mark's own ink: no font, no file, nothing to load. */
const bar = 'linear-gradient(currentColor,currentColor)';
const paper = 'linear-gradient(var(--nhachan-paper),var(--nhachan-paper))';
const corner = (degrees: number, place: string) =>
  `linear-gradient(${degrees}deg,transparent 2.6px,currentColor 2.6px) ${place}/6px 6px`;
const icons = {
  lines: `${bar} 5px 4px/10px 2px,${bar} 5px 7px/10px 2px,${bar} 5px 10px/6px 2px`,
  octagon: [
    corner(135, '4px 2px'),
    corner(225, '10px 2px'),
    corner(45, '4px 8px'),
    corner(315, '10px 8px'),
  ].join(),
  clock:
    `${bar} 9px 4px/2px 5px,${bar} 9px 8px/4px 2px,radial-gradient(circle closest-side,transparent 4.3px,` +
    'currentColor 4.7px 5.7px,transparent 6px) 4px 2px/12px 12px',
  hourglass:
    `${bar} 5px 2px/10px 1px,${bar} 5px 13px/10px 1px,` +
    'conic-gradient(from 320deg at 50% 100%,currentColor 80deg,transparent 0) 5px 3px/10px 5px,' +
    'conic-gradient(from 140deg at 50% 0,currentColor 80deg,transparent 0) 5px 8px/10px 5px',
  page:
    `${paper} 7px 8px/5px 1px,${paper} 7px 10px/5px 1px,` +
    'linear-gradient(225deg,transparent 3px,currentColor 3px) 5px 2px/9px 12px',
};

/** How a row's flags begin, with the worst, and how its mark looks then. */
type Look = readonly [starts: string[], ink: string, paper: string, icon: string];

/** The colours are the product's severities; the portal's page knows none of its tokens. */
const looks: Look[] = [
  [[''], '#5f6368', '#f1f3f4', icons.lines],
  [['overdue'], '#b3261e', '#fdeceb', icons.octagon],
  [['due-today', 'step-overdue'], '#8a4b00', '#fff1df', icons.clock],
  [['due-soon'], '#6a5300', '#fbf3d2', icons.hourglass],
  [['attached', 'undigitised'], '#5b3a9e', '#f0eafb', icons.page],
];

const flagged = '[data-nhachan-flags]';

function lookRule([starts, ink, paper, icon]: Look): string {
  const rows = starts.map((start) => (start === '' ? flagged : `[data-nhachan-flags^="${start}"]`));
  return (
    `${rows.join(',')}{--nhachan-ink:${ink};--nhachan-paper:${paper};--nhachan-icon:${icon};` +
    '--nhachan-sign:"";--nhachan-inset:20px}'
  );
}

/**
 * The marks' stylesheet, for the screen alone. A mark is a pseudo-element in a strip at the row's foot, which the
 * cells leave free by their bottom padding: no column changes its width. In a table it belongs to a cell, because a
 * pseudo-element of the row itself would become one more column. Its words are the row's: the cells inherit them.
 *
 * @param wordsOfRow The browser puts an attribute into an inherited property; else each label needs its `labelRule`.
 */
export function marksCss(layout: MarkLayout, wordsOfRow: boolean): string {
  const cellRow = layout.cellsInAnyRow ? flagged : `tr${flagged}`;
  const freeRow = `${flagged}:not(${layout.cellsInAnyRow ? '*' : 'tr'})`;
  const cell = `${cellRow}>:nth-child(${layout.cell})`;
  const marks = `${cell}::${layout.side},${freeRow}::before`;
  const height = layout.grows ? 16 : 13;
  const brief = layout.brief
    ? `${flagged}:not(:hover)>:nth-child(${layout.cell})::${layout.side},${flagged}:not(:hover)::before{max-width:20px}`
    : '';
  const head = `table:has(>tbody>${flagged})>thead`;
  return `@media screen{
${wordsOfRow ? `${flagged}{--nhachan-words:attr(data-nhachan-label)}` : ''}
[data-nhachan-hidden]{display:none!important}
${looks.map(lookRule).join('\n')}
[data-nhachan-flags^="due-date"]{--nhachan-icon:none;--nhachan-sign:"? ";--nhachan-inset:6px}
:where(${layout.overRow ? cellRow : cell},${freeRow}){position:relative}
${layout.headStays ? `:where(${head},${head} *){z-index:2}` : ''}
${layout.grows ? `${cellRow}>:is(td,th,[role]),${freeRow}{padding-bottom:21px!important}` : ''}
${cellRow}>:first-child,${freeRow}{background-image:linear-gradient(var(--nhachan-ink),var(--nhachan-ink))!important;
background-position:0 0!important;background-repeat:no-repeat!important;background-size:3px 100%!important}
${marks}{all:initial;position:absolute;bottom:${layout.grows ? 3 : 0}px;left:8px;box-sizing:border-box;
width:max-content;height:${height}px;padding:0 6px 0 var(--nhachan-inset);overflow:hidden;border-radius:4px;
background:var(--nhachan-icon),var(--nhachan-paper);background-repeat:no-repeat;color:var(--nhachan-ink);
font:600 ${layout.grows ? 12 : 11}px/${height}px "Segoe UI","Noto Sans",system-ui,sans-serif;
font-variant-numeric:tabular-nums;text-overflow:ellipsis;white-space:nowrap;pointer-events:none}
${cell}::${layout.side}{content:var(--nhachan-sign) var(--nhachan-words);max-width:${layout.width}px${layout.overRow ? ';left:auto;display:block' : ''}}
${freeRow}::before{content:var(--nhachan-sign) attr(data-nhachan-label);max-width:calc(100% - 16px);z-index:${layout.layer}}
${brief}
}
@media screen and (forced-colors:active){
${flagged}{--nhachan-ink:CanvasText!important;--nhachan-paper:Canvas!important}
${marks}{border:1px solid CanvasText;line-height:${height - 2}px;forced-color-adjust:none}
}`;
}

/** Gives the rows of one label their words, where a browser needs to be told. */
export function labelRule(label: string): string {
  return `[data-nhachan-label=${cssString(label)}]{--nhachan-words:${cssString(label)}}`;
}
