export type { BarPart } from './bar-part';
export type { Failure } from './failure';
export type { DrawnPapers, GuardPart, OpenQuestion } from './guard-part';
export type { Lack } from './lacks';
export { removeLeftovers } from './leftovers';
export { Overlay } from './overlay';
export type { JudgedDetail, JudgedList, JudgedRow, Picture, ShownIntake, TeachableColumns } from './picture';
export type {
  ChosenFields,
  Lesson,
  OpenLesson,
  Tally,
  TeachingActions,
  TeachingPart,
} from './teaching-part';
export type { WalkActions, WalkState } from './walk-state';
