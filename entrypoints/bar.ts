import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCaller } from '../lib/messages';
import { barPart } from '../lib/overlay/bar';
import { sendToBackground } from '../lib/platform/page';
import { offerPart } from '../lib/session/parts';

export default defineUnlistedScript(() => {
  const call = createCaller(sendToBackground);
  // An extension that is gone keeps nothing and knows nothing.
  offerPart(
    'bar',
    barPart({
      async of(codes) {
        const reply = await call('page/annotations', { codes: [...codes] }).catch(() => undefined);
        return reply?.ok ? reply.value : [];
      },
      async keep(code, annotation) {
        const reply = await call('page/annotate', { code, annotation }).catch(() => undefined);
        return reply?.ok ? reply.value : undefined;
      },
    }),
  );
});
