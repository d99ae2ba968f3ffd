import type { HelpLinkTexts } from '../help-link-words';

/** Links to the guide in English. */
export const helpLinkTexts: HelpLinkTexts = {
  guide: 'Guide',
  more: 'See the guide',
  diagnostics: 'Copy diagnostics',
};
