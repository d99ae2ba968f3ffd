import { isDeepStrictEqual } from 'node:util';

/** Where two lists first differ, in words; undefined where they do not. */
export function firstDifference(found: unknown, wanted: readonly unknown[]): string | undefined {
  if (!Array.isArray(found)) return `no list, but ${JSON.stringify(found)?.slice(0, 200)}`;
  if (found.length !== wanted.length) return `${found.length} of ${wanted.length}`;
  const at = wanted.findIndex((one, index) => !isDeepStrictEqual(found[index], one));
  if (at < 0) return undefined;
  return `number ${at + 1} is ${JSON.stringify(found[at])} and not ${JSON.stringify(wanted[at])}`;
}
