export { type BacklogAt, backlog, countFlagged, urgentShown } from './backlog';
export { canonicalJson } from './canonical-json';
export { type ClosedGap, closedGap } from './closed-gap';
export { type DayTally, dayTally } from './day-tally';
export { mergeSeen, newer, type SeenFields } from './merge-seen';
export { remainingNow } from './remaining';
export { sha256Of } from './sha256';
export { mergeSnapshots, type Snapshot, type SnapshotCoverage, type SnapshotDossier } from './snapshot';
export type * from './types';
