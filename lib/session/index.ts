export { type SessionHost, startSession } from './session';
