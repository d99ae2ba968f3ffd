export { dossierFields } from './dossier-fields';
export {
  barePageAddress,
  civilTime,
  count,
  dossierCode,
  epochMs,
  nonEmptyText,
  pageText,
  webOrigin,
} from './pieces';
export { z } from './zod';
