import type { Figures } from '../../components/popup/Popup';
import type { ClockDoubt } from '../../lib/dossier';
import type { Caller } from '../../lib/messages';
import type { Appearance } from '../../lib/settings';

/** What the background told; of the settings nothing where it did not answer. */
export interface Told {
  figures: Figures;
  language?: 'vi' | 'en';
  restingSites?: readonly string[];
  reminders?: 'on' | 'silenced' | 'off';
  appearance?: Appearance;
  lostAt?: number;
  clockDoubt?: ClockDoubt;
}

/** Asks the background for the backlog; one that does not answer is a failure. */
export async function readFigures(call: Caller, officer: string | undefined): Promise<Told> {
  try {
    const reply = await call('backlog/read', officer === undefined ? {} : { officer });
    if (!reply.ok) return { figures: { state: 'failed', error: reply.error } };
    const { backlog, ...settings } = reply.value;
    return { figures: { state: 'ready', backlog }, ...settings };
  } catch {
    return { figures: { state: 'failed', error: 'unknown' } };
  }
}
