export { type BacklogAt, backlog, digitisationFlags, urgentShown } from './backlog';
export { type ClosedGap, closedGap } from './closed-gap';
export { remainingNow } from './remaining';
export type * from './types';
