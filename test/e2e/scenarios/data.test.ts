import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../../assets/schemas/snapshot.schema.json';
import { dataTexts } from '../../../lib/locale/data';
import { type Portal, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { NamedFile, Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { contentOf, openData, press, toldIn } from '../steps/data-section';
import { countsIn, countsOver, turnOn } from '../steps/popup';
import { visit } from '../steps/visit';

const texts = dataTexts('vi');
const password = 'một mật khẩu dài';

let portal: Portal;
/** The officer's machine. */
let browser: ExtensionBrowser;
let tab: Tab;
let data: Tab;
/** A colleague's machine, where nothing was read. */
let colleague: ExtensionBrowser;
let theirs: Tab;
let counts: Record<string, number>;
let backup: NamedFile;
let snapshot: NamedFile;

beforeAll(async () => {
  portal = await startPortal({ skin: 'datatables' });
  [browser, colleague] = await Promise.all([launch('officers'), launch('officers')]);
  tab = await browser.openTab(portal.url);
  await turnOn(browser, tab);
  await visit(tab, portal, async () => {}, ['processing', 'waiting']);
  // The last page is marked before it is stored.
  const known = new Set(
    (['processing', 'waiting'] as const).flatMap((list) =>
      portal.truth().lists[list].pages.flatMap((rows) => rows.map(({ code }) => code)),
    ),
  );
  counts = await until('all pages to be stored', async () => {
    const found = await countsOver(browser, tab);
    return found.total === known.size && found;
  });
  data = await openData(browser);
  theirs = await openData(colleague);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await colleague?.close();
  await portal?.close();
});

/** Chooses a backup and has it take the place of what is stored; gives what the page then says. */
async function restored(page: Tab, file: NamedFile): Promise<string> {
  await page.chooseFiles('#backup-file', [file]);
  await press(page, texts.replace);
  return toldIn(page, 'data-restore');
}

async function countsOfPopup(of: ExtensionBrowser): Promise<Record<string, number>> {
  const popup = await of.openExtensionPage('popup.html');
  try {
    return await countsIn(popup);
  } finally {
    await popup.close();
  }
}

describe('an officer’s stored data', () => {
  it('are told in size, and the page can be used without sight', async () => {
    const stored = await data.evaluate(() => document.querySelector('.stored')?.textContent, null);
    expect(stored).toMatch(new RegExp(`^khoảng [\\d,]+ [KM]?B, ${counts.total} hồ sơ$`));
    expect(await faultsOf(data)).toEqual([]);
  });

  it('go into one file under a password', async () => {
    await data.type({ css: '#backup-password' }, password);
    await data.type({ css: '#backup-again' }, password);
    backup = await data.saved(() => press(data, texts.makeBackup));
    expect(backup.name).toMatch(/^nhachan-sao-luu-\d{4}-\d\d-\d\d\.nhachan$/);
    expect(await toldIn(data, 'data-backup')).toContain(`${counts.total} hồ sơ`);
    const content = await contentOf(backup, { password });
    expect(content.dossiers).toHaveLength(counts.total ?? 0);
    expect(JSON.stringify(content)).not.toMatch(/"(applicant|summary)"/);
  });

  it('go into a file for colleagues that keeps its promised form', async () => {
    snapshot = await data.saved(() => press(data, texts.makeSnapshot));
    const { host } = new URL(portal.url);
    const { name, bytes } = snapshot;
    expect(name).toMatch(new RegExp(`^nhachan-${host.replace(':', '_')}-\\d{4}-\\d\\d-\\d\\d\\.json$`));
    const file = JSON.parse(bytes.toString('utf8'));
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(file.dossiers).toHaveLength(counts.total ?? 0);
    expect(file.coverage).not.toEqual([]);
  });

  it('are not touched by a file that is refused, which is told with its reason', async () => {
    const half = { name: 'nửa.nhachan', bytes: backup.bytes.subarray(0, backup.bytes.length / 2) };
    expect(await restored(data, backup)).toBe(texts.refusals['password-needed']);
    await data.type({ css: '#restore-password' }, 'không phải');
    await press(data, texts.replace);
    await until(
      'the password to be tried',
      async () => (await toldIn(data, 'data-restore')) === texts.refusals['wrong-password'],
    );
    await data.chooseFiles('#backup-file', [half]);
    await data.type({ css: '#restore-password' }, password);
    await press(data, texts.replace);
    await until(
      'the half to be refused',
      async () => (await toldIn(data, 'data-restore')) === texts.refusals.truncated,
    );
    await data.chooseFiles('#backup-file', [snapshot]);
    await press(data, texts.replace);
    await until(
      'the other file to be refused',
      async () => (await toldIn(data, 'data-restore')) === texts.refusals.foreign,
    );
    expect(await countsOver(browser, tab)).toEqual(counts);
  });

  it('are gone after one click and one answer', async () => {
    await press(data, texts.erase);
    await press(data, texts.eraseForGood);
    expect(await toldIn(data, 'data-erase')).toBe(texts.erased);
    const popup = await browser.openExtensionPage('popup.html');
    const words = await until('the popup', () =>
      popup.evaluate(() => document.body.innerText || undefined, null),
    );
    expect(words).not.toContain('hồ sơ đã biết');
    await popup.close();
    await until('the badge to be gone', async () => (await browser.badge()) === '');
  });

  it('are back as they were after the backup is restored', async () => {
    await data.chooseFiles('#backup-file', [backup]);
    await press(data, texts.replace);
    await until('the password to be asked for', () =>
      data.evaluate(() => !!document.querySelector('#restore-password'), null),
    );
    await data.type({ css: '#restore-password' }, password);
    await press(data, texts.replace);
    await until(
      'the backup to be restored',
      async () => (await toldIn(data, 'data-restore')) === texts.restored(counts.total ?? 0),
    );
    expect(await countsOver(browser, tab)).toEqual(counts);
    await until('the badge to be drawn anew', async () => (await browser.badge()) !== '');
  });
});

describe('a colleague', () => {
  it('has the same figures after the file was merged, and after it was merged again', async () => {
    await theirs.chooseFiles('#snapshot-files', [snapshot]);
    expect(await toldIn(theirs, 'data-colleagues')).toContain(`${counts.total} hồ sơ mới hoặc thay đổi`);
    const merged = await countsOfPopup(colleague);
    expect(merged).toEqual(counts);
    const broken = {
      name: 'hỏng.json',
      bytes: Buffer.from(snapshot.bytes.toString().replace('"takenAt":1', '"takenAt":2')),
    };
    const foreign = { name: 'khác.json', bytes: Buffer.from('{}') };
    await theirs.chooseFiles('#snapshot-files', [broken, snapshot, foreign]);
    const told = await until('three files to be told', async () => {
      const words = await toldIn(theirs, 'data-colleagues');
      return words.includes('khác.json') && words;
    });
    expect(told).toContain(`hỏng.json: ${texts.refusals.damaged}`);
    expect(told).toContain('không có gì mới');
    expect(told).toContain(`khác.json: ${texts.refusals.foreign}`);
    expect(await countsOfPopup(colleague)).toEqual(counts);
  });

  it('has an equal store after the officer’s backup was restored there', async () => {
    await theirs.chooseFiles('#backup-file', [backup]);
    await press(theirs, texts.replace);
    await until('the password to be asked for', () =>
      theirs.evaluate(() => !!document.querySelector('#restore-password'), null),
    );
    await theirs.type({ css: '#restore-password' }, password);
    await press(theirs, texts.replace);
    await until(
      'the backup to be restored',
      async () => (await toldIn(theirs, 'data-restore')) === texts.restored(counts.total ?? 0),
    );
    const again = await theirs.saved(() => press(theirs, texts.makeBackup));
    expect(await contentOf(again)).toEqual(await contentOf(backup, { password }));
    expect(await countsOfPopup(colleague)).toEqual(counts);
  });

  it('finds no error behind', async () => {
    expect([...(await browser.errors()), ...(await colleague.errors())]).toEqual([]);
  });
});
