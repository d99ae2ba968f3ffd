import type { ColumnMapping, Field } from '../reading/types';
import { firstIssue, z } from '../validation';
import { writtenPath } from './part-problem';
import { mappingsSchema } from './schema';

/** What a file of mappings says of itself. */
const format = 'nhac-han/column-mappings';
const version = 1;

/** Far more than a province's tables; a larger file is another one. In characters. */
const longest = 2_000_000;

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  mappings: mappingsSchema.check(z.minLength(1)),
});

/** Why a file of mappings is refused; the locale makes a sentence of it. */
export type MappingFileProblem =
  | { kind: 'too-long' }
  | { kind: 'not-json' }
  | { kind: 'other-format' }
  /** Written by a newer Nhắc Hạn. */
  | { kind: 'newer' }
  /** What stands at `path`, such as `mappings[0].columns["hẹn trả"]`, is not what may stand there. */
  | { kind: 'wrong-part'; path: string; shown?: string }
  /** A part that has no business there. */
  | { kind: 'unknown-part'; path: string }
  /** The table at this place, from 1, names no column of codes. */
  | { kind: 'no-code'; place: number }
  /** Two of its columns bear the same meaning. */
  | { kind: 'twice'; place: number; field: Field }
  /** The same table of the same site as one before it. */
  | { kind: 'repeated'; place: number };

export type ReadMappingFile = { mappings: ColumnMapping[] } | { problem: MappingFileProblem };

/** The file that holds these mappings, to be shared: JSON, indented for a person who looks into it. */
export function mappingFile(mappings: readonly ColumnMapping[]): string {
  return `${JSON.stringify({ format, version, mappings }, null, 2)}\n`;
}

/** Reads a file of mappings; one that does not fit is refused as a whole, with what is wrong. */
export function readMappingFile(text: string): ReadMappingFile {
  if (text.length > longest) return { problem: { kind: 'too-long' } };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: { kind: 'not-json' } };
  }
  const head = z.looseObject({ format: z.literal(format), version: z.int() }).safeParse(content);
  if (!head.success) return { problem: { kind: 'other-format' } };
  if (head.data.version > version) return { problem: { kind: 'newer' } };
  const parsed = fileSchema.safeParse(content);
  if (!parsed.success) return { problem: problemOf(firstIssue(parsed.error), content) };
  const { mappings } = parsed.data;
  const problem = mappings.map(problemOfMapping).find((found) => found !== undefined);
  return problem ? { problem } : { mappings };
}

function problemOf(
  { path, code, keys }: ReturnType<typeof firstIssue>,
  content: unknown,
): MappingFileProblem {
  if (code === 'unrecognized_keys')
    return { kind: 'unknown-part', path: writtenPath([...path, ...keys.slice(0, 1)]) };
  const shown = path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    content,
  );
  return {
    kind: 'wrong-part',
    path: writtenPath(path),
    ...(typeof shown === 'string' || typeof shown === 'number' ? { shown: String(shown).slice(0, 80) } : {}),
  };
}

function problemOfMapping(
  { site, signature, columns }: ColumnMapping,
  index: number,
  all: readonly ColumnMapping[],
): MappingFileProblem | undefined {
  const place = index + 1;
  const fields = Object.values(columns).filter((field) => field !== null);
  if (!fields.includes('code')) return { kind: 'no-code', place };
  const field = fields.find((known, at) => fields.indexOf(known) !== at);
  if (field) return { kind: 'twice', place, field };
  const first = all.findIndex((other) => other.site === site && other.signature === signature);
  return first < index ? { kind: 'repeated', place } : undefined;
}
