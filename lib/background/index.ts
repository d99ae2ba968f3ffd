export type { Environment } from './environment';
export { startBackground } from './start';
