import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { variantName } from '../contest';
import { figureOf, verdictOf } from '../figures';
import { type Bench, type Line, type Outcome, WrongResult } from '../line';
import { changedRows, rowsPerChange } from '../pages/change';
import { dossierPage } from '../pages/dossier-page';
import { inSession, marked } from '../session-page';
import { type Task, tasksDuring } from '../trace';

/** The browser's own measure of a task that a person feels, in milliseconds. */
const long = 50;
const rows = 1_000;
/** How long the page may take to be marked, in milliseconds. */
const patience = 60_000;
/** Due dates that make a dossier overdue, and not, whatever the day of the run. */
const dues = { overdue: '14/10/2025 11:15', ahead: '14/10/2099 11:15' };

export const busyList: Line = {
  name: 'busy-list',
  further: true,
  work: 'a marked list in which ten rows change every second for a minute',
  peers: [],
  goal: 'no task with work of the extension over 50 ms',
  check: 'the rows that changed last bear the marks of their last due dates',
  async measure(bench) {
    const outcome: Outcome = { figures: [], verdicts: [] };
    for (const throttle of bench.quick ? [1] : [1, 6]) {
      const variant = variantName(rows, throttle);
      const sessions: Task[][] = [];
      for (let run = 0; run < (bench.quick ? 1 : 3); run++) {
        bench.say(`${variant}, run ${run + 1}`);
        sessions.push(await ownTasks(throttle, bench));
      }
      const longest = sessions.map((tasks) => Math.max(...tasks.map(({ ms }) => ms)));
      const share = sessions.map((tasks) => tasks.reduce((sum, { ms }) => sum + ms, 0) / changesOf(bench));
      outcome.figures.push(figureOf(variant, 'longest own task', 'ms', longest));
      outcome.figures.push(figureOf(variant, 'own tasks of one change', 'ms', share));
      const limit = { goal: 'longest own task ≤ 50 ms', atMost: long, decides: throttle === 1 };
      outcome.verdicts.push(verdictOf(variant, longest, limit));
    }
    return outcome;
  },
};

function changesOf({ quick }: Bench): number {
  return quick ? 10 : 60;
}

/** The tasks in which the extension did something while the list changed. */
function ownTasks(throttle: number, bench: Bench): Promise<Task[]> {
  return inSession(dossierPage(rows), async (place) => {
    const { page, session } = place;
    await place.turnOn();
    await marked(page, rows, patience);
    // What the first marking left to do is another line's.
    await sleep(5_000);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const tasks = await tasksDuring(place, () => changeList(page, changesOf(bench)));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await checkMarks(page, changesOf(bench));
    const own = tasks.filter(({ ofExtension }) => ofExtension);
    if (own.length < changesOf(bench))
      throw new WrongResult('the trace holds too few tasks of the extension');
    own.sort((a, b) => b.ms - a.ms);
    for (const { ms, on } of own.slice(0, 3)) bench.say(`  ${Math.round(ms)} ms: ${on.join(', ')}`);
    return own;
  });
}

/** Changes ten rows a second; every other change makes them overdue, the ones between do not. */
function changeList(page: Page, changes: number): Promise<void> {
  return page.evaluate(
    async ({ places, step, changes, dues }) => {
      const rows = [...document.querySelectorAll('tbody tr')] as HTMLTableRowElement[];
      for (let change = 0; change < changes; change++) {
        for (const place of places.slice(change * step, (change + 1) * step)) {
          const due = rows[place]?.cells[7];
          if (due) due.textContent = change % 2 === 0 ? dues.overdue : dues.ahead;
        }
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
    },
    { places: scattered(changes), step: rowsPerChange, changes, dues },
  );
}

/** The rows in the order in which they change: each change touches the whole length of the list. */
function scattered(changes: number): number[] {
  const places = changedRows(rows, changes);
  return Array.from({ length: changes }, (_, change) =>
    places.filter((_place, index) => index % changes === change),
  ).flat();
}

/** The marks come with the extension's next look. */
async function checkMarks(page: Page, changes: number): Promise<void> {
  for (const change of [changes - 2, changes - 1]) {
    const places = scattered(changes).slice(change * rowsPerChange, (change + 1) * rowsPerChange);
    const right = page.waitForFunction(
      ({ places, overdue }) => {
        const rows = document.querySelectorAll('tbody tr');
        return places.every((place) => rows[place]?.matches('[data-nhachan-flags^="overdue"]') === overdue);
      },
      { places, overdue: change % 2 === 0 },
      { timeout: patience, polling: 500 },
    );
    await right.catch(() => {
      throw new WrongResult(`rows ${places.join(', ')} bear the marks of another due date`);
    });
  }
}
