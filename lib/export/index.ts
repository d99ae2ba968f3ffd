export { type LoggedDay, writeDayLog } from './day-log';
export type { ExportedDossier } from './dossier-columns';
export { DossierCounts } from './dossier-counts';
export { type ExportSource, exportDossiers } from './export-dossiers';
export * from './job';
export { drawLetters, type Letterhead, TooMany, writeLetters } from './letters';
export { remembered } from './remembered';
