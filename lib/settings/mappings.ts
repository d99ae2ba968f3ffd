import type { ColumnMapping } from '../reading/types';

/** Which mapping: one table of one site has one. */
export type MappingId = Pick<ColumnMapping, 'site' | 'signature'>;

const isSame = (a: MappingId, b: MappingId) => a.site === b.site && a.signature === b.signature;

/** The mappings with these put in place of those of the same tables. */
export function withMappings(
  mappings: readonly ColumnMapping[],
  put: readonly ColumnMapping[],
): ColumnMapping[] {
  return [...mappings.filter((known) => !put.some((other) => isSame(known, other))), ...put];
}

/** The mappings without that of one table. */
export function withoutMapping(mappings: readonly ColumnMapping[], id: MappingId): ColumnMapping[] {
  return mappings.filter((known) => !isSame(known, id));
}
