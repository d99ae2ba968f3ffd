import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import { until } from '../driver/until';
import { filesOf } from '../package/built';
import { tryEveryWayOut } from '../steps/ways-out';

let browser: ExtensionBrowser;
/** Who would hear what gets out of the machine, and what it heard. */
let listener: Server;
let address: string;
const heard: string[] = [];

beforeAll(async () => {
  listener = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' });
    response.end();
  });
  listener.on('upgrade', (request, socket) => {
    heard.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
  browser = await launch('officers');
  // Errors are kept from the launch on only after the first.
  await browser.restart();
});

afterAll(async () => {
  await browser?.close();
  listener?.close();
});

const build = inject('browser') === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
const pages = [...filesOf(build).keys()].filter((path) => path.endsWith('.html'));

it('the extension starts and shows its popup without an error', async () => {
  const page = await browser.openTab('about:blank');
  const popup = await browser.openPopup(page);
  const title = await popup.evaluate(() => document.title, null);
  expect(title).toBe('Nhắc Hạn');
  await popup.close();
  expect(await browser.errors()).toEqual([]);
});

it('an error of the extension would be seen', async () => {
  const page = await browser.openExtensionPage('popup.html');
  const source = await page.evaluate(() => `${location.origin}/popup.js`, null);
  await page.inject(`setTimeout(() => { throw new Error('thrown'); });\n//# sourceURL=${source}`);
  const errors = await until('the error', async () => {
    const found = await browser.errors();
    return found.length > 0 && found;
  });
  expect(errors).toEqual([expect.stringContaining('thrown')]);
});

// Last: what the policy refuses counts among the errors.
describe.each(pages)('%s', (name) => {
  it('asks for nothing but its own files and finds no way out', async () => {
    const page = await browser.openExtensionPage(name);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)), null);
    const own = await page.evaluate(() => location.origin, null);
    expect(page.requests.filter((asked) => !asked.startsWith(`${own}/`))).toEqual([]);
    const outcomes = await tryEveryWayOut(page, address, 20_000);
    expect(outcomes).toEqual({
      fetch: 'refused',
      XMLHttpRequest: 'refused',
      WebSocket: 'refused',
      EventSource: 'refused',
      image: 'refused',
      style: 'refused',
      script: 'refused',
      'script in the page': 'refused',
      frame: 'refused',
      form: 'refused',
      beacon: 'refused',
      'data address': 'refused',
    });
    expect(heard).toEqual([]);
    await page.close();
  });
});

it('what got out would be heard', async () => {
  const page = await browser.openTab(`http://${address}/`);
  expect(await tryEveryWayOut(page, address, 200)).toMatchObject({ fetch: 'answered', image: 'answered' });
  expect(heard).toEqual(
    expect.arrayContaining(['GET /fetch', 'GET /image', 'POST /beacon', 'upgrade /socket']),
  );
  await page.close();
});
