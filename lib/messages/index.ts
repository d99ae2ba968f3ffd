export { type Caller, createCaller, openEnvelope, type Transport } from './client';
export type * from './protocol';
