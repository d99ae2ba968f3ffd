export { type CivilMoment, formatCivil, parseCivil, weekdayOf } from './civil-day';
export { defaultCalendar } from './default-calendar';
export { isShipped, type OwnCalendar, ownOf, withOwn } from './own-calendar';
export { withSaturdayMorning, worksSaturday } from './saturday';
export type * from './types';
export {
  addWorkingTime,
  isDayOff,
  type WorkingTime,
  workingDatesBetween,
  workingDayMinutes,
  workingTimeBetween,
} from './working-time';
export { type DateKind, withDate, withOfficeHours, withoutDate, withoutYear } from './year-edit';
export { faultsOf, withYears, type YearFault } from './years';
