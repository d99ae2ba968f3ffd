export type { ExportedDossier } from './dossier-columns';
export { type ExportSource, exportDossiers } from './export-dossiers';
export * from './job';
export { drawLetters, type Letterhead, TooMany, writeLetters } from './letters';
