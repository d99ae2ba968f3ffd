import type { DetailView } from '../../components/overlay/detail-view';
import type { Annotation } from '../dossier';
import { doneAt } from '../dossier/life';
import { wordTimeLeft } from '../locale/duration';
import { flagAdvice, flagReason } from '../locale/flags';
import { guardWords, type SideFigures } from '../locale/guard';
import type { Paper } from '../reading/types';
import { isLate, worstCount } from './flagged-rows';
import { labelOf } from './label';
import type { JudgedDetail } from './picture';
import { unreadOf } from './unread';

/**
 * Words what the bar says of the one dossier that a page shows.
 *
 * @param annotated What officers added to dossiers, by code, as far as it is known.
 */
export function detailView(
  judged: JudgedDetail,
  language: 'vi' | 'en',
  annotated?: ReadonlyMap<string, Annotation>,
): DetailView {
  const words = guardWords(language);
  const { detail, judgement, intake } = judged;
  const { components, result, dossier } = detail;
  const status = dossier.statusText ?? (dossier.stage && words.stages[dossier.stage]);
  const sides = [sideOf(components), sideOf(result)] as const;
  const annotation = annotated?.get(dossier.code);
  const unreadDue = judgement.flags.filter(({ id }) => id === 'due-date-unreadable');
  return {
    ...(judgement.flags.length > 0
      ? { flagged: { label: labelOf(judgement, language), worst: worstCount(judgement) } }
      : {}),
    lines: [
      ...timeLine(judged, language),
      ...(status === undefined ? [] : [words.standing(status)]),
      ...(sides.some((side) => side !== undefined && side.unknown < side.of)
        ? [words.digitised(...sides)]
        : []),
    ],
    unread: [
      ...unreadDue.map((flag) => ({
        reason: flagReason(language, flag),
        advice: flagAdvice(language, flag),
      })),
      ...unreadOf(detail.unreadable, language),
    ],
    ...(isLate(judged) || annotation
      ? { cause: { code: dossier.code, ...(annotation ? { annotation } : {}) } }
      : {}),
    ...(intake
      ? {
          intake: {
            title: words.intake.title,
            hint: words.intake.hint,
            progress: words.intake.compared(
              intake.papers.filter(({ compared }) => compared).length,
              intake.papers.length,
            ),
            papers: intake.papers,
            ...(intake.kept ? {} : { notKept: words.intake.notKept }),
            set: intake.set,
          },
        }
      : {}),
  };
}

/** What need not be digitised does not count. */
function sideOf(papers: readonly Paper[]): SideFigures | undefined {
  const counting = papers.filter(({ digitised }) => digitised !== 'not-applicable');
  if (counting.length === 0) return undefined;
  return {
    digitised: counting.filter(({ digitised }) => digitised === true).length,
    unknown: counting.filter(({ digitised }) => digitised === undefined).length,
    of: counting.length,
  };
}

/** A deadline that is up says itself how far it is; else what is left of the time. */
function timeLine(
  { detail, judgement, minutesLeft, dayMinutes }: JudgedDetail,
  language: 'vi' | 'en',
): string[] {
  const words = guardWords(language);
  const { dossier } = detail;
  const { dueAt } = dossier;
  const { flags, progress } = judgement;
  const deadline = flags.find(({ id }) => /^(?:overdue|due-today|due-soon|late)$/.test(id));
  if (deadline) return [flagReason(language, deadline)];
  if (minutesLeft !== undefined) {
    return [words.timeLeft(wordTimeLeft(language, minutesLeft, dayMinutes), dueAt)];
  }
  if (dueAt === undefined) return [];
  if (progress === 'paused') return [words.pausedUntil(dueAt)];
  const done = doneAt(dossier);
  return (progress === 'early' || progress === 'on-time') && done !== undefined
    ? [words.done(progress, dueAt, done)]
    : [];
}
