import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** Milliseconds that the main thread worked. */
export interface Times {
  /** For the work itself. */
  work: number;
  /** For the work and for drawing the page anew. */
  drawn: number;
}

/** What is to be timed. */
interface Timed {
  /** The work. */
  call: string;
  /** Done behind it, in no clock. */
  afterwards: string;
  throttle: number;
  /**
   * What is awaited between the two: the page until it stands anew (else `drawn` ends with the work); that the machine is
   * as fast as ever; or nothing, so that what the work changed is taken back before it is drawn.
   */
  waits: 'until drawn' | 'until fast' | 'not at all';
}

const twoFrames =
  'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))';

/** A page in which scripts can be run, and timed, each in a world of its own, as a content script has it. */
export class MeasuredPage {
  /** What its browser must be started with: it clears memory before each run. */
  static readonly flags = ['--js-flags=--expose-gc'];

  #world = 0;
  #worlds = 0;

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly frameId: string,
  ) {}

  static async open(context: BrowserContext, url: string): Promise<MeasuredPage> {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    // The first picture is drawn and the loader at rest before anything is timed.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
    const session = await context.newCDPSession(page);
    // Times of the main thread's own work: what other programs of the machine do is not counted.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { frameTree } = await session.send('Page.getFrameTree');
    return new MeasuredPage(page, session, frameTree.frame.id);
  }

  /** Runs a script in a new world, where all that follows runs too. */
  async enterWorld(script: string): Promise<void> {
    this.#worlds += 1;
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: this.frameId,
      worldName: `world ${this.#worlds}`,
    });
    this.#world = executionContextId;
    // A script that is another by a word shares nothing that the browser compiled for the last.
    await this.evaluate(`/* ${this.#worlds} */ ${script}`);
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.#world,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  }

  /** What the call of a function costs the main thread, on a machine so many times slower. */
  async time({ call, afterwards, throttle, waits }: Timed): Promise<Times> {
    // What the run before left to be drawn is drawn.
    await this.evaluate(twoFrames);
    await this.evaluate('gc()');
    await this.session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const before = await this.clocks();
    const isAtOnce = waits === 'not at all';
    await this.evaluate(`${asListener(call)}${isAtOnce ? afterwards : ''}`);
    const after = await this.clocks();
    if (waits === 'until drawn') await this.evaluate(twoFrames);
    const drawn = waits === 'until drawn' ? await this.clocks() : after;
    await this.session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    if (!isAtOnce) await this.evaluate(afterwards);
    return { work: after.script - before.script, drawn: drawn.thread - before.thread };
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** Milliseconds that the main thread worked until now: for scripts, layout that they force included, and in all. */
  private async clocks(): Promise<{ script: number; thread: number }> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const clock = (wanted: string) => {
      const metric = metrics.find(({ name }) => name === wanted);
      if (!metric) throw new Error(`the browser does not tell ${wanted}`);
      return metric.value * 1000;
    };
    return { script: clock('ScriptDuration'), thread: clock('ThreadTime') };
  }
}

/** The browser's clock of scripts runs for listeners, not for what its debugger evaluates. */
function asListener(call: string): string {
  return `{
    let failure;
    const target = new EventTarget();
    target.addEventListener('run', () => { try { ${call}; } catch (error) { failure = error; } });
    target.dispatchEvent(new Event('run'));
    if (failure) throw failure;
  }`;
}
