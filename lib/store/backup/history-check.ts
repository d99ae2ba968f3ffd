import { barePageAddress, epochMs, nonEmptyText, pageText, webOrigin, z } from '../../validation';
import type { DossierHistory } from '../types';
import { isInstant, ValueCheck } from '../value-check';

/** The name of a dossier's field; a record of another is refused, the code for "any of these" skips some names. */
const field = z.string().check(z.regex(/^[a-z]\w{0,40}$/i));
const cells = z.record(field, z.strictObject({ reason: pageText, at: epochMs }));
const versionCells = z.array(z.strictObject({ field, reason: pageText })).check(z.maxLength(200));
const names = z.array(nonEmptyText).check(z.maxLength(1_000));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Whether histories hold nothing that no reading could have made. */
export class HistoryCheck {
  readonly #values = new ValueCheck();

  holds(history: DossierHistory): boolean {
    const { site, code, dossier, seenAt, unreadable, link, officers, lastList, versions } = history;
    return (
      this.#values.fits(webOrigin, site) &&
      this.#values.isDossier(dossier, code) &&
      Object.values(seenAt).every(isInstant) &&
      this.#values.fits(cells, unreadable) &&
      (link === undefined || (barePageAddress.safeParse(link.url).success && isInstant(link.at))) &&
      this.#values.fits(names, officers) &&
      (lastList === undefined || this.#isList(lastList)) &&
      isInstant(history.firstSeenAt) &&
      isInstant(history.lastSeenAt) &&
      this.#areVersions(versions, history)
    );
  }

  #isList({ list, officer, at }: DossierHistory['lastList'] & {}): boolean {
    return this.#values.fits(nonEmptyText, list) && this.#values.fits(pageText, officer) && isInstant(at);
  }

  #areVersions(versions: DossierHistory['versions'], { dossier, code }: DossierHistory): boolean {
    let before = '';
    for (const version of versions) {
      if (version.day <= before || !this.#values.fits(day, version.day)) return false;
      if (version.dossier !== dossier && !this.#values.isDossier(version.dossier, code)) return false;
      if (version.unreadable.length !== 0 && !this.#values.fits(versionCells, version.unreadable))
        return false;
      before = version.day;
    }
    return true;
  }
}
