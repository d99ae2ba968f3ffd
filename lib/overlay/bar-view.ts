import type { BarView } from '../../components/overlay/bar-view';
import type { FlagId } from '../dossier/judgement';
import { overlayWords } from '../locale/overlay';
import { type BarSetting, shownByFilter } from './bar-setting';
import { countGroups } from './count-groups';
import type { Picture } from './picture';

/** Words what the bar shows. A dossier counts once in a count, however often it stands on the page. */
export function barView(picture: Picture, { filter, minimised, problem }: BarSetting): BarView {
  const words = overlayWords(picture.language);
  const flagsOf = new Map<string, FlagId[]>();
  let hiddenRows = 0;
  for (const { row, judgement } of picture.lists.flatMap((list) => list.rows)) {
    const flags = judgement.flags.map(({ id }) => id);
    flagsOf.set(row.dossier.code, flags);
    if (!shownByFilter(flags, filter)) hiddenRows += 1;
  }
  const counts = countGroups.flatMap(({ name, flags }) => {
    let count = 0;
    for (const held of flagsOf.values()) if (flags.some((id) => held.includes(id))) count += 1;
    const pressed = filter.has(name);
    // A pressed switch stays, or the officer could not let it go.
    if (count === 0 && !pressed) return [];
    return [{ name, label: words.count(name, picture.dueSoonWorkingDays), count, pressed }];
  });
  const lists = picture.lists.filter(({ rows }) => rows.length > 0);
  return {
    language: picture.language,
    minimised,
    counts,
    lines: lists.map(({ title, pager }) =>
      words.coverage({ ...pager, ...(title === undefined || lists.length === 1 ? {} : { title }) }),
    ),
    ...(counts.length === 0 && flagsOf.size > 0 ? { calm: words.nothingUrgent(flagsOf.size) } : {}),
    refusals: picture.refusals.map(({ reason, headers }) => words.refused(reason, headers)),
    ...(hiddenRows > 0 ? { hidden: words.hiddenRows(hiddenRows) } : {}),
    ...(problem === undefined ? {} : { problem: words.notKept(problem) }),
  };
}
