import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, progressAt } from '../../../lib/dossier';
import { readPage } from '../../../lib/reading';
import { reconcile } from '../../../lib/report';
import { generateDossiers, type NationalPortal, startNationalPortal, truth } from '../../portal';
import { fatesOf } from '../../portal/national/records.mjs';
import { moments } from './moments';

/** Pages are read at these; what they say follows from the records at every other. */
const readAt = [moments['weekday morning'], moments['late at night']];

describe.each(Object.entries(moments))('the national portal at %s (%s)', (_name, now) => {
  const records = generateDossiers({ now });
  const ours = truth(records, now, {
    skin: 'material',
    read: ['reception', 'processing', 'waiting', 'returned', 'search'],
  }).dossiers;
  const there = records.filter(({ list }) => list !== 'converted');
  const befallen = (...wanted: string[]) => {
    const fates = fatesOf(there, now);
    return [...fates].flatMap(([code, fate]) => (wanted.includes(fate) ? [code] : [])).sort();
  };
  let national: NationalPortal;

  beforeAll(async () => {
    national = await startNationalPortal({ records, now });
  });

  afterAll(() => national?.close());

  test('differs in every way that a reconciliation tells, and in no other', () => {
    const found = national.differences(ours);
    expect(found.overdueThere).toEqual(befallen('overdue-there'));
    expect(found.missingThere).toEqual(befallen('missing'));
    expect(found.missingHere).toHaveLength(2);
    expect([...new Set(found.dates.map((each) => each.split(' ')[0]))]).toEqual(
      befallen('due-differs', 'received-differs', 'finished-differs'),
    );
    expect(found.duplicates).toEqual(befallen('twice'));
    for (const codes of [found.overdueThere, found.missingThere, found.dates, found.duplicates]) {
      expect(codes.length).toBeGreaterThan(1);
    }
    expect(found.matched).toBe(ours.length - found.missingThere.length);
  });

  test.runIf(readAt.includes(now))(
    'is read page by page as it stands, and reconciled to the same',
    async () => {
      const read: Dossier[] = [];
      for (let page = 1; page <= national.pages; page++) {
        const window = new Window({ url: `${national.url}?trang=${page}` });
        window.document.write(await (await fetch(`${national.url}?trang=${page}`)).text());
        const { lists } = readPage(window.document as unknown as Document, { url: window.location.href });
        expect(lists).toHaveLength(1);
        expect(lists[0]?.pager).toMatchObject({
          page,
          pages: national.pages,
          total: national.records.length,
        });
        read.push(...(lists[0]?.rows.map(({ dossier }) => dossier) ?? []));
        await window.happyDOM.close();
      }
      expect(read.map(({ code }) => code)).toEqual(national.records.map(({ code }) => code));
      const judgedAt = { now, calendar: defaultCalendar };
      const sourced = (dossier: Dossier) => ({
        dossier,
        progress: progressAt(dossier, judgedAt),
      });
      const found = reconcile(
        ours.map(({ dossier }) => sourced(dossier)),
        read.map(sourced),
      );
      const codes = (sides: readonly { dossier: { code: string } }[]) =>
        sides.map(({ dossier }) => dossier.code).sort();
      expect({
        here: found.here,
        there: read.length,
        matched: found.matched,
        overdueThere: codes(found.overdueThere.map(({ here }) => here)),
        missingThere: codes(found.missingThere),
        missingHere: codes(found.missingHere),
        dates: found.dates.map(({ here, field }) => `${here.dossier.code} ${field}`).sort(),
        duplicates: codes(found.duplicates.flatMap(({ here }) => here)),
      }).toEqual(national.differences(ours));
    },
  );
});
