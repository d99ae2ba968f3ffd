import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BidiSession, callIn, evaluateIn, type RemoteValue } from './bidi-session';
import { callCommand, comeRound, savedFiles, showAs } from './firefox-window';
import { findDeep, mayBeNamed, rootsOf, type Spot, spotOf, wasMissed, watchPress } from './in-page';
import { keysOf } from './keys';
import { type Look, type NamedFile, type Surface, savedWithin, type Tab, type Target } from './surface';
import { until } from './until';

/** What cannot be done in so long, in ms, is told with the reason: something covers it, or it is not there. */
const patience = 30_000;

/** An element, and the page or the frame that it is in. */
interface Found {
  context: string;
  element: string;
}

/** A page over WebDriver BiDi: the popup, or what a tab shows. */
export class BidiSurface implements Surface {
  constructor(
    protected readonly session: BidiSession,
    protected readonly context: string,
    private readonly closeContext: () => Promise<void>,
  ) {}

  async click(target: Target): Promise<void> {
    // A page that moves under the pointer is pressed again, as a person does.
    await until(`${JSON.stringify(target)} to be met`, async () => !(await this.misses(target)), patience);
  }

  /** Presses once; true where something else was under the pointer by then, which has not felt it. */
  private async misses(target: Target): Promise<boolean> {
    const { context, element, x, y } = await this.spot(target);
    await this.call(context, watchPress, element);
    // A person's pointer comes from somewhere: what gives way to it must see it come.
    await this.point([
      { type: 'pointerMove', x: Math.round(x) - 4, y: Math.round(y) },
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      ...press,
    ]);
    // What a press closes cannot be asked any more.
    return callIn(this.session, context, wasMissed, null).catch(() => false);
  }

  async type(target: Target, text: string): Promise<void> {
    const { context, element } = await this.find(target);
    await this.call(context, (field) => (field as HTMLElement).focus(), element);
    await this.keys([...text].flatMap((key) => keysOf(key)));
  }

  press(key: string): Promise<void> {
    return this.keys(keysOf(key));
  }

