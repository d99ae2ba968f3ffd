import fc from 'fast-check';
import type { DossierHistory, Version } from '../../../lib/store';
import {
  mergeRows,
  rowOf,
  sightingsOf,
  storedOf,
  unreadableNow,
  versionText,
} from '../../../lib/store/merge';
import { seen } from './arbitrary-readings';
import { morning, site } from './readings';

const dayMs = 86_400_000;
const officer = fc.option(fc.constantFrom('Lê Văn Thử', 'Nguyễn Thị Mẫu'), { nil: undefined });

/** Sightings of one dossier, each some days after the one before. */
const sightings = fc.array(fc.tuple(seen, fc.integer({ min: 0, max: 3 }), officer), {
  minLength: 1,
  maxLength: 5,
});

/** Dossiers of one portal with their past, by code. */
export const histories: fc.Arbitrary<DossierHistory[]> = fc
  .array(sightings, { maxLength: 12 })
  .map((each) => each.map((made, index) => historyOf(`B-${String(index).padStart(3, '0')}`, made)));

function historyOf(
  code: string,
  made: [typeof seen extends fc.Arbitrary<infer T> ? T : never, number, string | undefined][],
): DossierHistory {
  const versions: Version[] = [];
  let readAt = morning - 12 * dayMs;
  let row: ReturnType<typeof rowOf> | undefined;
  for (const [sighting, days, name] of made) {
    readAt += days * dayMs;
    const dossier = { ...sighting.dossier, code };
    const own = rowOf(
      { ...sighting, dossier },
      { site, readAt, ...(name === undefined ? {} : { officer: name }), list: 'Đang xử lý' },
    );
    const merged: ReturnType<typeof rowOf> = row === undefined ? own : mergeRows(row, own);
    if (row === undefined || versionText(row) !== versionText(merged)) {
      const day = new Date(readAt + 7 * 3_600_000).toISOString().slice(0, 10);
      if (versions.at(-1)?.day === day) versions.pop();
      versions.push({ day, dossier: merged.dossier, unreadable: unreadableNow(merged) });
    }
    row = merged;
  }
  if (row === undefined) throw new RangeError('no sighting');
  return { ...storedOf({ ...sightingsOf(row), changedOn: '' }), versions };
}
