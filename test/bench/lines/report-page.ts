import { launchChromium } from '../../e2e/driver/chromium';
import type { PlaywrightTab } from '../../e2e/driver/playwright-tab';
import { folderOf } from '../../e2e/package/built';
import type { Filling } from '../../e2e/report/filling';
import { goTo, openReport, tableOf } from '../../e2e/report/report-page';
import { scriptOf } from '../../e2e/steps/store-script';
import { letterTallies } from '../../support/letters/dossiers';
import { figureOf, verdictOf } from '../figures';
import { type Bench, type Line, type Outcome, WrongResult } from '../line';
import { dossiersNamed } from '../store/district-page';
import { type Task, tasksDuring } from '../trace';

/** The browser's own measure of a task that a person feels, in milliseconds. */
const long = 50;
/** What a person waits for first figures without asking what happens, in milliseconds. */
const budget = 5_000;

const period = 'from=2021-01-01&to=2024-03-15';
/** Every view, a list of all dossiers, and the same by unit. */
const addresses = [
  'today',
  `tally?${period}&by=unit`,
  `tally?${period}&list=total`,
  `indicators?${period}`,
  'compare?from=2024-03-15&to=2024-03-16',
  'team',
  'portal',
  `tally?${period}&by=procedure`,
];

export const reportPage: Line = {
  name: 'report-page',
  further: true,
  work: 'the report opened over a district, from the address to its first figures, and then view after view',
  peers: [],
  goal: `first figures within ${budget / 1000} s, no task over 50 ms on the page`,
  check: 'the form has the figures of the letters',
  async measure(bench) {
    const browser = await launchChromium({ build: folderOf('chrome-mv3') });
    try {
      const stage = await browser.openExtensionPage('options.html');
      await stage.inject(await scriptOf('test/e2e/report/filling.ts'));
      bench.say('a store is filled');
      const dossiers = await stage.evaluate(
        () => (globalThis as unknown as { filling: Filling }).filling.letters(),
        null,
      );
      await stage.close();
      const firsts: number[] = [];
      const longest: number[] = [];
      const counts: number[] = [];
      for (let run = 0; run < (bench.quick ? 1 : 3); run++) {
        bench.say(`run ${run + 1}`);
        const began = performance.now();
        const tab = (await openReport(browser, `tally?${period}&by=unit`)) as PlaywrightTab;
        firsts.push(performance.now() - began);
        await checkForm(tab);
        const tasks = await tasksOfViews(tab, bench);
        longest.push(Math.max(...tasks.map(({ ms }) => ms)));
        counts.push(tasks.filter(({ ms }) => ms > long).length);
        await tab.close();
      }
      const variant = dossiersNamed(dossiers);
      const outcome: Outcome = { figures: [], verdicts: [] };
      outcome.figures.push(figureOf(variant, 'first figures', 'ms', firsts));
      outcome.figures.push(figureOf(variant, 'tasks over 50 ms', 'tasks', counts));
      outcome.figures.push(figureOf(variant, 'longest task', 'ms', longest));
      outcome.verdicts.push(
        verdictOf(variant, firsts, { goal: `first figures ≤ ${budget} ms`, atMost: budget, decides: false }),
        verdictOf(variant, longest, { goal: 'longest task ≤ 50 ms', atMost: long, decides: false }),
      );
      return outcome;
    } finally {
      await browser.close();
    }
  },
};

/** The tasks of the page while it reads the store anew and shows one view after another. */
async function tasksOfViews(tab: PlaywrightTab, bench: Bench): Promise<Task[]> {
  const browser = tab.page.context().browser();
  if (!browser) throw new Error('the browser cannot be traced');
  const tasks: Task[] = [];
  for (const [place, address] of addresses.entries()) {
    const own = await tasksDuring({ browser, page: tab.page }, async () => {
      if (place === 0) await tab.click({ css: 'nav button' });
      await goTo(tab, address);
    });
    if (own.length === 0) throw new WrongResult(`the trace holds no task of ${address}`);
    for (const { ms, on } of own)
      if (ms > long) bench.say(`${address}, ${Math.round(ms)} ms: ${on.join(', ')}`);
    tasks.push(...own);
  }
  return tasks;
}

async function checkForm(tab: PlaywrightTab): Promise<void> {
  const totals = (await tableOf(tab, 'tally')).map(([, , total = '']) => Number(total.replaceAll('.', '')));
  const wanted = letterTallies.map(({ received }) => received.total);
  if (wanted.some((total) => !totals.includes(total))) throw new WrongResult(`the form has ${totals.join()}`);
}
