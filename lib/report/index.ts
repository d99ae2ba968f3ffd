export { type BacklogAt, backlog, countFlagged, urgentShown } from './backlog';
export { type ClosedGap, closedGap } from './closed-gap';
export { remainingNow } from './remaining';
export type * from './types';
