import type { ReplyOf, RequestOf } from '../messages';
import { type Backlog, type BacklogAt, backlog, countFlagged } from '../report';
import type { Settings } from '../settings';
import { type Store, StoreError } from '../store';
import type { Environment } from './environment';
import type { SettingsKeeper } from './settings-keeper';

const badgeColour = '#B3261E';

/** What is known, summed up: for the popup, and for the toolbar's badge. */
export function createSummary(
  { store, platform, epochNow, civilTimeOf }: Environment,
  keeper: SettingsKeeper,
) {
  const judgedBy = ({ calendar, thresholds }: Settings): BacklogAt => ({
    now: civilTimeOf(epochNow()),
    calendar,
    thresholds,
    civilTimeOf,
  });
  let drawing: Promise<void> | undefined;
  let again = false;

  async function drawBadge(): Promise<void> {
    const settings = await keeper.read();
    const urgent = countFlagged(await store.picture(), judgedBy(settings), settings.badgeFlags);
    await platform.badge.show(badgeText(urgent), badgeColour);
  }

  return {
    async read({ officer }: RequestOf<'backlog/read'>): Promise<ReplyOf<'backlog/read'>> {
      const settings = await keeper.read();
      try {
        const [picture, annotations] = await Promise.all([store.picture(officer), store.annotations()]);
        return {
          ok: true,
          value: {
            language: settings.language,
            backlog: annotated(backlog(picture, judgedBy(settings)), annotations),
            restingSites: settings.pausedSites,
          },
        };
      } catch (error) {
        if (error instanceof StoreError) return { ok: false, error: error.code };
        throw error;
      }
    },
    /** Draws the badge anew; calls that come while it is drawn are one more drawing. */
    refreshBadge(): Promise<void> {
      if (drawing !== undefined) {
        again = true;
        return drawing;
      }
      const draw = async () => {
        do {
          again = false;
          await drawBadge();
        } while (again);
      };
      drawing = draw().finally(() => {
        drawing = undefined;
      });
      return drawing;
    },
  };
}

/** The backlog with what officers added to its most urgent dossiers. */
function annotated(summed: Backlog, annotations: Awaited<ReturnType<Store['annotations']>>): Backlog {
  return {
    ...summed,
    urgent: summed.urgent.map((dossier) => {
      const found = annotations.find(({ site, code }) => site === dossier.site && code === dossier.code);
      return found === undefined ? dossier : { ...dossier, annotation: found.annotation };
    }),
  };
}

/** A badge has room for four signs; nothing urgent is no badge. */
function badgeText(urgent: number): string {
  if (urgent === 0) return '';
  return urgent > 999 ? '999+' : String(urgent);
}
