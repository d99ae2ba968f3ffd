/** The national portal among sites by its host, where nobody said which it is. */
export function guessNational(sites: readonly string[]): string | undefined {
  return sites.find((site) => /(^|\.)dichvucong\.gov\.vn$/.test(new URL(site).hostname));
}

/**
 * Whether a dossier of a site belongs into views and letters: one of the national portal only where that portal is asked
 * for.
 */
export function isOurs(site: string, national: string | undefined, asked: string | undefined): boolean {
  return site !== national || asked === national;
}
