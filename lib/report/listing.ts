import { isOpen, orderOfWork } from '../dossier';
import { type BacklogAt, digitisationFlags, type Judged, judgeKnown, urgentDossier } from './backlog';
import type { CountId, KnownDossier, Picture, UrgentDossier } from './types';
import { wordsMatcher } from './words-sought';

/** Which dossiers are asked for: those of a count, those that words mean, or both. */
export interface ListingWanted {
  count?: CountId;
  words?: string;
}

/** Dossiers in the order of work. */
export interface Listed {
  dossiers: UrgentDossier[];
  /** There are more than are named. */
  more: boolean;
}

/** The dossiers that a count counts. One that left its fully read list stands in `total` alone. */
const counted: Record<CountId, (judged: Judged) => boolean> = {
  overdue: (judged) => flagged(judged, ['overdue']),
  'due-today': (judged) => flagged(judged, ['due-today']),
  'due-soon': (judged) => flagged(judged, ['due-soon']),
  'step-overdue': (judged) => flagged(judged, ['step-overdue']),
  undigitised: (judged) => flagged(judged, digitisationFlags),
  paused: ({ known, judgement }) => !known.gone && judgement.progress === 'paused',
  open: ({ known, dossier }) => !known.gone && isOpen(dossier),
  total: () => true,
};

/**
 * The dossiers of a picture that are wanted, in the order of work.
 * @param closed Those no longer open that are wanted, as far as they were fetched; those that the picture itself brings
 * may be among them.
 */
export function dossiersListed(
  picture: Picture,
  closed: readonly KnownDossier[],
  at: BacklogAt,
  { count, words = '' }: ListingWanted,
  most: number,
): Listed {
  const isMeant = wordsMatcher(words);
  const keyOf = ({ site, dossier }: KnownDossier) => `${site} ${dossier.code}`;
  const known = new Map([...closed, ...picture.undigitised, ...picture.open].map((one) => [keyOf(one), one]));
  const found = [...known.values()]
    .filter(({ dossier }) => isMeant(dossier))
    .map((one) => judgeKnown(one, at))
    .filter(counted[count ?? 'total'])
    .sort(orderOfWork);
  return { dossiers: found.slice(0, most).map(urgentDossier), more: found.length > most };
}

function flagged({ known, judgement }: Judged, wanted: readonly string[]): boolean {
  return !known.gone && judgement.flags.some(({ id }) => wanted.includes(id));
}
