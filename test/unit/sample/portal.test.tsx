// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { PortalPage } from '../../../components/sample/PortalPage';
import { defaultCalendar } from '../../../lib/calendar';
import { readPage } from '../../../lib/reading';
import { officerOf } from '../../../lib/reading/officer';
import { sampleDossiers } from '../../../lib/sample/dossiers';
import { listOn, pageSize, pagesOf } from '../../../lib/sample/past';
import { portalView } from '../../../lib/sample/portal-view';

const now = '2026-11-18T10:00';
const day = now.slice(0, 10);
const dossiers = sampleDossiers(now, defaultCalendar);

afterEach(() => {
  render(null, document.body);
});

describe.each(['processing', 'finished'] as const)("the sample's portal, list %s", (list) => {
  it.each([1, 2])('is read as what was invented: page %i', async (page) => {
    const view = portalView(dossiers, { list, page, day });
    await act(() => render(<PortalPage view={view} onList={() => {}} onPage={() => {}} />, document.body));
    const { lists, refusals, officer } = readPage(document, { url: 'https://own.example/sample.html' });
    expect(refusals).toEqual([]);
    expect(officer ?? officerOf(document, [])).toBe('Trần Thị Mẫu');
    const wanted = pagesOf(list, listOn(dossiers, list, day), pageSize)[page - 1];
    expect(lists).toHaveLength(1);
    const [read] = lists;
    expect(read?.title).toBe(wanted?.title);
    expect(read?.pager).toEqual(wanted?.pager);
    for (const [place, row] of (read?.rows ?? []).entries()) {
      const seen = wanted?.rows[place];
      expect(seen?.dossier).toMatchObject(row.dossier);
      expect(row.unreadable.map(({ field, reason }) => ({ field, reason }))).toEqual(seen?.unreadable ?? []);
    }
    expect(read?.rows).toHaveLength(wanted?.rows.length ?? -1);
  });
});
