import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teachingPart } from '../lib/overlay/teaching';
import { offerPart } from '../lib/session/parts';

export default defineUnlistedScript(() => {
  offerPart('teaching', teachingPart);
});
