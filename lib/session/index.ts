export type { SessionHost } from './host';
export { startSession } from './session';
