import type { FlagId } from '../dossier/judgement';
import type { CountName } from '../locale/overlay';
import type { Corner } from './bar-corners';
import { countGroups } from './count-groups';
import type { Failure } from './failure';
import type { WalkState } from './walk-state';

/** How the officer set the bar. */
export interface BarSetting {
  filter: ReadonlySet<CountName>;
  minimised: boolean;
  /** The officer's own choice. */
  corner: Corner | undefined;
  problem: string | undefined;
  failure: Failure | undefined;
  walk: WalkState | undefined;
}

/** Whether a row with these flags stays in sight; no switch pressed shows all. */
export function shownByFilter(flags: readonly FlagId[], filter: ReadonlySet<CountName>): boolean {
  if (filter.size === 0) return true;
  return countGroups.some((group) => filter.has(group.name) && group.flags.some((id) => flags.includes(id)));
}
