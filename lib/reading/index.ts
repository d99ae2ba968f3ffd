export { readPage, readPageInSteps } from './page';
export { createReader, type Reader } from './reader';
export { signatureOfList, type TaughtColumn, type TaughtTable, tableToTeach } from './teaching';
export type * from './types';
