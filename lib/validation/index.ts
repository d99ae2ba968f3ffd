export { dossierFields } from './dossier-fields';
export { firstIssue } from './first-issue';
export { type ReadJson, readJson } from './json-lines';
export {
  barePageAddress,
  civilTime,
  count,
  dossierCode,
  epochMs,
  isCivilTime,
  isDossierCode,
  nonEmptyText,
  pageText,
  webOrigin,
} from './pieces';
export { z } from './zod';
