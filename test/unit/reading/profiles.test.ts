// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SiteProfile } from '../../../lib/reading';
import { adviceOf } from '../../../lib/reading/profiles';
import { pageOf, read, tableOf } from './page';

const profile = (more: Partial<SiteProfile>): SiteProfile =>
  ({ id: 'mau', markers: ['#mau'], ...more }) as SiteProfile;

describe('the profile of a portal', () => {
  const page = pageOf('<div id="mau"></div>');

  it('speaks where one of its marks stands', () => {
    const profiles = [
      profile({
        markers: ['[', '#mau'],
        title: ['h1'],
        officer: ['.ten'],
        headers: { dueAt: ['Hẹn', 'Mốc'] },
      }),
      profile({ markers: ['#khac'], title: ['h2'], headers: { officer: ['Ai'] } }),
      profile({ title: ['h3'] }),
    ];
    const { extra, title, officer } = adviceOf(page, profiles);
    expect([...extra]).toEqual([
      ['hen', 'dueAt'],
      ['moc', 'dueAt'],
    ]);
    expect([title, officer]).toEqual([['h1', 'h3'], ['.ten']]);
    expect(adviceOf(page, undefined)).toEqual({ extra: new Map(), title: [], officer: [] });
  });

  it('names columns, the list and the officer', () => {
    const profiles = [profile({ title: ['#ten'], officer: ['#ai'], headers: { dueAt: ['Mốc'] } })];
    const html = `<div id="mau"></div><b id="ten">Hồ sơ của xã</b><i id="ai">Lê Hoa</i>${tableOf(
      ['Mã hồ sơ', 'Mốc'],
      [['H57.132-260804-0583', '05/08/2026']],
    )}`;
    const told = read(html, { profiles });
    expect(told.officer).toBe('Lê Hoa');
    expect(told.lists[0]?.title).toBe('Hồ sơ của xã');
    expect(told.lists[0]?.rows[0]?.dossier.dueAt).toBe('2026-08-05');
    expect(read(html).lists[0]?.rows[0]?.dossier.dueAt).toBeUndefined();
  });
});
