import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../../lib/background';
import { openOwnStore } from '../../lib/background/own-store';
import { platform } from '../../lib/platform/browser';
import { civilTimeOf, epochNow } from '../../lib/platform/clock';
import { dailyFiles } from './daily-files';

export default defineBackground({
  main() {
    startBackground({
      platform,
      store: openOwnStore(platform),
      epochNow,
      civilTimeOf,
      dailyFiles,
      onFailure: (error) => globalThis.reportError(error),
    });
  },
});
