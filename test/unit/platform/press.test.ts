// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { awaitPress, type HeldPress } from '../../../lib/platform/press';

/** Enter, as the guard holds it: the key's events and the click that they would have led to. */
const enter: HeldPress = {
  events: [{ type: 'keydown', key: 'Enter' }, { type: 'keypress', key: 'Enter' }, { type: 'click' }],
  x: 5,
  y: 5,
};

let link: HTMLAnchorElement;
let clicks: number;
let keys: string[];

beforeEach(() => {
  document.body.innerHTML = '<a href="#het">Kết thúc</a>';
  link = document.querySelector('a') as HTMLAnchorElement;
  clicks = 0;
  keys = [];
  link.addEventListener('click', () => {
    clicks += 1;
  });
  for (const type of ['keydown', 'keypress']) link.addEventListener(type, () => keys.push(type));
});

function pass(held: HeldPress): boolean {
  awaitPress('signal', held);
  return !link.dispatchEvent(new Event('signal', { bubbles: true, cancelable: true, composed: true }));
}

describe('a press by a key that is passed on', () => {
  it('reaches the page as its keys and one click', () => {
    expect(pass(enter)).toBe(true);
    expect([keys, clicks]).toEqual([['keydown', 'keypress'], 1]);
  });

  it('is one click too where the browser follows a link on a key that a script made', () => {
    link.addEventListener('keypress', () => link.click());
    pass(enter);
    expect(clicks).toBe(1);
  });

  it('clicks nothing where the page takes the key for itself', () => {
    link.addEventListener('keydown', (event) => event.preventDefault());
    pass(enter);
    expect(clicks).toBe(0);
  });
});
