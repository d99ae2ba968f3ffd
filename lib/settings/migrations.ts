import { ownCalendarAlone } from './calendar-of-version-1';

/** Raises a record by one version; gets a copy, may throw. */
export type Migration = (record: Record<string, unknown>) => Record<string, unknown>;

/** The step at index 0 raises version 1 to 2, and so on; the present version is one more than their number. */
export const migrations: readonly Migration[] = [ownCalendarAlone];

/** The version number a stored record bears; absent where it is no record of ours. */
export function versionOf(record: unknown): number | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { version } = record as { version?: unknown };
  return Number.isInteger(version) && (version as number) >= 1 ? (version as number) : undefined;
}

/** Runs every step that a record still needs, in order. */
export function migrate(
  record: Record<string, unknown>,
  from: number,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  return steps.slice(from - 1).reduce((raised, step) => step(structuredClone(raised)), record);
}
