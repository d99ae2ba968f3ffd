import { describe, expect, it } from 'vitest';
import { Walk, type WalkMemory, type WalkProgress, type WalkStep } from '../../../lib/session/walk';

/** What a portal answers to a press: its page after so many milliseconds, nothing at all, or that it failed. */
type Answer = number | 'never' | 'fails';

interface Portal {
  pages: string[][];
  /** By the number of the press, from 1. */
  answers?: (press: number) => Answer;
  start?: number;
  /** Every press loads the page anew, by an address or by a script. */
  loads?: 'address' | 'script';
}

/** A portal with a list, walked through by an officer who asked for it; a page that is loaded anew goes on by itself. */
function portal({ pages, answers = () => 100, start = 0, loads }: Portal) {
  let at = start;
  let before = start;
  let clock = 0;
  let press = 0;
  let failed = false;
  /** An error stands in place of the list. */
  let broken = false;
  let held: WalkMemory | undefined;
  let coming: { at: number; show(): void } | undefined;
  const progress: WalkProgress[] = [];
  const presses: { step: string | number; at: number }[] = [];
  let kept = 0;
  let walk: Walk;

  function ask(target: number) {
    const answer = answers(++press);
    failed = false;
    if (answer === 'never') return;
    coming = {
      at: clock + (answer === 'fails' ? 100 : answer),
      show() {
        failed = answer === 'fails';
        broken = failed && loads !== undefined;
        if (answer !== 'fails') at = target;
        if (loads) walk.stop('left');
      },
    };
  }

  const options = {
    page: () =>
      broken
        ? undefined
        : { codes: pages[at] ?? [], page: at + 1, pages: pages.length, total: pages.flat().length },
    async turn(step: WalkStep) {
      const target = typeof step === 'number' ? step - 1 : at + (step === 'next' ? 1 : -1);
      if (!pages[target]) return false;
      presses.push({ step, at: clock });
      before = at;
      ask(target);
      return true;
    },
    leadsToAddress: () => loads === 'address',
    async hold(memory: WalkMemory) {
      held = structuredClone(memory);
    },
    recover(byAddress: boolean) {
      presses.push({ step: byAddress ? 'reload' : 'back', at: clock });
      if (byAddress) ask(before + 1);
      else {
        coming = {
          at: clock + 100,
          show() {
            broken = false;
            failed = false;
            at = before;
            walk.stop('left');
          },
        };
      }
    },
    failed: () => failed,
    keep: () => void kept++,
    async wait(ms: number) {
      clock += ms;
      if (!coming || coming.at > clock) return;
      const { show } = coming;
      coming = undefined;
      show();
    },
    onProgress: (now: WalkProgress) => void progress.push(now),
  };
  walk = new Walk(options);
  return {
    get walk() {
      return walk;
    },
    async run() {
      let end = await walk.run();
      while (end === 'left') {
        walk = new Walk(options, structuredClone(held));
        end = await walk.run();
      }
      return end;
    },
    progress,
    presses,
    page: () => at + 1,
    kept: () => kept,
  };
}

const six = Array.from({ length: 6 }, (_, page) =>
  Array.from({ length: page === 5 ? 7 : 10 }, (_, row) => `H-${page}-${row}`),
);

it('reads 57 dossiers on six pages and comes back to the first', async () => {
  const { walk, run, page, presses, progress } = portal({ pages: six });
  expect(await run()).toBe('done');
  expect(walk.read).toBe(57);
  expect(page()).toBe(1);
  expect(presses.filter(({ step }) => step === 'next')).toHaveLength(5);
  expect(progress.some((now) => now.page === 6 && now.read === 57 && now.total === 57)).toBe(true);
});

it('reads what lies before the page where it began, and comes back there', async () => {
  const { walk, run, page } = portal({ pages: six, start: 3 });
  expect(await run()).toBe('done');
  expect(walk.read).toBe(57);
  expect(page()).toBe(4);
});

it.each<Answer>(['never', 'fails'])(
  'waits for a slow page and asks again for one that %s',
  async (trouble) => {
    const { walk, run, page } = portal({
      pages: six,
      answers: (press) => (press === 2 ? 5_000 : press === 3 || press === 4 ? trouble : 100),
    });
    expect(await run()).toBe('done');
    expect(walk.read).toBe(57);
    expect(page()).toBe(1);
  },
);