  evaluate<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    return callIn(this.session, this.context, run, arg);
  }

  async inject(script: string): Promise<void> {
    await evaluateIn(this.session, this.context, script);
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.session.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    await writeFile(file, Buffer.from(data, 'base64'));
  }

  close(): Promise<void> {
    return this.closeContext();
  }

  protected async point(actions: object[]): Promise<void> {
    await this.session.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  private async keys(actions: object[]): Promise<void> {
    await this.session.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  /** Where to press the one element meant, in the view of the whole page, as soon as nothing is over it. */
  protected spot(target: Target): Promise<Spot & Found> {
    return until(
      `${JSON.stringify(target)} to be pressed`,
      async () => {
        const found = await this.find(target);
        const spot = await this.call(found.context, spotOf, found.element);
        return typeof spot === 'string' && { ...found, ...(JSON.parse(spot) as Spot) };
      },
      patience,
    );
  }

  /** What a function gives that is called with an element there; undefined where it, or its page, is gone. */
  private async call(context: string, run: (element: Element) => unknown, element: string): Promise<unknown> {
    const { result } = await this.session.send<{ result?: RemoteValue }>('script.callFunction', {
      functionDeclaration: `${run}`,
      arguments: [{ sharedId: element }],
      target: { context },
      awaitPromise: true,
    });
    return result?.value;
  }

  /** The one element meant, as soon as it is there. */
  protected find(target: Target): Promise<Found> {
    return until(
      JSON.stringify(target),
      async () => {
        const context = await this.homeOf(target);
        if (context === undefined) return undefined;
        const found = await ('css' in target
          ? this.findByCss(context, target.css)
          : this.findByName(context, target));
        if (found.length > 1) throw new Error(`${found.length} elements are ${JSON.stringify(target)}`);
        return found[0] !== undefined && { context, element: found[0] };
      },
      patience,
    );
  }

  /** The page itself, or the frame of it that is named. */
  private async homeOf({ frame }: Target): Promise<string | undefined> {
    if (frame === undefined) return this.context;
    const found = await evaluateIn(this.session, this.context, `window.frames[${JSON.stringify(frame)}]`);
    return (found.value as { context?: string } | undefined)?.context;
  }

  private async findByCss(context: string, css: string): Promise<string[]> {
    const { sharedId } = await evaluateIn(this.session, context, `(${findDeep})(${JSON.stringify(css)})`);
    return sharedId === undefined ? [] : [sharedId];
  }

  private async findByName(
    context: string,
    { role, name }: { role: string; name: string },
  ): Promise<string[]> {
    const css = markupOf[role];
    const search =
      css === undefined ? `(${rootsOf})()` : `(${mayBeNamed})(${JSON.stringify({ css, name })}, ${rootsOf})`;
    const { value } = await evaluateIn(this.session, context, search);
    const startNodes = (value as RemoteValue[]).map(({ sharedId }) => ({ sharedId }));
    if (startNodes.length === 0) return [];
    const { nodes } = await this.session
      .send<{ nodes: RemoteValue[] }>('browsingContext.locateNodes', {
        context,
        locator: { type: 'accessibility', value: { role, name } },
        startNodes,
      })
      .catch((error) => {
        // What was drawn anew since is looked for once more.
        if (/no such node/.test(String(error))) return { nodes: [] };
        throw error;
      });
    // What stands in another that may be meant is looked at twice.
    return [...new Set(nodes.flatMap(({ sharedId }) => sharedId ?? []))];
  }
}

/**
 * The markup that can have a role, where it is known. The browser judges roles and names by itself, but draws the page twice
 * for each element that has neither: it is asked about those alone that may be meant.
 */
const markupOf: Record<string, string> = {
  button: 'button, summary, input, [role~="button" i]',
  link: 'a, area, [role~="link" i]',
  checkbox: 'input, [role~="checkbox" i]',
  textbox: 'input, textarea, [contenteditable], [role~="textbox" i]',
};

const press = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

/** A tab over WebDriver BiDi. */
export class BidiTab extends BidiSurface implements Tab {
  readonly requests: string[] = [];
  private markup: string | undefined;

  /**
   * @param window The browser's own window.
   * @param chosen Folder for the files that are chosen in pages.
   */
  constructor(
    session: BidiSession,
    context: string,
    private readonly window: string,
    private readonly chosen: string,
  ) {
    super(session, context, async () => {
      await session.send('browsingContext.close', { context });
    });
    session.on('network.beforeRequestSent', (event) => {
      const asked = event as { context: string | null; request: { url: string } };
      if (asked.context === context) this.requests.push(asked.request.url);
    });
  }

  async open(url: string): Promise<void> {
    await this.session.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** Goes to a page of the extension: the browser never says that one is loaded. */
  async openOwn(url: string): Promise<void> {
    await this.session.send('browsingContext.navigate', { context: this.context, url, wait: 'none' });
    const isLoaded = (wanted: string) => location.href === wanted && document.readyState === 'complete';
    await until(`${url} to be loaded`, () => this.evaluate(isLoaded, url).catch(() => false));
  }

  async activate(): Promise<void> {
    await this.session.send('browsingContext.activate', { context: this.context });
  }

  /** Tab may leave the page for the browser's own buttons: a person presses it until the page has the keyboard again. */
  override async press(key: string): Promise<void> {
    await super.press(key);
    if (!/(?:^|\+)Tab$/.test(key)) return;
    await callIn(this.session, this.window, comeRound, { context: this.context, back: key !== 'Tab' });
  }

  async doubleClick(target: Target): Promise<void> {
    const { x, y } = await this.spot(target);
    await this.point([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      // The first click may put something over the place: a person's second one goes there all the same.
      ...press,
      ...press,
    ]);
  }

  clickAt({ x, y }: { x: number; y: number }): Promise<void> {
    return this.point([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...press]);
  }

  hoverAt({ x, y }: { x: number; y: number }): Promise<void> {
    return this.point([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.session.send('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
    });
  }

  async look({ colorScheme, forcedColors, print }: Look): Promise<void> {
    await callIn(this.session, this.window, showAs, {
      context: this.context,
      scheme: colorScheme ?? 'none',
      forced: forcedColors === undefined ? 'none' : forcedColors ? 'active' : 'inactive',
      medium: print ? 'print' : '',
    });
  }

  /** A key that a page is given does not reach the browser's commands. */
  async shortcut(keys: string): Promise<void> {
    await this.activate();
    await callIn(this.session, this.window, callCommand, keys.split('+'));
  }

  async chooseFiles(field: string, files: readonly NamedFile[]): Promise<void> {
    await mkdir(this.chosen, { recursive: true });
    const folder = await mkdtemp(join(this.chosen, 'files-'));
    const paths = files.map(({ name }) => join(folder, name));
    await Promise.all(files.map(({ bytes }, place) => writeFile(paths[place] as string, bytes)));
    const { context, element } = await this.find({ css: field });
    await this.session.send('input.setFiles', { context, element: { sharedId: element }, files: paths });
  }

  async saved(action: () => Promise<void>): Promise<NamedFile> {
    const list = () => callIn(this.session, this.window, savedFiles, null);
    const { length: before } = await list();
    await action();
    const path = await until('a file to be saved', async () => (await list())[before], savedWithin);
    const bytes = await readFile(path);
    // The next one of this name has it for itself.
    await rm(path);
    return { name: basename(path), bytes };
  }

  async acceptNextQuestion(): Promise<void> {
    let isAsked = false;
    this.session.on('browsingContext.userPromptOpened', (event) => {
      if (isAsked || (event as { context: string }).context !== this.context) return;
      isAsked = true;
      void this.session.send('browsingContext.handleUserPrompt', { context: this.context, accept: true });
    });
  }

  async printed(): Promise<Buffer> {
    const { data } = await this.session.send<{ data: string }>('browsingContext.print', {
      context: this.context,
      background: true,
      margin: { top: 0, bottom: 0, left: 0, right: 0 },
    });
    return Buffer.from(data, 'base64');
  }

  async serve(markup: string): Promise<void> {
    const isFirst = this.markup === undefined;
    this.markup = markup;
    if (!isFirst) return;
    this.session.on('network.beforeRequestSent', (event) => {
      const { context, isBlocked, navigation, request } = event as BlockedRequest;
      if (context !== this.context || !isBlocked) return;
      const answer =
        navigation === null
          ? this.session.send('network.failRequest', { request: request.request })
          : this.session.send('network.provideResponse', {
              request: request.request,
              statusCode: 200,
              headers: [
                { name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } },
              ],
              body: { type: 'base64', value: Buffer.from(this.markup ?? '').toString('base64') },
            });
      // A page that was left waits for nothing any more.
      answer.catch(() => undefined);
    });
    await this.session.send('network.addIntercept', {
      phases: ['beforeRequestSent'],
      contexts: [this.context],
    });
  }
}

interface BlockedRequest {
  context: string | null;
  isBlocked: boolean;
  navigation: string | null;
  request: { request: string };
}
