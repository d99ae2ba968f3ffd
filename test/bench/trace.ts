import type { Page } from 'playwright-core';
import type { SessionPage } from './session-page';

/** One task of the main thread's event loop. */
export interface Task {
  /** Milliseconds that the thread worked for it. */
  ms: number;
  /** What it was mostly spent on: names of events in it, the longest first. */
  on: string[];
  /** A script of an extension ran in it. */
  ofExtension: boolean;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: {
    name?: string;
    data?: { url?: string; functionName?: string; frames?: { processId: number; url: string }[] };
  };
}

/** Every task of the page's main thread while `work` ran. */
export async function tasksDuring(
  { browser, page }: Pick<SessionPage, 'browser' | 'page'>,
  work: () => Promise<void>,
): Promise<Task[]> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await work();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  return tasksOf(traceEvents, page);
}

function tasksOf(events: TraceEvent[], page: Page): Task[] {
  const frames = events.flatMap(({ name, args }) =>
    name === 'TracingStartedInBrowser' ? (args?.data?.frames ?? []) : [],
  );
  const [address] = page.url().split('#');
  const own = frames.find(({ url }) => url.split('#')[0] === address)?.processId;
  // A process that the browser had in reserve during an earlier trace hands over what it did since.
  const start = events.find(({ name }) => name === 'TracingStartedInBrowser')?.ts ?? 0;
  const complete = events.filter(
    ({ pid, ph, ts, dur }) => pid === own && ph === 'X' && dur !== undefined && ts >= start,
  );
  const tasks = complete.filter(({ name }) => name === 'RunTask');
  // A page's workers have threads of their own in the same process.
  const main = events.find(({ pid, args }) => pid === own && args?.name === 'CrRendererMain')?.tid;
  const byTime = (a: TraceEvent, b: TraceEvent) => a.ts - b.ts;
  const inside = complete.filter(({ tid, name }) => tid === main && name !== 'RunTask').sort(byTime);
  let first = 0;
  return tasks
    .filter(({ tid }) => tid === main)
    .sort(byTime)
    .map((task) => {
      const end = task.ts + (task.dur ?? 0);
      while (first < inside.length && (inside[first] as TraceEvent).ts < task.ts) first += 1;
      let behind = first;
      while (behind < inside.length && (inside[behind] as TraceEvent).ts < end) behind += 1;
      const parts = inside.slice(first, behind);
      parts.sort((a, b) => timeOf(b) - timeOf(a));
      const ofExtension = parts.some(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
      return { ms: timeOf(task), on: parts.slice(0, 6).map(wordsOf), ofExtension };
    });
}

/** Time that the thread itself worked, where the trace tells it. */
function timeOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

function wordsOf(event: TraceEvent): string {
  const { functionName = '', url = '' } = event.args?.data ?? {};
  const words = [event.name, functionName, url.split('/').at(-1), `${Math.round(timeOf(event))} ms`];
  return words.filter((word) => word !== '').join(' ');
}
