export { type Caller, createCaller, openEnvelope, type Transport } from './client';
export type * from './protocol';
export type { PageSender } from './receive';
