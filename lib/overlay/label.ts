import type { Judgement } from '../dossier/judgement';
import { flagLabel } from '../locale/flags';

/** What the mark of a row says: its flags in a few words each, worst first; empty without flags. */
export function labelOf({ flags }: Judgement, language: 'vi' | 'en'): string {
  return flags.map((flag) => flagLabel(language, flag)).join(' · ');
}
