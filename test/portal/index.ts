/** The sample portal, for the tests and for the demonstration. */

export type { ListId, PaperState, PortalRecord } from './data/records';
export { generateDossiers } from './generator.mjs';
export { pageIds, skins } from './lists/skins.mjs';
export type { PageId, SkinId } from './lists/types';
export { startPortal } from './server.mjs';
export { expectedPapers, truth } from './truth.mjs';

/** A running portal. */
export type Portal = Awaited<ReturnType<typeof import('./server.mjs').startPortal>>;
/** What a correct reader of it may claim. */
export type Truth = ReturnType<typeof import('./truth.mjs').truth>;
