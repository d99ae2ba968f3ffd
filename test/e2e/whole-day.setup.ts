import { setTimeout as sleep } from 'node:timers/promises';

/** No file of scenarios takes longer on a busy machine, in ms. */
const longestFile = 5 * 60_000;
const dayMs = 24 * 3_600_000;
const vietnam = 7 * 3_600_000;

// What is read before midnight and looked at after it stands on another day, and another judgement holds: a file that
// would begin in the last minutes of Vietnam's day begins with the next.
const left = dayMs - ((Date.now() + vietnam) % dayMs);
if (left <= longestFile) await sleep(left);
