import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedPapers, type Portal, type SkinId, skins, startPortal } from '../../portal';
import { ensureChromium } from '../../support/browser/install.mjs';
import type { PlainPaper, PlainReading } from '../../support/pages/serialise';
import { claimsAmiss } from './claims';
import { contentOf, nextButton, type SeenPage, walk } from './walk';

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

  it('is read with its pages counted', () => {
    const { lists } = portal.truth();
    for (const { list, page, reading } of seen.filter(({ codes }) => codes.length > 0)) {
      const { total, pages } = lists[list];
      const where = `${list} ${page}`;
      expect([where, reading.lists.length]).toEqual([where, 1]);
      const pager = reading.lists[0]?.pager;
      expect([where, pager]).toMatchObject([where, { total, rowsShown: pages[page - 1]?.length }]);
      // "51 – 57 of 57" does not tell how many pages come before, and the reader need not guess.
      if (page > 1 && page === pages.length && pager?.page === undefined) continue;
      expect([where, pager]).toMatchObject([where, { page, pages: pages.length }]);
    }
  });

  it('is read with its officer known', () => {
    const officers = new Set(seen.map(({ reading }) => reading.officer));
    expect([...officers]).toEqual([portal.officer]);
  });

  it('has a report that is no list of dossiers', async () => {
    await open(portal.reportAddress);
    await contentOf(tab).getByText('Tổng cộng').waitFor();
    await tab.evaluate(reader);
    expect(await tab.evaluate('portalPage.readHere().lists')).toEqual([]);
  });

  it('lets an officer tick the box of a result and end the dossier, once', async () => {
    const record = portal.records.find(({ scenario }) => scenario === 'attached-not-digitised');
    if (!record) throw new Error('no such dossier');
    await open(portal.detailAddress(record.id));
    await contentOf(tab).locator('input[type=checkbox]').last().click();
    await expect.poll(() => record.result[0]?.digitised).toBe('yes');
    await button('Kết thúc').click();
    await button('Trả kết quả').waitFor();
    expect(record.list).toBe('waiting');
    expect(portal.actions).toEqual([{ action: 'finish', code: record.code }]);
  });

  it('says on a dossier’s own page what is attached, signed and digitised', async () => {
    const asked = [
      'done-attached-not-digitised',
      'components-not-applicable',
      'unknown-components',
      'overdue',
    ];
    for (const record of asked.map((name) => portal.records.find(({ scenario }) => scenario === name))) {
      if (!record) throw new Error('no such dossier');
      await open(portal.detailAddress(record.id));
      await contentOf(tab)
        .getByText(record.components[0]?.name ?? '', { exact: true })
        .waitFor();
      await tab.evaluate(reader);
      const reading = (await tab.evaluate('portalPage.readHere()')) as PlainReading;
      const without = (papers: PlainPaper[] = []) => papers.map(({ box: _box, ...paper }) => paper);
      expect([record.scenario, reading.lists.length, reading.detail?.dossier.code]).toEqual([
        record.scenario,
        0,
        record.code,
      ]);
      expect({
        components: without(reading.detail?.components),
        result: without(reading.detail?.result),
      }).toEqual(expectedPapers(record));
    }
  });

  it.skipIf(skin === 'datatables' || skin === 'frames')(
    'keeps its place when a page fails, and has it at the third try',
    async () => {
      portal.control.failPage({ list: 'processing', page: 2, times: 2 });
      await open(portal.address('processing'));
      const [first, second] = portal.truth().lists.processing.pages.map((rows) => rows[0]?.code ?? '');
      await tab.getByText(first ?? '').waitFor();
      for (const _try of [1, 2]) {
        const refused = tab.waitForResponse((response) => response.status() === 500);
        await tab.locator(nextButton[skin]).click();
        await refused;
        await tab.getByRole('alert').waitFor();
        await tab.getByText(first ?? '').waitFor();
      }
      await tab.locator(nextButton[skin]).click();
      await tab.getByText(second ?? '').waitFor();
      expect(await tab.getByRole('alert').count()).toBe(0);
    },
  );

  it('survives a storm, and draws new rows in place', async () => {
    await open(portal.address('processing'));
    const first = portal.truth().lists.processing.rows[0]?.code ?? '';
    await contentOf(tab).getByText(first).waitFor();
    await contentOf(tab).evaluate('window.portal.storm(2000)');
    const code = portal.control.add({ list: 'processing', scenario: 'overdue' });
    await contentOf(tab).evaluate('void window.portal.refresh()');
    await contentOf(tab).getByText(code).waitFor();
  });

  it('says that it is being maintained', async () => {
    portal.control.maintenance({ on: true });
    await open(portal.address('processing'));
    await contentOf(tab).getByText('Hệ thống đang bảo trì').first().waitFor();
    portal.control.maintenance({ on: false });
  });

  it('asks nothing of the network and makes no mistake in its own script', () => {
    expect(faults.filter((fault) => !/status of (500|503)/.test(fault))).toEqual([]);
  });

  /** Anew, even where only the part behind "#" differs. */
  async function open(address: string) {
    await tab.goto('about:blank');
    await tab.goto(address);
  }

  function button(words: string) {
    return contentOf(tab).locator(`:text-is("${words}"), input[value="${words}"]`).first();
  }
});
