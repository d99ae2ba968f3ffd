export type * from './civil-time';
