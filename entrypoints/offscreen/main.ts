import { type DailyWanted, makeDailyFiles } from '../../lib/export/daily-files';
import { platform } from '../../lib/platform/browser';

// A page that nobody sees: Chromium's worker has none of its own to make files in.
platform.messaging.onMessage((message, sender) => {
  const { makeDaily } = message as { makeDaily?: DailyWanted };
  const isOurs = sender.extensionId === platform.identity.id && sender.tabId === undefined;
  return makeDaily !== undefined && isOurs ? makeDailyFiles(makeDaily) : undefined;
});
