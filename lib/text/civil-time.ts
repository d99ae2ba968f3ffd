/**
 * Vietnam's civil time without a zone: `2026-11-22`, `2026-11-22T16:30` or `2026-11-22T16:30:05`.
 * Two of the same length compare as strings.
 */
export type CivilTime = string;
