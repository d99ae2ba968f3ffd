export type * from './dossier';
export * from './judgement';
