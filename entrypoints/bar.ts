import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { barPart } from '../lib/overlay/bar';
import { offerPart } from '../lib/session/parts';

export default defineUnlistedScript(() => {
  offerPart('bar', barPart);
});
