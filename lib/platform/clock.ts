/** Vietnam keeps UTC+7 all year round. */
const vietnamOffsetMs = 7 * 60 * 60 * 1000;

/** The instant now, in UTC milliseconds. */
export function epochNow(): number {
  return Date.now();
}

/**
 * Vietnam's civil time of an instant, to the second ("2026-11-22T16:30:05"), whatever the machine's zone.
 * @param epochMs UTC milliseconds.
 */
export function civilTimeOf(epochMs: number): string {
  return new Date(epochMs + vietnamOffsetMs).toISOString().slice(0, 19);
}

/** Vietnam's civil time now. */
export function now(): string {
  return civilTimeOf(epochNow());
}

/** The instant of a civil time of Vietnam, in UTC milliseconds; NaN for what is none. */
export function epochOf(civil: string): number {
  return Date.parse(`${civil}Z`) - vietnamOffsetMs;
}
