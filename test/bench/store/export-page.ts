import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../../support/browser/find.mjs';
import { bundle } from '../bundle';
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

/** A district in a store on the disk; each export has a browser of its own over it. */
export class ExportDesk {
  private constructor(
    private readonly folder: string,
    private readonly server: { origin: string; close(): void },
  ) {}

  static async open(size: number): Promise<ExportDesk> {
    const folder = await mkdtemp(join(tmpdir(), 'nhac-han-bench-'));
    const desk = new ExportDesk(folder, await serveScripts(folder));
    const script = await bundle('test/bench/in-page/store.ts');
    await desk.#browse(async (context) => {
      const page = await context.newPage();
      page.setDefaultTimeout(0);
      await page.goto(desk.server.origin);
      await page.evaluate(script);
      await page.evaluate(`bench.make(${size})`);
      await page.evaluate('bench.open()');
      await page.evaluate('bench.loadOurs(true)');
    });
    return desk;
  }

  /** @param script `ours` or `others`. @param message What its worker is sent. */
  run(script: 'ours' | 'others', message: unknown): Promise<Exported> {
    return this.#browse(async (context) => {
      const page = await context.newPage();
      page.setDefaultTimeout(0);
      await page.goto(this.server.origin);
      const memory = await RendererMemory.of(this.folder);
      const made = await page.evaluate(runWorker, { url: `/${script}.js`, message });
      const peak = await memory?.peak();
      await page.evaluate(sendFile, null);
      return { ...made, ...(peak === undefined ? {} : { memory: peak }), path: join(this.folder, 'made') };
    });
  }

  async close(): Promise<void> {
    this.server.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #browse<R>(work: (context: BrowserContext) => Promise<R>): Promise<R> {
    const context = await chromium.launchPersistentContext(join(this.folder, 'profile'), {
      executablePath: findChromium() ?? '',
      args: ['--no-sandbox'],
    });
    try {
      return await work(context);
    } finally {
      await context.close();
    }
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
    const worker = new Worker(url);
    const start = performance.now();
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
