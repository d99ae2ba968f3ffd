import type { Line } from '../line';
import { judgeAndMark } from './judge-and-mark';
import { longTasks } from './long-tasks';
import { quietPage } from './quiet-page';
import { reRead } from './re-read';
import { read } from './read';
import { size } from './size';

/** Every line, in the order of the table. */
export const lines: readonly Line[] = [read, judgeAndMark, reRead, quietPage, longTasks, size];
