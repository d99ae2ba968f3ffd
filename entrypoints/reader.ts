import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageInSteps, signatureOfList, tableToTeach } from '../lib/reading';
import { officerOf } from '../lib/reading/officer';
import { adviceOf } from '../lib/reading/profiles';
import { offerPart } from '../lib/session/parts';

export default defineUnlistedScript(() => {
  offerPart('reader', {
    readPageInSteps,
    tableToTeach,
    signatureOfList,
    officerIn: (document, profiles) => officerOf(document, adviceOf(document, profiles).officer),
  });
});
