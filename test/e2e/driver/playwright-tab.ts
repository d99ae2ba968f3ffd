import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { type Look, type NamedFile, savedWithin, type Tab, type Target } from './surface';

/** What cannot be done in so long, in ms, is told with the reason: something covers it, or it is not there. */
const patience = 30_000;
/** Addresses are typed so often at most. */
const mostTries = 5;
/** In ms. */
const closingTime = 1_500;

/** A tab behind Playwright. */
export class PlaywrightTab implements Tab {
  readonly requests: string[] = [];
  private markup: string | undefined;

  constructor(readonly page: Page) {
    page.setDefaultTimeout(patience);
    page.on('request', (request) => this.requests.push(request.url()));
  }

  async open(url: string): Promise<void> {
    // Where the portal itself is about to load a page, a person waits for it and types the address once more.
    for (let tries = 1; ; tries++) {
      try {
        await this.page.goto(url, { waitUntil: 'load' });
        return;
      } catch (error) {
        if (tries === mostTries || !/interrupted by another navigation|net::ERR_ABORTED/.test(String(error)))
          throw error;
        await this.page.waitForLoadState('load');
      }
    }
  }

  async click(target: Target): Promise<void> {
    const place = this.locate(target);
    await place.scrollIntoViewIfNeeded();
    const box = await place.boundingBox();
    // A person's pointer comes from somewhere: what gives way to it must see it come.
    if (box) await this.page.mouse.move(box.x + box.width / 2 - 4, box.y + box.height / 2, { steps: 3 });
    await place.click();
  }

  async doubleClick(target: Target): Promise<void> {
    const place = this.locate(target);
    await place.scrollIntoViewIfNeeded();
    const box = await place.boundingBox();
    if (!box) throw new Error(`${JSON.stringify(target)} is not in sight`);
    // The first click may put something over the place: a person's second one goes there all the same.
    await this.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  }

  type(target: Target, text: string): Promise<void> {
    return this.locate(target).pressSequentially(text);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  evaluate<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    // As text, like every driver: Playwright's own types ask for arguments that can be handed over.
    return this.page.evaluate(`(${run})(${JSON.stringify(arg)})`);
  }

  async inject(script: string): Promise<void> {
    await this.page.evaluate(script);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file, animations: 'disabled' });
  }

  clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  hoverAt({ x, y }: { x: number; y: number }): Promise<void> {
    return this.page.mouse.move(x, y);
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  async look({ colorScheme, forcedColors, print }: Look): Promise<void> {
    await this.page.emulateMedia({
      colorScheme: colorScheme ?? null,
      forcedColors: forcedColors === undefined ? null : forcedColors ? 'active' : 'none',
      media: print ? 'print' : null,
    });
  }

  activate(): Promise<void> {
    return this.page.bringToFront();
  }

  /** A key that Playwright's own keyboard makes does not reach the browser's commands. */
  async shortcut(keys: string): Promise<void> {
    const parts = keys.split('+');
    const letter = parts.at(-1) ?? '';
    const bits: Record<string, number> = { Alt: 1, Control: 2, Shift: 8 };
    const code = letter.charCodeAt(0);
    const key = {
      modifiers: parts.slice(0, -1).reduce((sum, part) => sum | (bits[part] ?? 0), 0),
      key: letter,
      code: `Key${letter}`,
      windowsVirtualKeyCode: code,
      nativeVirtualKeyCode: code,
    };
    await this.activate();
    const devtools = await this.page.context().newCDPSession(this.page);
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await devtools.send('Input.dispatchKeyEvent', { type, ...key });
    await devtools.detach();
  }

  async chooseFiles(field: string, files: readonly NamedFile[]): Promise<void> {
    await this.page.setInputFiles(
      field,
      files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })),
    );
  }

  async saved(action: () => Promise<void>): Promise<NamedFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download', { timeout: savedWithin }),
      action(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async acceptNextQuestion(): Promise<void> {
    this.page.once('dialog', (dialog) => void dialog.accept());
  }

  printed(): Promise<Buffer> {
    return this.page.pdf({ preferCSSPageSize: true });
  }

  async serve(markup: string): Promise<void> {
    const isFirst = this.markup === undefined;
    this.markup = markup;
    if (!isFirst) return;
    await this.page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: this.markup ?? '' })
        : route.abort(),
    );
  }

  /** A tab that is closed just as its page is left may never say that it is closed: it then goes with the browser. */
  async close(): Promise<void> {
    await Promise.race([this.page.close(), sleep(closingTime, undefined, { ref: false })]);
  }

  private locate(target: Target): Locator {
    const { frame } = target;
    const home = frame === undefined ? this.page : this.page.frameLocator(`[name="${frame}"]`);
    if ('css' in target) return home.locator(target.css).first();
    const role = target.role as Parameters<Page['getByRole']>[0];
    return home.getByRole(role, { name: target.name, exact: true });
  }
}
