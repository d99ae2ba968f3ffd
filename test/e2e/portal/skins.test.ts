import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, type SkinId, skins, startPortal } from '../../portal';
import { ensureChromium } from '../../support/browser/install.mjs';
import { claimsAmiss } from './claims';
import { contentOf, type SeenPage, walk } from './walk';

let browser: Browser;
let reader: string;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'portalPage',
    target: 'chrome109',
  });
  reader = `${bundle.outputFiles[0]?.text} globalThis.portalPage = portalPage;`;
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
});

afterAll(() => browser?.close());

describe.each(Object.keys(skins) as SkinId[])('the portal in %s', (skin) => {
  let portal: Portal;
  let tab: Page;
  let seen: SeenPage[];
  const faults: string[] = [];

  beforeAll(async () => {
    portal = await startPortal({ skin, now: '2026-11-25T14:10' });
    tab = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    tab.on('pageerror', (error) => faults.push(error.message));
    tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    tab.on('request', (request) => {
      if (!request.url().startsWith(portal.url)) faults.push(request.url());
    });
    seen = await walk(tab, portal, reader);
  });

  afterAll(async () => {
    await tab?.close();
    await portal?.close();
  });

  it('shows every dossier on its page of its list', () => {
    const { lists } = portal.truth();
    for (const { list, page, codes } of seen) {
      expect([list, page, codes]).toEqual([
        list,
        page,
        (lists[list].pages[page - 1] ?? []).map(({ code }) => code),
      ]);
    }
  });

  it('is read for what it says, no more and no less', () => {
    const { lists } = portal.truth();
    const amiss = seen.flatMap(({ list, page, reading }) =>
      claimsAmiss(
        lists[list].pages[page - 1] ?? [],
        reading.lists.flatMap(({ rows }) => rows),
      ).map((fault) => `${list} ${page}: ${fault}`),
    );
    expect(amiss).toEqual([]);
  });

  it('is read with its pages counted and its officer known', () => {
    const { lists } = portal.truth();
    for (const { list, page, reading } of seen) {
      const { total, pages } = lists[list];
      if (total === 0) continue;
      expect([list, reading.officer]).toEqual([list, portal.officer]);
      expect([list, reading.lists.map(({ pager }) => pager)]).toEqual([
        list,
        [{ page, pages: pages.length, total, rowsShown: pages[page - 1]?.length }],
      ]);
    }
  });

  it('has a report that is no list of dossiers', async () => {
    await tab.goto(portal.reportAddress);
    await contentOf(tab).getByText('Tổng cộng').waitFor();
    await tab.evaluate(reader);
    expect(await tab.evaluate('portalPage.readHere().lists')).toEqual([]);
  });

  it('lets an officer tick the box of a result and end the dossier, once', async () => {
    const record = portal.records.find(({ scenario }) => scenario === 'attached-not-digitised');
    if (!record) throw new Error('no such dossier');
    await tab.goto(portal.detailAddress(record.id));
    await contentOf(tab).locator('input[type=checkbox]').last().click();
    await expect.poll(() => record.result[0]?.digitised).toBe('yes');
    await contentOf(tab).locator(':text-is("Kết thúc"), input[value="Kết thúc"]').first().click();
    await expect.poll(() => record.list).toBe('waiting');
    expect(portal.actions).toEqual([{ action: 'finish', code: record.code }]);
  });

  it('survives a storm, and draws new rows in place', async () => {
    await tab.goto(portal.address('processing'));
    const first = portal.truth().lists.processing.rows[0]?.code ?? '';
    await contentOf(tab).getByText(first).waitFor();
    await contentOf(tab).evaluate('window.portal.storm(2000)');
    const code = portal.control.add({ list: 'processing', scenario: 'overdue' });
    await contentOf(tab).evaluate('void window.portal.refresh()');
    await contentOf(tab).getByText(code).waitFor();
  });

  it('says that it is being maintained', async () => {
    portal.control.maintenance({ on: true });
    await tab.goto('about:blank');
    await tab.goto(portal.address('processing'));
    await contentOf(tab).getByText('Hệ thống đang bảo trì').first().waitFor();
    portal.control.maintenance({ on: false });
  });

  it('asks nothing of the network and makes no mistake in its own script', () => {
    expect(faults.filter((fault) => !fault.includes('503'))).toEqual([]);
  });
});
