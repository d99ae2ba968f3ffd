/** Moments at which the portal must be whole, Vietnam's civil time. */
export const moments = {
  'weekday morning': '2026-11-23T09:00',
  lunch: '2026-11-25T12:10',
  weekend: '2026-11-22T14:20',
  'a day off': '2026-11-24T10:00',
  Tết: '2026-02-17T10:00',
  'before the office opens': '2026-12-02T05:30',
  'late at night': '2026-12-02T23:45',
  'a worked Saturday': '2026-08-22T08:30',
  'the last hour of the year': '2026-12-31T23:10',
};
