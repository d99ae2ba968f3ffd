import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** A fresh page in which a script can be run, and timed, in a world of its own, as a content script has it. */
export class MeasuredPage {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly world: number,
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
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    return new MeasuredPage(page, session, executionContextId);
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.world,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  }

  /** Milliseconds that the main thread works for an expression, on a machine so many times slower. */
  async time(expression: string, throttle: number): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    await this.session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const before = await this.threadTime();
    await this.evaluate(expression);
    const after = await this.threadTime();
    await this.session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return after - before;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  private async threadTime(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const metric = metrics.find(({ name }) => name === 'ThreadTime');
    if (!metric) throw new Error('the browser does not tell the time of its threads');
    return metric.value * 1000;
  }
}
