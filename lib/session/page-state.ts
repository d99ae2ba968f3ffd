import type { FlagId } from '../dossier/judgement';
import type { ErrorCode, PageState } from '../messages';
import type { Picture } from '../overlay';

/** What the popup is told of this page; a dossier counts once, however often it stands there. */
export function pageState(
  picture: Picture | undefined,
  kept: { stored?: boolean; error?: ErrorCode },
): PageState {
  const flagsOf = new Map<string, FlagId[]>();
  for (const { row, judgement } of picture?.lists.flatMap(({ rows }) => rows) ?? []) {
    flagsOf.set(
      row.dossier.code,
      judgement.flags.map(({ id }) => id),
    );
  }
  const flagged: PageState['flagged'] = {};
  for (const flags of flagsOf.values()) for (const id of flags) flagged[id] = (flagged[id] ?? 0) + 1;
  return {
    dossiers: flagsOf.size,
    lists: picture?.lists.length ?? 0,
    flagged,
    refusals: (picture?.refusals ?? []).map(({ reason, headers }) => ({ reason, headers })),
    ...kept,
  };
}