it('asks again soon where the portal said that it failed, but never at once', async () => {
  const { run, presses } = portal({ pages: six, answers: (press) => (press === 1 ? 'fails' : 100) });
  await run();
  const [first, second] = presses.map(({ at }) => at);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(2_000);
  expect((second ?? 0) - (first ?? 0)).toBeLessThanOrEqual(5_000);
});

it('gives up after three tries, says so, keeps what was read, and goes back if it can', async () => {
  const { walk, run, kept, page, presses } = portal({
    pages: six,
    answers: (press) => (press >= 3 && press <= 5 ? 'fails' : 100),
  });
  expect(await run()).toBe('no-answer');
  expect(walk.read).toBe(30);
  expect(kept()).toBeGreaterThanOrEqual(3);
  expect(presses.map(({ step }) => step)).toEqual(['next', 'next', 'next', 'next', 'next', 1]);
  expect(page()).toBe(1);
});

it('leaves a portal alone that does not answer on the way back either', async () => {
  const { run, presses } = portal({ pages: six, answers: (press) => (press >= 2 ? 'never' : 100) });
  expect(await run()).toBe('no-answer');
  expect(presses.map(({ step }) => step)).toEqual(['next', 'next', 'next', 'next', 1]);
});

describe.each(['address', 'script'] as const)('where each page is loaded anew by its %s', (loads) => {
  it('goes on from page to page, through one that fails twice and a slow one', async () => {
    const seen = portal({
      pages: six,
      loads,
      answers: (press) => (press === 2 || press === 3 ? 'fails' : press === 5 ? 5_000 : 100),
    });
    expect(await seen.run()).toBe('done');
    expect(seen.walk.read).toBe(57);
    expect(seen.page()).toBe(1);
    const steps = seen.presses.map(({ step }) => step);
    expect(steps.slice(0, 5)).toEqual(
      loads === 'address'
        ? ['next', 'next', 'reload', 'reload', 'next']
        : ['next', 'next', 'back', 'next', 'back'],
    );
  });

  it('gives up after three tries, on a page that shows the list again', async () => {
    const seen = portal({
      pages: six,
      loads,
      answers: (press) => (press >= 3 && press <= 5 ? 'fails' : 100),
    });
    expect(await seen.run()).toBe('no-answer');
    expect(seen.walk.read).toBe(30);
    expect(seen.page()).toBe(1);
  });

  it('comes back where it began in the middle', async () => {
    const seen = portal({ pages: six, loads, start: 2 });
    expect(await seen.run()).toBe('done');
    expect(seen.walk.read).toBe(57);
    expect(seen.page()).toBe(3);
  });

  it('goes back where it began when it is stopped while a page is on its way', async () => {
    const seen = portal({
      pages: six,
      loads,
      answers(press) {
        if (press === 3) seen.walk.stop('stopped');
        return 100;
      },
    });
    expect(await seen.run()).toBe('stopped');
    expect(seen.walk.read).toBe(40);
    expect(seen.page()).toBe(1);
  });
});

it('leaves a pause between pages', async () => {
  const { run, presses } = portal({ pages: six });
  await run();
  const gaps = presses.slice(1).map(({ at }, index) => at - (presses[index]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
});

it('presses nothing once the officer touches the page', async () => {
  const seen = portal({
    pages: six,
    answers(press) {
      if (press === 2) seen.walk.stop('touched');
      return 100;
    },
  });
  expect(await seen.run()).toBe('touched');
  expect(seen.presses).toHaveLength(2);
  expect(seen.page()).toBeLessThanOrEqual(3);
});

it('goes back where it began when it is stopped, and says that it does', async () => {
  const seen = portal({
    pages: six,
    answers(press) {
      if (press === 3) seen.walk.stop('stopped');
      return 100;
    },
  });
  expect(await seen.run()).toBe('stopped');
  expect(seen.page()).toBe(1);
  expect(seen.progress.at(-1)?.returning).toBe(true);
});

it('rests while it is paused', async () => {
  const { walk, presses } = portal({ pages: six });
  walk.pause(true);
  void walk.run();
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
  expect(presses).toHaveLength(0);
  walk.stop('touched');
});

it('ends after two hundred pages', async () => {
  const endless = Array.from({ length: 500 }, (_, page) => [`H-${page}`]);
  const { run, presses } = portal({ pages: endless });
  expect(await run()).toBe('too-long');
  expect(presses.filter(({ step }) => step === 'next')).toHaveLength(200);
});
