export { type CivilMoment, formatCivil, parseCivil } from './civil-day';
export { defaultCalendar } from './default-calendar';
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
export { faultsOf, withYears, type YearFault } from './years';
