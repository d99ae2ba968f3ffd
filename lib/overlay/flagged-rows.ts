import type { ReasonView } from '../../components/overlay/reason-view';
import type { FlagId, Judgement } from '../dossier/judgement';
import { flagAdvice, flagReason } from '../locale/flags';
import type { CountName } from '../locale/overlay';
import { shownByFilter } from './bar-setting';
import { groupOf } from './count-groups';
import type { JudgedRow, Picture } from './picture';
import { unreadOf } from './unread';

/** The rows that the officer has in sight, in the page's order. */
export function rowsInSight(picture: Picture, filter: ReadonlySet<CountName>): JudgedRow[] {
  const rows = picture.lists.flatMap((list) => list.rows);
  if (filter.size === 0) return rows;
  return rows.filter(({ judgement: { flags } }) => shownByFilter(idsOf(flags), filter));
}

/** The flagged ones of them. */
export function flaggedRows(picture: Picture, filter: ReadonlySet<CountName>): JudgedRow[] {
  return rowsInSight(picture, filter).filter(({ judgement: { flags } }) => flags.length > 0);
}

/** The count to which the worst of the flags belongs. */
export function worstCount({ flags }: Judgement): CountName {
  const [worst] = flags;
  return worst === undefined ? 'due-date' : groupOf(worst.id);
}

/** Overdue or late: its cause may be noted. */
export function isLate({ judgement: { flags } }: Pick<JudgedRow, 'judgement'>): boolean {
  return flags.some(({ id }) => id === 'overdue' || id === 'late');
}

/** Why a row is marked and what to do, flag by flag, and then what of it could not be read. */
export function reasonsOf({ row, judgement }: JudgedRow, language: 'vi' | 'en'): ReasonView[] {
  return [
    ...judgement.flags.map((flag) => ({
      reason: flagReason(language, flag),
      advice: flagAdvice(language, flag),
    })),
    ...unreadOf(row.unreadable, language),
  ];
}

function idsOf(flags: readonly { id: FlagId }[]): FlagId[] {
  return flags.map(({ id }) => id);
}
