/** What the sample is meant to show, whatever the day. */
export const sampleCounts = {
  overdue: 2,
  'due-today': 2,
  'due-soon': 2,
  'step-overdue': 1,
  undigitised: 7,
  paused: 1,
  open: 20,
  total: 32,
};
