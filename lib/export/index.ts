export { CsvWriter } from './csv';
export { dossierTable, type ExportedDossier } from './dossier-columns';
export { dossierParquet, parquetPath } from './dossier-parquet';
export { DossierWorkbook, type WorkbookAbout } from './dossier-workbook';
export type { FileWritten, Sink } from './table';
