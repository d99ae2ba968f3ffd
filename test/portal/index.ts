/** The sample portal, for the tests and for the demonstration. */

export type { ListId, PaperState, PortalRecord } from './data/records';
export { generateDossiers } from './generator.mjs';
export { pageIds, skins } from './lists/skins.mjs';
export type { PageId, SkinId } from './lists/types';
export { startNationalPortal } from './national/server.mjs';
export { startPortal } from './server.mjs';
export { expectedPapers, truth } from './truth.mjs';

/** A running portal. */
export type Portal = Awaited<ReturnType<typeof import('./server.mjs').startPortal>>;
/** The national portal beside it, running. */
export type NationalPortal = Awaited<ReturnType<typeof import('./national/server.mjs').startNationalPortal>>;
/** What a correct reader of it may claim. */
export type Truth = ReturnType<typeof import('./truth.mjs').truth>;
