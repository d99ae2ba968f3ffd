import type { ReportTexts } from '../../lib/locale/report';
import type { ViewTable } from '../../lib/report';
import type { Block } from './blocks';

/** A list of dossiers that can be had as a table. */
interface Tabled {
  table(): ViewTable;
}

/**
 * The tables of a view, in its order, as a file has them. Sentences stand under the table before them, or under the first.
 */
export function tablesOf(
  blocks: readonly Block[],
  list: Tabled | undefined,
  texts: ReportTexts,
): ViewTable[] {
  const tables: ViewTable[] = [];
  const early: string[] = [];
  for (const block of blocks) {
    const table = tableOf(block, list, texts);
    if (table !== undefined) tables.push(table);
    else if (block.kind === 'words') {
      const lines = block.heading === undefined ? block.lines : [block.heading, ...block.lines];
      const last = tables.pop();
      if (last === undefined) early.push(...lines);
      else tables.push({ ...last, notes: [...last.notes, ...lines] });
    }
  }
  const [first, ...others] = tables;
  if (first !== undefined) return [{ ...first, notes: [...first.notes, ...early] }, ...others];
  // A view of nothing but sentences is a table of them.
  const column = { id: 'words', title: texts.title, kind: 'text' as const };
  return [
    { id: 'words', title: texts.title, columns: [column], rows: early.map((line) => [line]), notes: [] },
  ];
}

function tableOf(block: Block, list: Tabled | undefined, texts: ReportTexts): ViewTable | undefined {
  switch (block.kind) {
    case 'table':
    case 'plot':
    case 'indicators':
      return block.table;
    case 'list':
      return list?.table();
    case 'figures':
      return {
        id: 'figures',
        title: texts.figure,
        columns: [
          { id: 'what', title: texts.figure, kind: 'text' },
          { id: 'count', title: texts.today.dossiers, kind: 'number' },
        ],
        rows: block.figures.map(({ words, value }) => [words, value]),
        notes: [],
      };
    case 'links':
      return {
        id: block.id,
        title: block.heading,
        columns: [{ id: 'words', title: block.heading, kind: 'text' }],
        rows: block.links.map(({ words }) => [words]),
        notes: [],
      };
    default:
      return undefined;
  }
}
