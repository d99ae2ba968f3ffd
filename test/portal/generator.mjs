/** The sample portal's dossiers. */
export { generateDossiers, usualSizes } from './data/generator.mjs';
