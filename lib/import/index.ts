export type { ImportAsk, ImportWord, KeepTerms } from './job';
export { type PreviewColumn, previewsOf, type TablePreview } from './preview';
export { type ImportSource, readTables } from './read-tables';
export { type ImportRefusal, ImportRefused } from './refusal';
