import { describe, expect, it } from 'vitest';
import { officerNearby } from '../../../lib/session/officer-nearby';

/** A window whose document bears a name and whose frames stand within it. */
function frame(name: string | undefined, frames: Window[] = []): Window {
  return { ...frames, document: { title: name }, length: frames.length } as unknown as Window;
}

/** A window of another origin: its document cannot be had. */
function foreign(): Window {
  return Object.defineProperty(frame(undefined), 'document', {
    get() {
      throw new DOMException('another origin', 'SecurityError');
    },
  });
}

function inside(own: Window, top: Window | null): Window {
  return Object.assign(own, { top });
}

const nameIn = (document: Document) => document.title;

describe('the officer in another frame', () => {
  it('is found in a frame beside the list, past frames of other origins', () => {
    const list = frame(undefined);
    inside(list, frame(undefined, [foreign(), frame(undefined, [frame('Lê Thị Thử')]), list]));
    expect(officerNearby(list, nameIn)).toBe('Lê Thị Thử');
  });

  it('is found in the page around the frame', () => {
    const list = frame(undefined);
    inside(list, frame('Lê Thị Thử', [list]));
    expect(officerNearby(list, nameIn)).toBe('Lê Thị Thử');
  });

  it('is not looked for in the own document, nor without a page around it', () => {
    const list = frame('Trần Văn Thử');
    expect(officerNearby(inside(list, frame(undefined, [list])), nameIn)).toBeUndefined();
    expect(officerNearby(inside(list, null), nameIn)).toBeUndefined();
  });
});
