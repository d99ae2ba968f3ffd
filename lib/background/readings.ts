import { dropPersonal } from '../dossier';
import type { PageSender, ReplyOf, SentDossier, SentReading } from '../messages';
import { StoreError } from '../store';
import type { Environment } from './environment';
import type { SettingsKeeper } from './settings-keeper';

/**
 * Takes the readings of page sessions: what may not be kept is dropped here once more, the rest is stored
 * whole, and the page is told which.
 * @param closePastDays Called before each reading is kept.
 * @param onStored Called after each reading that brought something new.
 */
export function createReadings(
  { store, epochNow }: Environment,
  settings: SettingsKeeper,
  closePastDays: () => Promise<void>,
  onStored: () => void,
) {
  return async (reading: SentReading, sender: PageSender): Promise<ReplyOf<'page/reading'>> => {
    if (reading.site !== sender.origin) return { ok: false, error: 'not-allowed' };
    const { keptPersonalFields, pausedSites } = await settings.read();
    if (pausedSites.includes(reading.site)) return { ok: false, error: 'site-paused' };
    if (reading.lists.length === 0 && reading.detail === undefined) return { ok: true, value: { stored: 0 } };
    const clean = (sent: SentDossier): SentDossier => ({
      dossier: dropPersonal(sent.dossier, keptPersonalFields),
      ...(sent.link !== undefined && new URL(sent.link).origin === reading.site ? { link: sent.link } : {}),
      ...(sent.unreadable === undefined ? {} : { unreadable: sent.unreadable }),
    });
    const at = epochNow();
    try {
      await closePastDays();
      const { stored, repeated } = await store.ingest(
        {
          id: reading.id,
          site: reading.site,
          readAt: Math.min(reading.readAt, at),
          ...(reading.officer === undefined ? {} : { officer: reading.officer }),
          lists: reading.lists.map(({ list, title, pager, filtered, alone, rows }) => ({
            list,
            ...(title === undefined ? {} : { title }),
            pager,
            ...(filtered ? { filtered } : {}),
            ...(alone ? { alone } : {}),
            rows: rows.map(clean),
          })),
          ...(reading.detail === undefined ? {} : { detail: clean(reading.detail) }),
        },
        at,
      );
      if (!repeated) onStored();
      return { ok: true, value: { stored } };
    } catch (error) {
      if (error instanceof StoreError) return { ok: false, error: error.code };
      throw error;
    }
  };
}
