import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Portal, pageIds, type SkinId, skins, startPortal } from '../../portal';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal({ now: '2026-11-23T09:00' });
});
afterAll(() => portal.close());

const control = (request: Record<string, unknown>) =>
  fetch(`${portal.url}/__control`, { method: 'POST', body: JSON.stringify(request) });
const textOf = async (path: string) => (await fetch(path)).text();

describe('the server-rendered portal', () => {
  test('shows every list whole, in Vietnamese and UTF-8', async () => {
    const { lists } = portal.truth();
    for (const id of pageIds) {
      const response = await fetch(portal.address(id));
      const page = await response.text();
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page).toContain('<html lang="vi">');
      expect(page).toContain(portal.officer);
      for (const { code } of lists[id].rows) expect(page).toContain(`>${code}</a>`);
      expect(page.match(/\/chi-tiet\//g)?.length ?? 0).toBe(lists[id].total);
    }
  });

  test('shows a dossier with its papers, and the report without any dossier', async () => {
    const record = portal.records.find(({ scenario }) => scenario === 'attached-not-digitised');
    const page = await textOf(portal.detailAddress(record?.id ?? ''));
    for (const paper of [...(record?.components ?? []), ...(record?.result ?? [])])
      expect(page).toContain(paper.name);
    expect(page).toContain('javascript:ketThuc(');
    const report = await textOf(portal.reportAddress);
    expect(report).toContain('(3)=(4)+(5)+(6)');
    expect(report).not.toContain('H99.132-');
  });

  test('names nothing outside itself', async () => {
    for (const path of ['/assets/client.css', '/assets/client.js', skins.datatables.lists.processing.path]) {
      const text = await textOf(portal.url + path);
      expect(text).not.toMatch(/(src|href)="https?:|@import|url\(["']?https?:/);
    }
  });

  test('says so when a page is unknown, under maintenance or behind the login', async () => {
    expect((await fetch(`${portal.url}/khong-co`)).status).toBe(404);
    await control({ action: 'maintenance', on: true });
    const closed = await fetch(portal.address('processing'));
    expect([closed.status, await closed.text()]).toEqual([503, expect.stringContaining('bảo trì')]);
    await control({ action: 'maintenance', on: false });
    await control({ action: 'signedOut', on: true });
    const out = await fetch(portal.address('processing'));
    expect([new URL(out.url).pathname, await out.text()]).toEqual([
      '/dang-nhap',
      expect.stringContaining('Mật khẩu'),
    ]);
    await fetch(`${portal.url}/dang-nhap`, { method: 'POST' });
    expect((await fetch(portal.address('processing'))).url).toBe(portal.address('processing'));
  });

  test('gives a list other headers, and its own again', async () => {
    const titles = async () => {
      const { lists } = await (await fetch(`${portal.url}/api/portal`)).json();
      return lists.find(({ id }: { id: string }) => id === 'waiting').columns.slice(0, 2);
    };
    await control({ action: 'retitle', list: 'waiting', headers: ['Cột A', 'Cột B'] });
    expect(await textOf(portal.address('waiting'))).toMatch(/<th[^>]*>Cột A<[\s\S]*<th[^>]*>Cột B</);
    expect(await textOf(portal.address('processing'))).not.toContain('Cột A');
    expect((await titles()).map(({ header }: { header: string }) => header)).toEqual(['Cột A', 'Cột B']);
    await control({ action: 'retitle', list: 'waiting' });
    expect(await textOf(portal.address('waiting'))).toContain('>Số hồ sơ<');
  });

  test('fails and waits as often as it was told', async () => {
    const path = `${portal.url}/api/list?id=processing&page=3`;
    await control({ action: 'failPage', list: 'processing', page: 3, times: 2 });
    const statuses = [await fetch(path), await fetch(path), await fetch(path)].map(({ status }) => status);
    expect(statuses).toEqual([500, 500, 200]);
    await control({ action: 'delayPage', list: 'processing', page: 3, ms: 300 });
    const begun = Date.now();
    await fetch(path);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(290);
  });

  test('pages and searches', async () => {
    const last = await (await fetch(`${portal.url}/api/list?id=processing&page=6`)).json();
    expect([last.total, last.pages, last.rows.length]).toEqual([57, 6, 7]);
    const code = portal.truth().lists.processing.rows[41]?.code ?? '';
    const found = await (await fetch(`${portal.url}/api/list?id=processing&page=1&q=${code}`)).json();
    expect(found.rows.map((row: { code: string }) => row.code)).toEqual([code]);
  });

  test('keeps account of what was pressed, and lets a test change the data', async () => {
    const record = portal.records.find(({ scenario }) => scenario === 'attached-not-digitised');
    const code = record?.code ?? '';
    await control({ action: 'tick', code, part: 'result', place: 0, ticked: true });
    expect(record?.result[0]?.digitised).toBe('yes');
    await fetch(`${portal.url}/api/finish`, { method: 'POST', body: JSON.stringify({ code }) });
    expect(portal.actions).toEqual([{ action: 'finish', code }]);
    expect(portal.truth().lists.waiting.rows.map((row) => row.code)).toContain(code);
    const before = portal.truth().counts.overdue;
    const { done } = await (await control({ action: 'add', list: 'processing', scenario: 'overdue' })).json();
    expect(portal.truth().lists.processing.rows[0]).toMatchObject({ code: done, progress: 'overdue' });
    expect(portal.truth().counts.overdue).toBe(before + 1);
    expect((await control({ action: 'nothing-like-it' })).status).toBe(400);
  });
});

describe.each(Object.keys(skins) as SkinId[])('the portal in %s', (skin) => {
  let other: Portal;

  beforeAll(async () => {
    other = await startPortal({ skin, now: '2026-11-23T09:00' });
  });
  afterAll(() => other.close());

  test('answers at the address of every list, dossier and report, and at no other', async () => {
    const addresses = [
      ...pageIds.map(other.address),
      other.reportAddress,
      other.detailAddress(other.records[0]?.id ?? ''),
    ];
    for (const address of [`${other.url}/`, ...addresses]) {
      const response = await fetch(address);
      expect([address, response.status]).toEqual([address, 200]);
      expect(await response.text()).toContain('<html lang="vi">');
    }
    expect((await fetch(`${other.url}/khong-co`)).status).toBe(404);
  });

  test('gives its lists page by page, as many cells as columns', async () => {
    const { lists } = other.truth();
    for (const id of pageIds) {
      for (const [index, rows] of lists[id].pages.entries()) {
        const part = await (await fetch(`${other.url}/api/list?id=${id}&page=${index + 1}`)).json();
        expect(part.rows.map((row: { code: string }) => row.code)).toEqual(rows.map(({ code }) => code));
        for (const row of part.rows) expect(row.cells).toHaveLength(skins[skin].lists[id].columns.length);
      }
    }
  });
});

describe('the portal in frames', () => {
  test('draws each dossier in two rows, a page at a time', async () => {
    const old = await startPortal({ skin: 'frames', now: '2026-11-23T09:00' });
    try {
      const page = await textOf(`${old.url}/onegate/danhsach.jsp?loai=dang-xu-ly&trang=6`);
      expect(page.match(/<tr class="row0">/g)).toHaveLength(7);
      expect(page.match(/<tr class="row1">/g)).toHaveLength(7);
      expect(page).toContain('Trang 6/6 - Tổng số: 57 hồ sơ');
      old.control.failPage({ list: 'processing', page: 6, times: 1 });
      const failed = await fetch(`${old.url}/onegate/danhsach.jsp?loai=dang-xu-ly&trang=6`);
      expect([failed.status, await failed.text()]).toEqual([500, expect.stringContaining('Có lỗi xảy ra')]);
      expect(await textOf(`${old.url}/onegate/khung.jsp`)).toContain('<frameset');
    } finally {
      await old.close();
    }
  });
});
