import { isDayOffOn } from '../../calendar/working-time';
import type { Dossier } from '../dossier';
import type { FlagParams } from '../judgement';
import { isPast, type Moment, momentOf } from '../moment';
import type { FlagRule } from './rule';

/**
 * The portal's due date is on a day off or before the reception. A hint for the officer; the date still counts.
 *
 * Source: the district of Lấp Vò, 3/2024: processing times set wrongly made dossiers late that were not.
 */
export const dueDateSuspect: FlagRule = {
  id: 'due-date-suspect',
  severity: 4,
  raise({ dossier, due, calendar }) {
    if (!due) return undefined;
    const received = receptionAfter(due, dossier);
    if (!received && !isDayOffOn(due.day, calendar)) return undefined;
    const params: FlagParams = { due: due.text };
    if (received) params.received = received.text;
    return params;
  },
};

/** The reception where it is past the due moment; its text is read only where it can be: times sort as texts do. */
function receptionAfter(due: Moment, { receivedAt }: Dossier): Moment | undefined {
  if (receivedAt === undefined || receivedAt <= due.text) return undefined;
  const received = momentOf(receivedAt);
  return received && isPast(received, due) ? received : undefined;
}
