import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCaller } from '../../lib/messages';
import { epochNow, now } from '../../lib/platform/clock';
import { isContextAlive, onBackgroundMessage, sendToBackground } from '../../lib/platform/page';
import { startSession } from '../../lib/session';
import { slowPage } from '../../lib/session/slow-page';

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  // The page could replay the message and end the session.
  noScriptStartedPostMessage: true,
  main(context) {
    const call = createCaller(sendToBackground);
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const slow = slowPage(performance.timeOrigin, navigation);
    // Evidence that is nice to have: where the background does not answer, nothing else is lost.
    if (slow) call('portal/failure', slow).catch(() => {});
    startSession(
      {
        view: window,
        call,
        listen: onBackgroundMessage,
        civilNow: now,
        epochNow,
        isAlive: isContextAlive,
      },
      context.signal,
    );
  },
});
