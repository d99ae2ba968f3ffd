import type { firstIssue } from '../validation';

/** What is wrong in a part of a file; lines count from 1. */
export type PartProblem =
  /** What stands at `path`, such as "years[0].daysOff[3]", is missing or not what may stand there. */
  | { kind: 'wrong-part'; line: number; path: string; shown?: string }
  /** A part that has no business there. */
  | { kind: 'unknown-part'; line: number; path: string };

/** The first thing that does not fit into a schema, for a sentence. */
export function partProblem(
  { path, code, keys }: ReturnType<typeof firstIssue>,
  value: unknown,
  lineOf: (path: readonly PropertyKey[]) => number,
): PartProblem {
  if (code === 'unrecognized_keys') {
    const whole = [...path, ...keys.slice(0, 1)];
    return { kind: 'unknown-part', line: lineOf(whole), path: writtenPath(whole) };
  }
  const shown = path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const said =
    typeof shown === 'string' || typeof shown === 'number' ? String(shown).slice(0, 80) : undefined;
  return {
    kind: 'wrong-part',
    line: lineOf(path),
    path: writtenPath(path),
    ...(said === undefined ? {} : { shown: said }),
  };
}

/** `years[0].daysOff[3]`, `mappings[0].columns["hẹn trả"]` */
export function writtenPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, place) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      if (!/^\w+$/.test(name)) return `[${JSON.stringify(name.slice(0, 80))}]`;
      return place === 0 ? name : `.${name}`;
    })
    .join('')
    .slice(0, 120);
}
