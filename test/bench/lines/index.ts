import type { Line } from '../line';
import { bulkLoad } from './bulk-load';
import { busyList } from './busy-list';
import { counts } from './counts';
import { exporting } from './export';
import { growth } from './growth';
import { ingest } from './ingest';
import { judge } from './judge';
import { judgeAndMark } from './judge-and-mark';
import { longTasks } from './long-tasks';
import { lookBack } from './look-back';
import { popup } from './popup';
import { province } from './province';
import { quietPage } from './quiet-page';
import { reRead } from './re-read';
import { read } from './read';
import { reportPage } from './report-page';
import { restore } from './restore';
import { size } from './size';

/** Every line, in the order of the table. */
export const lines: readonly Line[] = [
  read,
  judge,
  judgeAndMark,
  reRead,
  quietPage,
  busyList,
  longTasks,
  ingest,
  counts,
  bulkLoad,
  restore,
  lookBack,
  popup,
  reportPage,
  exporting,
  province,
  size,
  growth,
];
