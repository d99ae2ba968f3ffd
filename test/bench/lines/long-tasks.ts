import type { Page } from 'playwright-core';
import { variantName } from '../contest';
import { figureOf, verdictOf } from '../figures';
import { type Bench, type Line, type Outcome, WrongResult } from '../line';
import { dossierPage } from '../pages/dossier-page';
import { atRest, marked, type SessionPage, sessionIn, withExtension } from '../session-page';
import { type Task, tasksDuring } from '../trace';

/** The browser's own measure of a task that a person feels, in milliseconds. */
const long = 50;
/** How long the page may take to be marked, in milliseconds. */
const patience = 120_000;

export const longTasks: Line = {
  name: 'long-tasks',
  ownClock: 300,
  work: 'a session in the built extension: switched on over a page at rest, marked, ten rows change, kept',
  floor: 'the page’s own tasks when ten of its rows change, before the extension is switched on',
  peers: [],
  goal: 'no task over 50 ms at 6×',
  check: 'every row bears its mark, before and after the change',
  measure: (bench) =>
    withExtension(async (extension) => {
      const rows = bench.quick ? 1_000 : 10_000;
      const outcome: Outcome = { figures: [], verdicts: [] };
      for (const throttle of bench.quick ? [6] : [1, 6]) {
        const variant = variantName(rows, throttle);
        const sessions: Session[] = [];
        for (let run = 0; run < (bench.quick ? 1 : 3); run++) {
          bench.say(`${variant}, run ${run + 1}`);
          const measured = (place: SessionPage) => tasksOfSession(place, rows, throttle, bench);
          const session = () => sessionIn(extension, dossierPage(rows), measured);
          // The browser may lose a trace: the session is held once more.
          sessions.push((await session()) ?? (await session()) ?? traceIsLost());
        }
        putFigures(outcome, variant, sessions);
        if (throttle > 1) {
          const limit = { goal: 'Nhắc Hạn ≤ 50 ms', atMost: long, decides: false };
          const longest = sessions.map(longestOf('Nhắc Hạn'));
          outcome.verdicts.push(verdictOf(`${variant}, longest task`, longest, limit));
        }
      }
      return outcome;
    }),
};

/** The tasks of a page while ten of its rows changed, and then while the extension was switched on over it and they changed again. */
type Session = Record<'floor' | 'Nhắc Hạn', Task[]>;

const longestOf = (who: keyof Session) => (session: Session) => Math.max(...session[who].map(({ ms }) => ms));

function putFigures({ figures }: Outcome, variant: string, sessions: readonly Session[]): void {
  for (const who of ['floor', 'Nhắc Hạn'] as const) {
    const counts = sessions.map(({ [who]: tasks }) => tasks.filter(({ ms }) => ms > long).length);
    figures.push(figureOf(`${variant}, tasks over 50 ms`, who, 'tasks', counts));
    figures.push(figureOf(`${variant}, longest task`, who, 'ms', sessions.map(longestOf(who))));
  }
}

/** Undefined where the browser's trace holds none of them. */
async function tasksOfSession(
  place: SessionPage,
  rows: number,
  throttle: number,
  bench: Bench,
): Promise<Session | undefined> {
  const { page, session } = place;
  const setThrottle = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
  const slowTasks = (work: () => Promise<void>) =>
    tasksDuring(place, async () => {
      await setThrottle(throttle);
      await work();
      await atRest(session, patience);
      // Handing the trace over is no part of it.
      await setThrottle(1);
    });
  const floor = await slowTasks(() => changeDues(page, { from: 200, to: 210 }));
  const own = await slowTasks(async () => {
    await place.turnOn();
    await marked(page, rows, patience);
    await atRest(session, patience);
    const late = { from: 100, to: 110 };
    await changeDues(page, late);
    await unflagged(page, late);
  });
  await marked(page, rows, patience);
  if (floor.length === 0 || own.length === 0) {
    bench.say(`  the trace holds ${floor.length} tasks of the page alone, ${own.length} with the extension`);
    return undefined;
  }
  const worst = own.filter(({ ms }) => ms > long).sort((a, b) => b.ms - a.ms);
  for (const { ms, on } of worst.slice(0, 5)) bench.say(`  ${Math.round(ms)} ms: ${on.join(', ')}`);
  return { floor, 'Nhắc Hạn': own };
}

function traceIsLost(): never {
  throw new WrongResult('the trace holds no task of the page');
}

interface Rows {
  from: number;
  to: number;
}

/** Gives these rows a due date far ahead. */
async function changeDues(page: Page, rows: Rows): Promise<void> {
  await page.evaluate(({ from, to }) => {
    // By their places: a search through all cells is itself a long task on a slow machine.
    const rows = document.querySelector('tbody')?.rows;
    for (let at = from; at < to; at++) {
      const cell = rows?.[at]?.cells[7];
      if (cell) cell.textContent = '30/12/2099 11:15';
    }
  }, rows);
}

/** Waits until none of these rows says any more that its dossier is late: now they all have time. */
async function unflagged(page: Page, rows: Rows): Promise<void> {
  await page.waitForFunction(
    ({ from, to }) => {
      const rows = document.querySelector('tbody')?.rows;
      const late = '[data-nhachan-flags^="overdue"], [data-nhachan-flags^="due-today"]';
      for (let at = from; at < to; at++) {
        const row = rows?.[at];
        if (!row || row.matches(late)) return false;
      }
      return true;
    },
    rows,
    { timeout: patience, polling: 500 },
  );
}
