import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, defaultThresholds } from '../../../lib/dossier';
import { civilTimeOf } from '../../../lib/platform/clock';
import { backlog, dossiersListed, type KnownDossier, type Picture, wordsMatcher } from '../../../lib/report';

// A Wednesday, 10:00 in Vietnam.
const instant = Date.UTC(2026, 10, 18, 3);
const at = {
  now: civilTimeOf(instant),
  calendar: defaultCalendar,
  thresholds: defaultThresholds,
  civilTimeOf,
};

function known(dossier: Dossier, gone = false): KnownDossier {
  return {
    site: 'https://motcua.example.vn',
    dossier,
    seenAt: {},
    unreadable: [],
    lastSeenAt: instant,
    gone,
  };
}

const open = [
  known({ code: 'A-1', dueAt: '2026-11-17', procedure: 'Chứng thực bản sao' }),
  known({ code: 'A-2', dueAt: '2026-11-18', digitisedComponents: false }),
  known({ code: 'A-3', dueAt: '2026-11-19' }),
  known({ code: 'A-4', dueAt: '2026-12-19', stepDueAt: '2026-11-17' }),
  known({ code: 'A-5', dueAt: '2026-11-17', stage: 'paused' }),
  known({ code: 'A-6' }),
  known({ code: 'A-7', dueAt: '2026-11-01', digitisedComponents: false }, true),
];
const closed = [
  known({ code: 'B-1', finishedAt: '2026-11-10', dueAt: '2026-11-11', digitisedResult: false }),
  known({ code: 'B-2', finishedAt: '2026-11-10', dueAt: '2026-11-11', procedure: 'Đăng ký kết hôn' }),
];
const picture: Picture = {
  officers: [],
  open,
  closed: { total: 2, undigitised: 1 },
  undigitised: closed.slice(0, 1),
  coverage: [],
};

const codes = (wanted: Parameters<typeof dossiersListed>[3], most = 50) =>
  dossiersListed(picture, closed, at, wanted, most).dossiers.map(({ code }) => code);

describe('the list of a count', () => {
  const { counts } = backlog(picture, at);

  it.each(Object.keys(counts) as (keyof typeof counts)[])('of %s names as many as it counts', (count) => {
    expect(counts[count]).toBeGreaterThan(0);
    expect(codes({ count })).toHaveLength(counts[count]);
  });

  it('stands in the order of work, and says whether there are more', () => {
    expect(codes({ count: 'open' })).toEqual(['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6']);
    const few = dossiersListed(picture, closed, at, { count: 'open' }, 2);
    expect(few.dossiers.map(({ code }) => code)).toEqual(['A-1', 'A-2']);
    expect(few.more).toBe(true);
    expect(dossiersListed(picture, closed, at, { count: 'open' }, 6).more).toBe(false);
  });

  it('says of a dossier that left its list that it did', () => {
    const { dossiers } = dossiersListed(picture, closed, at, { words: 'A-7' }, 50);
    expect(dossiers).toEqual([expect.objectContaining({ code: 'A-7', gone: true })]);
  });
});

describe('what words mean', () => {
  it.each([
    ['chung thuc', ['A-1']],
    ['CHỨNG  sao', ['A-1']],
    ['dang ky', ['B-2']],
    ['b-1', ['B-1']],
    ['b2', ['B-2']],
    ['hôn x', []],
    ['không có', []],
  ])('%s', (words, found) => {
    expect(codes({ words })).toEqual(found);
  });

  it('finds a code by its end, with or without separators, and however it is written', () => {
    const dossier = { code: 'H57.132-261104-0583', procedure: 'Cấp giấy phép xây dựng nhà ở' };
    for (const typed of ['0583', 'h57132261104', '261104-0583', 'H57 0583', 'giay phep 0583', 'xây dựng', ''])
      expect(wordsMatcher(typed)(dossier), typed).toBe(true);
    for (const typed of ['0584', 'xay nha moi', 'h58'])
      expect(wordsMatcher(typed)(dossier), typed).toBe(false);
  });
});
