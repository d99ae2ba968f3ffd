import type { CountName } from '../../lib/locale/overlay';

/** One count of the bar, a switch that shows its rows alone. */
export interface CountView {
  name: CountName;
  label: string;
  count: number;
  pressed: boolean;
}

/** All that the bar shows, worded. */
export interface BarView {
  language: 'vi' | 'en';
  minimised: boolean;
  counts: readonly CountView[];
  /** Coverage of each list. */
  lines: readonly string[];
  /** Said in place of counts when there are none. */
  calm?: string;
  /** Tables that were not read, and why. */
  refusals: readonly string[];
  /** How many rows the switches hide. */
  hidden?: string;
  /** What went wrong, such as a reading that could not be kept. */
  problem?: string;
}

export interface BarActions {
  toggle(name: CountName): void;
  showAll(): void;
  minimise(minimised: boolean): void;
}
