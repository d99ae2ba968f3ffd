export { type Annotation, type Cause, laterAnnotation } from './annotation';
export { type ClockDoubt, clockDoubt } from './clock-doubt';
export type * from './dossier';
export { judge, progressAt } from './judge';
export * from './judgement';
export { doneAt, isDone, isOpen, isTurnedAway } from './life';
export { orderOfWork, type WorkItem, workingMinutesLeft } from './order-of-work';
export { dropPersonal, personalFields } from './personal';
export type { JudgedAt } from './situation';
