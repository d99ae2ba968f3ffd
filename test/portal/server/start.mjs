import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { officers } from '../data/catalogue.mjs';
import { civilNow } from '../data/civil-days.mjs';
import { rowsOf } from '../lists/contents.mjs';
import { factsOf, paperWords } from '../lists/facts.mjs';
import { pageIds, skins } from '../lists/skins.mjs';
import { datatablesPage } from '../skins/datatables/pages.mjs';
import { framesPage } from '../skins/frames/pages.mjs';
import { singlePage } from '../skins/single-page.mjs';
import { truth } from '../truth.mjs';
import { bundleSkin } from './bundle.mjs';
import { failurePage, loginPage, maintenancePage, missingPage } from './notices.mjs';
import { reportHeader, reportRows } from './report.mjs';
import { portalState } from './state.mjs';

/** @typedef {import('../lists/types.d.ts').PageId} PageId */
/** @typedef {import('../lists/types.d.ts').SkinId} SkinId */
/** @typedef {import('node:http').IncomingMessage} IncomingMessage */

/** What an officer's click does, by the last part of its address. */
const officerActions = {
  accept: 'accept',
  finish: 'finish',
  'finish-several': 'finishSeveral',
  'hand-over': 'handOver',
  tick: 'tick',
};
/** A form of a server-rendered page is sent here, and its answer leads back to the dossier. */
const formPath = '/bieu-mau/';

/**
 * Starts the sample portal on the loopback address.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 or none: a free one
 * @param {string} [options.now] Vietnam's civil time with a time; the machine's clock by default
 * @param {number} [options.seed]
 * @param {SkinId} [options.skin]
 * @param {Partial<Record<import('../data/records.d.ts').ListId, number>>} [options.sizes] dossiers per list
 */
