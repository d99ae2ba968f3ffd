import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCaller } from '../../lib/messages';
import { epochNow, now } from '../../lib/platform/clock';
import { isContextAlive, onBackgroundMessage, sendToBackground } from '../../lib/platform/page';
import { startSession } from '../../lib/session';

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  // The page could replay the message and end the session.
  noScriptStartedPostMessage: true,
  main(context) {
    startSession(
      {
        view: window,
        call: createCaller(sendToBackground),
        listen: onBackgroundMessage,
        civilNow: now,
        epochNow,
        isAlive: isContextAlive,
      },
      context.signal,
    );
  },
});
