export type * from './civil-time';
export * from './code';
export * from './date';
export * from './deadline';
export * from './legacy-encoding';
export * from './normal-form';
export * from './number';
export * from './person';
export * from './phrase';
