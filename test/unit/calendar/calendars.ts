import { defaultCalendar, type Session, type WorkingCalendar } from '../../../lib/calendar';

const morning: Session = { opens: '07:30', closes: '11:30' };
const afternoon: Session = { opens: '13:30', closes: '17:00' };
const day = [morning, afternoon];

/** The default with Saturday morning worked. */
export const saturdayMornings: WorkingCalendar = {
  ...defaultCalendar,
  week: [...defaultCalendar.week.slice(0, 6), [morning]],
};

/** Monday to Friday with no holiday at all. */
export const plainWeeks: WorkingCalendar = {
  week: [[], day, day, day, day, day, []],
  fullDay: day,
  years: [],
};

/** Sessions out of order, overlapping, upside down and meaningless: in truth 07:00 to 12:00 and 13:00 to 15:00. */
export const untidy: WorkingCalendar = {
  ...defaultCalendar,
  week: Array.from({ length: 7 }, () => [
    { opens: '13:00', closes: '15:00' },
    { opens: '08:00', closes: '12:00' },
    { opens: '07:00', closes: '09:00' },
    { opens: '08:30', closes: '08:45' },
    { opens: '17:00', closes: '16:00' },
    { opens: '25:00', closes: '26:00' },
    { opens: 'sáng', closes: 'chiều' },
    { opens: '06:60', closes: '16:00' },
    { opens: '06:00', closes: '24:30' },
    { opens: '106:00', closes: '16:00' },
    { opens: '06:00:00', closes: '16:00' },
  ]),
};

/** Never worked. */
export const never: WorkingCalendar = { week: [], fullDay: [], years: [] };

/** Around the clock, every day. */
export const always: WorkingCalendar = {
  week: Array.from({ length: 7 }, () => [{ opens: '00:00', closes: '24:00' }]),
  fullDay: [{ opens: '00:00', closes: '24:00' }],
  years: [],
};
