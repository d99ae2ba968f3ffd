import type { CivilTime } from '../text';

/**
 * Why a dossier is late, as an officer judges it: "khách quan" lies outside the office, "chủ quan" within. The
 * periodic reports ask for both.
 */
export type Cause = 'objective' | 'subjective';

/** What an officer adds to a dossier by hand; it travels with snapshots and reports. */
export interface Annotation {
  cause?: Cause;
  note?: string;
  /** The date of the written apology ("văn bản xin lỗi và đề nghị gia hạn"). */
  apologyOn?: CivilTime;
  /** Epoch ms of the last change by hand. */
  changedAt: number;
}

/**
 * The annotation that holds when one dossier has two: the one changed last, whole. Of two changed in the same
 * millisecond the choice is arbitrary but the same from both sides, so that copies merged in any order agree.
 */
export function laterAnnotation(a: Annotation, b: Annotation): Annotation {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
  return weight(a) >= weight(b) ? a : b;
}

function weight({ cause, note, apologyOn }: Annotation): string {
  return JSON.stringify([apologyOn, cause, note]);
}
