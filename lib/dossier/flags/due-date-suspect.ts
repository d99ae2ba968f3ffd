import { isDayOff } from '../../calendar/working-time';
import type { FlagParams } from '../judgement';
import { isPast } from '../moment';
import type { FlagRule } from './rule';

/**
 * The portal's due date is on a day off or before the reception. A hint for the officer; the date still counts.
 *
 * Source: the district of Lấp Vò, 3/2024: processing times set wrongly made dossiers late that were not.
 */
export const dueDateSuspect: FlagRule = {
  id: 'due-date-suspect',
  severity: 4,
  raise({ due, received, calendar }) {
    if (!due) return undefined;
    const beforeReception = received !== undefined && isPast(received, due);
    if (!beforeReception && !isDayOff(due.text, calendar)) return undefined;
    const params: FlagParams = { due: due.text };
    if (beforeReception) params.received = received.text;
    return params;
  },
};
