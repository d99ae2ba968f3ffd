import { orderOfWork } from '../dossier';
import { type BacklogAt, judgePicture, urgentDossier } from './backlog';
import type { Picture, UrgentDossier } from './types';

/** The open dossiers that are due within so many working minutes and not overdue, the least time left first. */
export function inLastHours(picture: Picture, at: BacklogAt, minutes: number): UrgentDossier[] {
  return judgePicture(picture, at)
    .filter(
      ({ judgement, minutesLeft }) =>
        judgement.progress === 'not-due' && minutesLeft !== undefined && minutesLeft <= minutes,
    )
    .sort(orderOfWork)
    .map(urgentDossier);
}
