import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageInSteps } from '../lib/reading';
import { offerPart } from '../lib/session/parts';

export default defineUnlistedScript(() => {
  offerPart('reader', { readPageInSteps });
});
