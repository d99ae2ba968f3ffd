export type { ExportedDossier } from './dossier-columns';
export { type ExportSource, exportDossiers } from './export-dossiers';
export * from './job';
