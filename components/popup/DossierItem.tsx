import type { JSX } from 'preact';
import { wordTimeLeft } from '../../lib/locale/duration';
import { flagLabel } from '../../lib/locale/flags';
import type { PopupTexts } from '../../lib/locale/popup';
import type { UrgentDossier } from '../../lib/report/types';
import { SeverityIcon } from '../shared/SeverityIcon';
import { severityOfFlag } from '../shared/severity-of-flag';

interface Props {
  dossier: UrgentDossier;
  language: 'vi' | 'en';
  texts: PopupTexts;
  /** Minutes of a full working day. */
  dayMinutes: number;
  onOpen(address: string): void;
}

/** One dossier: its code and procedure, why it stands here, how much working time is left. It opens in its portal. */
export function DossierItem({ dossier, language, texts, dayMinutes, onOpen }: Props): JSX.Element {
  const [worst] = dossier.gone ? [] : dossier.flags;
  const kind = worst === undefined ? 'quiet' : severityOfFlag(worst);
  return (
    <button type="button" title={texts.opensInPortal} onClick={() => onOpen(dossier.link ?? dossier.site)}>
      <SeverityIcon kind={kind} />
      <span class="name">
        <span class="code">{dossier.code}</span> {dossier.procedure}
      </span>
      <span class="why" data-kind={kind}>
        {wordsOf(dossier, language, texts, dayMinutes)}
      </span>
    </button>
  );
}

/** Labels of these flags tell the time themselves. */
const timed: readonly string[] = ['overdue', 'due-today', 'due-soon', 'late'];

function wordsOf(
  { flags, params, gone, progress, workingMinutesLeft }: UrgentDossier,
  language: 'vi' | 'en',
  texts: PopupTexts,
  dayMinutes: number,
): string {
  if (gone) return texts.goneOne;
  const [worst] = flags;
  const why = worst === undefined ? texts.progress[progress] : flagLabel(language, { id: worst, params });
  if (workingMinutesLeft === undefined || (worst !== undefined && timed.includes(worst))) return why;
  return `${why} · ${wordTimeLeft(language, workingMinutesLeft, dayMinutes)}`;
}
