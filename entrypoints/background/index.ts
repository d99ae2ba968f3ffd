import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../../lib/background';
import { platform } from '../../lib/platform/browser';
import { civilTimeOf, epochNow } from '../../lib/platform/clock';
import { openStore } from '../../lib/store';

export default defineBackground({
  main() {
    startBackground({
      platform,
      store: openStore({ civilTimeOf }),
      epochNow,
      civilTimeOf,
      onFailure: (error) => globalThis.reportError(error),
    });
  },
});