export async function startPortal({
  port = 0,
  now = civilNow(Date.now()),
  seed = 2026,
  skin = 'datatables',
  sizes = {},
} = {}) {
  const state = portalState({ now, seed, sizes });
  const { records, actions, moods, control } = state;
  const { script, style } = await bundleSkin(skin);
  const view = { records, now, officer: officers[0], titled: state.titled };
  const servedPage = pagesOf[skin];

  const server = createServer((request, response) => {
    answer(request).then(
      ({ status = 200, type, body, headers = {} }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
        response.end(body);
      },
      (error) => {
        const asked = error instanceof RangeError || error instanceof SyntaxError;
        response.writeHead(asked ? 400 : 500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(String(error));
      },
    );
  });

  /** @param {IncomingMessage} request */
  async function answer(request) {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = url.pathname;
    if (path === '/__control') return controlled(request);
    if (path === '/assets/client.js') return { type: 'text/javascript; charset=utf-8', body: script };
    if (path === '/assets/client.css') return { type: 'text/css; charset=utf-8', body: style };
    if (path === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
    if (path.startsWith('/api/')) return asked(request, url);
    if (path === '/dang-nhap' && request.method === 'POST') {
      moods.signedOut = false;
      return { status: 303, type: 'text/plain', body: '', headers: { location: home } };
    }
    if (moods.maintenance) return page(maintenancePage, 503);
    if (path === '/dang-nhap') return page(loginPage);
    if (moods.signedOut)
      return { status: 302, type: 'text/plain', body: '', headers: { location: '/dang-nhap' } };
    if (path.startsWith(formPath) && request.method === 'POST') return sent(request, path);
    if (path === '/') return { status: 302, type: 'text/plain', body: '', headers: { location: home } };
    const served = servedPage(view, url);
    if (!served) return page(missingPage, 404);
    if (served.list && (await troubled(served.list, served.page ?? 1))) return page(failurePage, 500);
    return page(served.markup());
  }

  /** @param {PageId} list @param {number} number */
  async function troubled(list, number) {
    const { fails, ms } = state.troubleAhead(list, number);
    if (ms > 0) await pause(ms, undefined, { ref: false });
    return fails;
  }

  /** The interface that the single-page skins draw from. @param {IncomingMessage} request @param {URL} url */
  async function asked(request, url) {
    if (moods.maintenance) return json({ error: 'maintenance' }, 503);
    if (moods.signedOut) return json({ error: 'signed-out' }, 401);
    const name = url.pathname.slice('/api/'.length);
    if (request.method === 'POST') {
      const action = officerActions[/** @type {keyof typeof officerActions} */ (name)];
      if (!action) return json({ error: 'unknown' }, 404);
      control[/** @type {'finish'} */ (action)](await bodyOf(request));
      return json({ done: true });
    }
    if (name === 'portal') {
      const lists = pageIds.map((id) => {
        const { title, path, pageSize, columns, shape } = skins[skin].lists[id];
        const headers = state.titled(id, columns).map(({ key, header }, place) => ({
          // The names that a program gives its columns would tell what other headers hide.
          key: header === columns[place]?.header || key === 'selection' ? key : `cot-${place + 1}`,
          header,
        }));
        return {
          id,
          title,
          path,
          pageSize,
          shape,
          columns: headers,
          total: rowsOf(records, skin, id, now).total,
        };
      });
      return json({
        name: skins[skin].name,
        officer: view.officer,
        reportPath: skins[skin].reportPath,
        lists,
      });
    }
    if (name === 'list') {
      const list = /** @type {PageId} */ (url.searchParams.get('id'));
      const number = Number(url.searchParams.get('page'));
      if (!pageIds.includes(list) || !(number >= 1)) return json({ error: 'unknown' }, 404);
      if (await troubled(list, number)) return json({ error: 'failed' }, 500);
      return json(rowsOf(records, skin, list, now, { page: number, query: url.searchParams.get('q') ?? '' }));
    }
    if (name === 'dossier') {
      const record = state.withCode(url.searchParams.get('id') ?? '');
      const { id, list } = record;
      const [components, result] = [record.components, record.result].map((papers) =>
        papers.map((paper) => ({ name: paper.name, words: paperWords(paper) })),
      );
      return json({
        id,
        list,
        facts: factsOf(record, skin === 'material' ? 'locale' : 'usual'),
        components,
        result,
      });
    }
    if (name === 'report') return json({ header: reportHeader, ...reportRows(records, now) });
    return json({ error: 'unknown' }, 404);
  }

  /** What an officer does by a form. @param {IncomingMessage} request @param {string} path */
  async function sent(request, path) {
    const action = officerActions[/** @type {keyof typeof officerActions} */ (path.slice(formPath.length))];
    if (!action) return page(missingPage, 404);
    const code = new URLSearchParams(await textOf(request)).get('id') ?? '';
    control[/** @type {'finish'} */ (action)]({ code });
    const location = skins[skin].detailPath(state.withCode(code).id);
    return { status: 303, type: 'text/plain', body: '', headers: { location } };
  }

  /** @param {IncomingMessage} request */
  async function controlled(request) {
    if (request.method === 'GET') return json({ now, moods, actions });
    const { action, ...details } = await bodyOf(request);
    const hook = control[/** @type {keyof typeof control} */ (action)];
    if (!hook) throw new RangeError(`no control ${action}`);
    return json({ done: hook(/** @type {never} */ (details)) ?? true });
  }

  const home = skins[skin].lists.processing.path;
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;

  return {
    url,
    now,
    skin,
    /** Who is signed in, as every page's head says. */
    officer: view.officer,
    /** The data behind the pages, as they stand now. */
    records,
    /** What was pressed, in order. */
    actions,
    control,
    /** @param {PageId} list */
    address: (list) => url + skins[skin].lists[list].path,
    /** @param {string} id */
    detailAddress: (id) => url + skins[skin].detailPath(id),
    reportAddress: url + skins[skin].reportPath,
    /** What a correct reader claims of the portal as it stands now. @param {{ at?: string, read?: readonly PageId[] }} [options] */
    truth: ({ at = now, read } = {}) => truth(records, at, { skin, ...(read ? { read } : {}) }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}

/** The pages that the server draws itself, by skin. */
const pagesOf = {
  datatables: datatablesPage,
  material: singlePage('material', 'portal-app'),
  vuetify: singlePage('vuetify', 'div'),
  antd: singlePage('antd', 'div'),
  frames: framesPage,
};

/** @param {{ toString(): string }} markup @param {number} [status] */
const page = (markup, status = 200) => ({ status, type: 'text/html; charset=utf-8', body: String(markup) });

/** @param {unknown} value @param {number} [status] */
const json = (value, status = 200) => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** @param {IncomingMessage} request */
async function bodyOf(request) {
  const text = await textOf(request);
  return text === '' ? {} : JSON.parse(text);
}

/** @param {IncomingMessage} request */
async function textOf(request) {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}
