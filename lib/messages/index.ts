export { type Caller, createCaller, openEnvelope, type Transport } from './client';
export { pressEvents } from './press-events';
export type * from './protocol';
export type { PageSender } from './receive';
