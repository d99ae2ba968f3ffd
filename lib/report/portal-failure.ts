/**
 * Why a portal was of no use: a page that says it is being maintained, a page of an error, a page slower than a minute,
 * or what an officer noted by hand.
 */
export type FailureKind = 'maintenance' | 'error' | 'slow' | 'noted';

/**
 * One failure of a portal, from the first page that showed it to the last. It is the evidence for "nguyên nhân khách
 * quan" in the periodic reports.
 */
export interface PortalFailure {
  /** Origin of the portal. */
  site: string;
  kind: FailureKind;
  /** Epoch ms. */
  startedAt: number;
  /** Epoch ms; the same as the start where it was seen once. */
  endedAt: number;
  /** The longest wait for a slow page, in seconds. */
  seconds?: number;
  /** The highest status that an error page told, such as 502. */
  status?: number;
  /** An officer's own words. */
  note?: string;
}

/** Pages that fail within so many ms of each other show one failure. */
const together = 10 * 60_000;

/**
 * Whether two failures are one: of the same portal and kind, and no more than ten minutes apart. What an officer noted
 * stands by itself.
 */
export function isSameFailure(a: PortalFailure, b: PortalFailure): boolean {
  if (a.site !== b.site || a.kind !== b.kind || a.kind === 'noted') return false;
  return a.startedAt - b.endedAt <= together && b.startedAt - a.endedAt <= together;
}

/** Two failures that are one, as one. Neither the order nor the number of tellings matters. */
export function joinFailures(a: PortalFailure, b: PortalFailure): PortalFailure {
  const seconds = Math.max(a.seconds ?? 0, b.seconds ?? 0);
  const status = Math.max(a.status ?? 0, b.status ?? 0);
  return {
    site: a.site,
    kind: a.kind,
    startedAt: Math.min(a.startedAt, b.startedAt),
    endedAt: Math.max(a.endedAt, b.endedAt),
    ...(seconds > 0 ? { seconds } : {}),
    ...(status > 0 ? { status } : {}),
  };
}
