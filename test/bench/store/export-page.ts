import { createWriteStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type BrowserContext, chromium } from 'playwright-core';
import { bundle } from '../bundle';
import type { Bench } from '../line';
import { atStoreOrigin, storeOrigin } from './district-page';
import { filledProfile } from './filled-store';
import { folder, removeProfile } from './prepared';
import { RendererMemory } from './renderer-memory';

/** What came of one export. */
export interface Exported {
  ms: number;
  /** Of the page's process, worker included, in MB; absent where the system does not tell. */
  memory?: number;
  /** Tasks of the page's main thread of more than 50 ms meanwhile. */
  longTasks: number;
  /** Where the file was written. */
  path: string;
}

/** A browser over a district in a store on the disk; each export has a page of its own in it, and so a process. */
export class ExportDesk {
  private constructor(
    private readonly profile: string,
    private readonly folder: string,
    private readonly server: { origin: string; close(): void },
    private readonly context: BrowserContext,
  ) {}

  static async open(bench: Bench, size: number): Promise<ExportDesk> {
    const made = await folder();
    const { profile } = await filledProfile(bench, { size });
    const server = await serveScripts(made);
    const context = await chromium.launchPersistentContext(profile, atStoreOrigin(server));
    return new ExportDesk(profile, made, server, context);
  }

  /** @param script `ours` or `others`. @param message What its worker is sent. */
  async run(script: 'ours' | 'others', message: unknown): Promise<Exported> {
    const page = await this.context.newPage();
    try {
      page.setDefaultTimeout(0);
      await page.goto(storeOrigin);
      const memory = await RendererMemory.of(this.profile);
      const made = await page.evaluate(runWorker, { url: `/${script}.js`, message });
      const peak = await memory?.peak();
      await page.evaluate(sendFile, null);
      return { ...made, ...(peak === undefined ? {} : { memory: peak }), path: join(this.folder, 'made') };
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.context.close();
    this.server.close();
    await removeProfile(this.folder);
    await removeProfile(this.profile);
  }
}

type Word = { kind?: string; ms?: number; why?: string; content?: Blob; files?: { content: Blob }[] };

/** Runs in the page. */
function runWorker({ url, message }: { url: string; message: unknown }) {
  return new Promise<{ ms: number; longTasks: number }>((resolve, reject) => {
    let longTasks = 0;
    const observer = new PerformanceObserver((list) => {
      longTasks += list.getEntries().length;
    });
    observer.observe({ entryTypes: ['longtask'] });
    const start = performance.now();
    const worker = new Worker(url);
    worker.onerror = ({ message: why }) => reject(new Error(why));
    worker.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.kind === 'going') return;
      if (data.kind === 'failed') return reject(new Error(data.why));
      const ms = data.ms ?? performance.now() - start;
      Object.assign(globalThis, { made: data.content ?? data.files?.[0]?.content });
      longTasks += observer.takeRecords().length;
      resolve({ ms, longTasks });
    };
    worker.postMessage(message);
  });
}

/** Runs in the page too. */
async function sendFile(): Promise<void> {
  await fetch('/made', { method: 'POST', body: (globalThis as unknown as { made: Blob }).made });
}

async function serveScripts(folder: string): Promise<{ origin: string; close(): void }> {
  const scripts = {
    '/ours.js': await bundle('test/bench/in-page/export-ours.ts'),
    '/others.js': await bundle('test/bench/in-page/export-others.ts'),
  } as Record<string, string>;
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') await pipeline(request, createWriteStream(join(folder, 'made')));
    const script = scripts[request.url ?? ''];
    const type = script === undefined ? 'text/html' : 'text/javascript';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(script ?? '<!doctype html><title>export</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
