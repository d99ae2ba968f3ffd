import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReader, signatureOfList, tableToTeach } from '../lib/reading';
import { failureOf } from '../lib/reading/failure';
import { isFiltered } from '../lib/reading/filtered';
import { officerOf } from '../lib/reading/officer';
import { outlineOf } from '../lib/reading/outline';
import { adviceOf } from '../lib/reading/profiles';
import { judgedDetail, judgedLists, judgedRow } from '../lib/session/judging';
import { offerPart } from '../lib/session/parts';

export default defineUnlistedScript(() => {
  offerPart('reader', {
    createReader,
    tableToTeach,
    signatureOfList,
    failureOf,
    isFiltered,
    outlineOf,
    judgedRow,
    judgedLists,
    judgedDetail,
    officerIn: (document, profiles) => officerOf(document, adviceOf(document, profiles).officer),
  });
});
