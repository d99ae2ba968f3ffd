import type { BarView, FlaggedRowView, WalkView } from '../../components/overlay/bar-view';
import type { Annotation } from '../dossier';
import type { ClockDoubt } from '../dossier/clock-doubt';
import { formatCivilTime } from '../locale/civil-format';
import { overlayWords } from '../locale/overlay';
import type { BarSetting } from './bar-setting';
import { countGroups } from './count-groups';
import { detailView } from './detail-view';
import { flaggedRows, isLate, reasonsOf, rowsInSight, worstCount } from './flagged-rows';
import { labelOf } from './label';
import { pageCounts } from './page-counts';
import type { JudgedList, JudgedRow, Picture } from './picture';
import { unreadInRows } from './unread';
import type { WalkState } from './walk-state';

/** What the bar shows besides the picture itself. */
export interface ShownBeside {
  /** The line of what can be done is open. */
  actionsOpen: boolean;
  /** The list of flagged rows is open. */
  listOpen: boolean;
  /** The row of the list that is opened, by its place. */
  opened?: number | undefined;
  /** The row under the pointer, and where its reasons go on the screen. */
  pointed?: { row: JudgedRow; left: number; top: number; above: boolean } | undefined;
  /** The row that was jumped to, on the screen. */
  frame?: { left: number; top: number; width: number; height: number } | undefined;
  /** What officers added to late dossiers, by code, as far as it is known. */
  annotated?: ReadonlyMap<string, Annotation>;
  /** What was just done. */
  done?: string | undefined;
}

/** The list shows at most so many rows. */
const longestList = 200;

/** Words what the bar shows. A dossier counts once in a count, however often it stands on the page. */
export function barView(picture: Picture, setting: BarSetting, beside: ShownBeside): BarView {
  const { filter, minimised, problem, failure } = setting;
  const { language } = picture;
  const words = overlayWords(language);
  const { dossiers, flagged: flaggedIn, unknown, doubt } = pageCounts(picture);
  const rows = picture.lists.flatMap((list) => list.rows);
  const hiddenRows = rows.length - rowsInSight(picture, filter).length;
  const counts = countGroups.flatMap(({ name }) => {
    const count = flaggedIn.get(name) ?? 0;
    const pressed = filter.has(name);
    // A pressed switch stays, or the officer could not let it go.
    if (count === 0 && !pressed) return [];
    return [{ name, label: words.count(name, picture.dueSoonWorkingDays), count, pressed }];
  });
  const lists = picture.lists.filter(({ rows }) => rows.length > 0);
  const flagged = flaggedRows(picture, filter);
  const { pointed, frame, done } = beside;
  const unread = unreadInRows(rows, language);
  const columns = listToTeach(picture)?.columns;
  return {
    language,
    minimised,
    counts,
    lines: lists.map(({ title, pager, filtered = false }) =>
      words.coverage({ ...pager, filtered, ...(title === undefined || lists.length === 1 ? {} : { title }) }),
    ),
    ...(unread ? { unread } : {}),
    ...(counts.length === 0 && dossiers > 0
      ? { calm: words.nothingUrgent(dossiers, Math.min(unknown, dossiers)) }
      : {}),
    teachable: columns !== undefined,
    halfRead: columns !== undefined && unknown > 0 && unknown >= dossiers,
    ...(columns?.taught ? { taught: columns.inVain ? 'in-vain' : 'well' } : {}),
    refusals: picture.refusals.map(({ reason, headers }) => ({
      text: words.refused(reason, headers),
      topic: `table-${reason}`,
    })),
    ...(hiddenRows > 0 ? { hidden: words.hiddenRows(hiddenRows) } : {}),
    ...(failure
      ? {
          failure: {
            text: words.failing(failure.kind, failure.since, failure.now),
            topic: `portal-${failure.kind}`,
          },
        }
      : {}),
    ...(problem === undefined
      ? {}
      : { problem: { text: words.notKept(problem), topic: `error-${problem}` } }),
    ...(doubt === undefined ? {} : { doubt: doubtText(doubt, language) }),
    ...(done === undefined ? {} : { done }),
    ...(picture.detail ? { detail: detailView(picture.detail, language, beside.annotated) } : {}),
    ...(setting.walk ? { walk: walkView(setting.walk, language) } : {}),
    actionsOpen: beside.actionsOpen,
    copyable: rowsInSight(picture, filter).length > 0,
    flagged: flagged.length,
    ...(beside.listOpen ? { rows: rowViews(flagged, beside, language) } : {}),
    ...(beside.listOpen && flagged.length > longestList
      ? { more: words.moreRows(flagged.length - longestList) }
      : {}),
    ...(pointed
      ? {
          pointed: {
            label: labelOf(pointed.row.judgement, language),
            reasons: reasonsOf(pointed.row, language),
            left: pointed.left,
            top: pointed.top,
            above: pointed.above,
          },
        }
      : {}),
    ...(frame ? { frame } : {}),
  };
}

/** What speaks against the machine's date on the page, in words. */
function doubtText({ machine, machineDay, portalDay }: ClockDoubt, language: 'vi' | 'en'): string {
  return overlayWords(language).clockDoubt(machine, formatCivilTime(machineDay), formatCivilTime(portalDay));
}

/** The list that an officer means where columns are to be named: one that is read wrongly, else the longest. */
export function listToTeach({ lists }: Picture): JudgedList | undefined {
  const teachable = lists.filter(({ columns }) => columns !== undefined);
  return (
    teachable.find(({ columns }) => columns?.inVain) ??
    teachable.reduce<JudgedList | undefined>(
      (longest, list) => (longest && longest.rows.length >= list.rows.length ? longest : list),
      undefined,
    )
  );
}

function walkView(walk: WalkState, language: 'vi' | 'en'): WalkView {
  const words = overlayWords(language);
  if (walk.kind === 'offered') return walk;
  if (walk.kind === 'ended') {
    const { end, read, total } = walk;
    const topic = end === 'done' ? {} : { topic: `walk-${end}` };
    return { kind: 'ended', text: words.walkEnded(end, read, total), ...topic };
  }
  const { total, read, paused } = walk;
  const share = total === undefined || total === 0 ? {} : { share: Math.min(1, read / total) };
  return { kind: 'running', text: words.walking(walk), paused, ...share };
}

function rowViews(
  rows: readonly JudgedRow[],
  { opened, annotated }: ShownBeside,
  language: 'vi' | 'en',
): FlaggedRowView[] {
  return rows.slice(0, longestList).map((row, place) => {
    const { code } = row.row.dossier;
    const annotation = annotated?.get(code);
    return {
      place,
      code,
      label: labelOf(row.judgement, language),
      worst: worstCount(row.judgement),
      late: isLate(row),
      ...(annotation === undefined ? {} : { annotation }),
      ...(place === opened ? { reasons: reasonsOf(row, language) } : {}),
    };
  });
}
