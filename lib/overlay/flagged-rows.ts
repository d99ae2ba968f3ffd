import type { ReasonView } from '../../components/overlay/bar-view';
import type { FlagId, Judgement } from '../dossier/judgement';
import { flagAdvice, flagReason } from '../locale/flags';
import type { CountName } from '../locale/overlay';
import { shownByFilter } from './bar-setting';
import { countGroups } from './count-groups';
import type { JudgedRow, Picture } from './picture';

/** The flagged rows that the officer has in sight, in the page's order. */
export function flaggedRows(picture: Picture, filter: ReadonlySet<CountName>): JudgedRow[] {
  return picture.lists
    .flatMap(({ rows }) => rows)
    .filter(({ judgement: { flags } }) => flags.length > 0 && shownByFilter(idsOf(flags), filter));
}

/** The count to which the worst of the flags belongs. */
export function worstCount({ flags }: Judgement): CountName {
  const worst = flags[0]?.id;
  return countGroups.find((group) => group.flags.some((id) => id === worst))?.name ?? 'due-date';
}

/** Overdue or late: its cause may be noted. */
export function isLate({ judgement: { flags } }: JudgedRow): boolean {
  return flags.some(({ id }) => id === 'overdue' || id === 'late');
}

/** Why a row is marked and what to do, flag by flag. */
export function reasonsOf({ judgement: { flags } }: JudgedRow, language: 'vi' | 'en'): ReasonView[] {
  return flags.map((flag) => ({ reason: flagReason(language, flag), advice: flagAdvice(language, flag) }));
}

function idsOf(flags: readonly { id: FlagId }[]): FlagId[] {
  return flags.map(({ id }) => id);
}
