import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCaller } from '../lib/messages';
import { barPart } from '../lib/overlay/bar';
import { sendToBackground } from '../lib/platform/page';
import { chosenRows } from '../lib/reading/meant-rows';
import { annotationsOver } from '../lib/session/annotating';
import { offerPart } from '../lib/session/parts';

export default defineUnlistedScript(() => {
  offerPart('bar', barPart(annotationsOver(createCaller(sendToBackground)), chosenRows));
});
