import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from '../lib/session/parts';
import { Walking } from '../lib/session/walking';

export default defineUnlistedScript(() => {
  offerPart('walk', { createWalking: (options) => new Walking(options) });
});
