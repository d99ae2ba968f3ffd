export type { DailyFiles, Environment } from './environment';
export { startBackground } from './start';
