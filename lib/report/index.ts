export {
  formatAddress,
  type Grouping,
  groupings,
  parseAddress,
  type ReportAddress,
  type ReportFilter,
  type ViewId,
  viewIds,
} from './address';
export { type BacklogAt, backlog, countFlagged, judgeKnown, urgentShown } from './backlog';
export { canonicalJson } from './canonical-json';
export { type ClosedGap, closedGap } from './closed-gap';
export {
  type ChangeId,
  changeIds,
  compareDays,
  type DayChange,
  type DayDossier,
} from './compare-days';
export { type CoverageFigures, coverageFigures } from './coverage-figures';
export { type DayTally, dayTally } from './day-tally';
export { type DueDateHint, dueDateHints, type HintedDossier } from './due-date-hints';
export {
  byVietnamese,
  GroupNames,
  groupKey,
  matcherOf,
  nameIn,
  type ReportedDossier,
} from './groups';
export {
  easiestFirst,
  gains,
  type IndicatorCount,
  IndicatorCounter,
  type IndicatorId,
  indicatorIds,
  isMendable,
  presetIds,
  type Targets,
  targetPresets,
  toWorkOn,
  verdictOf,
} from './indicators';
export { inLastHours } from './last-hours';
export { LetterCounter } from './letter-figures';
export { dossiersListed, type Listed, type ListingWanted } from './listing';
export { mergeSeen, newer, type SeenFields } from './merge-seen';
export { type AimedIndicators, MonthCounter, type MonthIndicators, monthStart } from './month-indicators';
export { guessNational, isOurs } from './national';
export { type PeriodAt, type PeriodPlace, placeIn } from './period';
export { type FailureKind, isSameFailure, joinFailures, type PortalFailure } from './portal-failure';
export { bounds, type Goal, goalOf, hundredths, type Ratio } from './ratio';
export { type Pair, type Reconciliation, reconcile, type Sourced } from './reconcile';
export { remainingNow } from './remaining';
export { isIntact, type SealedSnapshot, sealSnapshot, snapshotFileName } from './sealed-snapshot';
export { isSettledFor, settle } from './settled';
export { sha256Of, sha256OfBytes } from './sha256';
export { mergeSnapshots, type Snapshot, type SnapshotCoverage, type SnapshotDossier } from './snapshot';
export {
  type AgeBand,
  ageBandOf,
  ageBands,
  countsOfStanding,
  type StandingDossier,
  standingOf,
  type TeamCount,
  TeamCounter,
  type TeamLine,
  teamCountsOf,
  toRemind,
} from './standing';
export {
  columnNumbers,
  columnsIn,
  type Identity,
  identitiesOf,
  type Tally,
  type TallyColumn,
  TallyCounter,
  type TallyForm,
  type TallyLine,
  tallyColumns,
} from './tally';
export { type TrendDay, type TrendLock, trendDays, trendOf } from './trend';
export type * from './types';
export type { Cell, CellKind, ViewColumn, ViewRow, ViewTable } from './view-table';
export { type Sought, wordsMatcher } from './words-sought';
