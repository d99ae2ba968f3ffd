import { expect, it } from 'vitest';
import { Walk, type WalkProgress } from '../../../lib/session/walk';

/** A list of dossiers on pages of a portal that answers as `answers` says: in so many milliseconds, or never. */
function portal(pages: string[][], answers: (press: number) => number | 'never' = () => 100, start = 0) {
  let at = start;
  let clock = 0;
  let press = 0;
  let coming: { at: number; page: number } | undefined;
  const progress: WalkProgress[] = [];
  const presses: { step: string | number; at: number }[] = [];
  let kept = 0;
  const walk: Walk = new Walk({
    page: () => ({ codes: pages[at] ?? [], page: at + 1, pages: pages.length, total: pages.flat().length }),
    turn(step) {
      const target = typeof step === 'number' ? step - 1 : at + (step === 'next' ? 1 : -1);
      if (!pages[target]) return false;
      presses.push({ step, at: clock });
      const answer = answers(++press);
      if (answer !== 'never') coming = { at: clock + answer, page: target };
      return true;
    },
    keep: () => void kept++,
    async wait(ms) {
      clock += ms;
      if (coming && coming.at <= clock) {
        at = coming.page;
        coming = undefined;
      }
    },
    onProgress: (now) => progress.push(now),
  });
  return { walk, progress, presses, page: () => at + 1, kept: () => kept, clock: () => clock };
}

const six = Array.from({ length: 6 }, (_, page) =>
  Array.from({ length: page === 5 ? 7 : 10 }, (_, row) => `H-${page}-${row}`),
);

it('reads 57 dossiers on six pages and comes back to the first', async () => {
  const { walk, page, presses, progress } = portal(six);
  expect(await walk.run()).toBe('done');
  expect(walk.read).toBe(57);
  expect(page()).toBe(1);
  expect(presses.filter(({ step }) => step === 'next')).toHaveLength(5);
  expect(progress.some((now) => now.page === 6 && now.read === 57 && now.total === 57)).toBe(true);
});

it('reads what lies before the page where it began, and comes back there', async () => {
  const { walk, page } = portal(six, () => 100, 3);
  expect(await walk.run()).toBe('done');
  expect(walk.read).toBe(57);
  expect(page()).toBe(4);
});

it('waits for a slow page and asks again for one that failed', async () => {
  const { walk, page } = portal(six, (press) =>
    press === 2 ? 5_000 : press === 3 || press === 4 ? 'never' : 100,
  );
  expect(await walk.run()).toBe('done');
  expect(walk.read).toBe(57);
  expect(page()).toBe(1);
});

it('gives up after three tries, says so, and keeps what was read', async () => {
  const { walk, kept } = portal(six, (press) => (press >= 3 ? 'never' : 100));
  expect(await walk.run()).toBe('no-answer');
  expect(walk.read).toBe(30);
  expect(kept()).toBe(3);
});

it('leaves a pause between pages', async () => {
  const { walk, presses } = portal(six);
  await walk.run();
  const gaps = presses.slice(1).map(({ at }, index) => at - (presses[index]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
});

it('presses nothing once the officer touches the page', async () => {
  const { walk, presses, page } = portal(six, (press) => {
    if (press === 2) walk.stop('touched');
    return 100;
  });
  expect(await walk.run()).toBe('touched');
  expect(presses).toHaveLength(2);
  expect(page()).toBeLessThanOrEqual(3);
});

it('goes back where it began when it is stopped', async () => {
  const { walk, page } = portal(six, (press) => {
    if (press === 3) walk.stop('stopped');
    return 100;
  });
  expect(await walk.run()).toBe('stopped');
  expect(page()).toBe(1);
});

it('rests while it is paused', async () => {
  const { walk, presses } = portal(six);
  walk.pause(true);
  void walk.run();
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
  expect(presses).toHaveLength(0);
  walk.stop('touched');
});

it('ends after two hundred pages', async () => {
  const endless = Array.from({ length: 500 }, (_, page) => [`H-${page}`]);
  const { walk, presses } = portal(endless);
  expect(await walk.run()).toBe('too-long');
  expect(presses.filter(({ step }) => step === 'next')).toHaveLength(200);
});
