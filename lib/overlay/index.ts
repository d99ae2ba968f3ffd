export type { BarPart } from './bar-part';
export { removeLeftovers } from './leftovers';
export { Overlay } from './overlay';
export type { JudgedList, JudgedRow, Picture, TeachableColumns } from './picture';
export type {
  ChosenFields,
  Lesson,
  OpenLesson,
  Tally,
  TeachingActions,
  TeachingPart,
} from './teaching-part';
export type { WalkActions, WalkState } from './walk-state';
