// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuardPart, Question } from '../../../lib/overlay/guard-part';
import type { DossierDetail, PageReading } from '../../../lib/reading/types';
import { Guarding, type GuardingOptions } from '../../../lib/session/guarding';

const code = 'H57-261122-0001';

let reading: PageReading;
let asked: Question[];
let open: boolean;
let presses: string[];
let options: GuardingOptions;
let alive: boolean;
let calls: string[];
let readyToPress: boolean;
let refusal: string | undefined;
let guarding: Guarding;
let hearing: AbortController;

/** What the browser's page would do with the press. */
const button = () => document.querySelector('button') as HTMLButtonElement;

function detail(result: DossierDetail['result'][number]): PageReading {
  const dossier = { code, channel: 'online' as const };
  return {
    lists: [],
    refusals: [],
    detail: {
      dossier,
      element: document.body,
      unreadable: [],
      components: [{ name: 'Tờ khai' }],
      result: [result],
    },
  };
}

/** The page's own world, as far as a press goes. */
function answerPresses(event: Event): void {
  if (!event.type.startsWith('nhachan-')) return;
  event.preventDefault();
  (event.target as HTMLElement).dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

beforeEach(() => {
  document.body.innerHTML = '<input type="checkbox"><button>Kết thúc</button>';
  reading = detail({ name: 'Kết quả', digitised: false, attached: true });
  asked = [];
  open = false;
  presses = [];
  alive = true;
  calls = [];
  readyToPress = true;
  refusal = undefined;
  const part: GuardPart = {
    ask(_document, question) {
      asked.push(question);
      open = true;
      return {
        stands: () => open,
        close: () => {
          open = false;
        },
      };
    },
    drawPapers: () => ({ draw: vi.fn(), clear: vi.fn() }),
  };
  const call = async (name: string, request: unknown) => {
    calls.push(name);
    if (name === 'page/press') {
      if (!readyToPress) throw new Error('the extension is gone');
      document.addEventListener((request as { signal: string }).signal, answerPresses, { once: true });
    }
    if (refusal !== undefined) return { ok: false, error: refusal };
    return { ok: true, value: name === 'page/intake' ? { compared: [] } : null };
  };
  options = {
    view: window as unknown as Window,
    settings: () => ({ language: 'vi', guard: true, intakeCheck: true, profiles: [] }) as never,
    isAlive: () => alive,
    last: () => reading,
    read: () => reading,
    call: call as GuardingOptions['call'],
    redraw: () => {},
  };
  guarding = new Guarding(part, options);
  hearing = new AbortController();
  for (const type of ['pointerdown', 'keydown', 'click'])
    window.addEventListener(type, (event) => guarding.hear(event), { capture: true, signal: hearing.signal });
  button().addEventListener('click', () => presses.push('click'));
  button().addEventListener('pointerdown', () => presses.push('pointerdown'));
});

afterEach(() => hearing.abort());

const press = (target: Element = button()) => {
  target.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true, cancelable: true }));
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
};

describe('the guard', () => {
  it('holds the whole press and asks once, however often it is made', () => {
    press();
    press();
    expect(presses).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      dossiers: [{ code, lacks: [{ side: 'result' }] }],
      of: 1,
      action: 'finish',
      label: 'Kết thúc',
    });
  });

  it('passes it on once, and does not ask the same again', async () => {
    press();
    expect(await asked[0]?.goOn(false)).toBe(true);
    expect(presses).toEqual(['click']);
    expect(open).toBe(false);
    press();
    expect(asked).toHaveLength(1);
    expect(presses).toEqual(['click', 'pointerdown', 'click']);
  });

  it('looks at a page that was not read yet', () => {
    options.last = () => undefined;
    press();
    expect(asked).toHaveLength(1);
  });

  it('asks anew where something else is missing since', async () => {
    press();
    await asked[0]?.goOn(false);
    reading = detail({ name: 'Kết quả', digitised: false, attached: false });
    press();
    expect(asked).toHaveLength(2);
  });

  it('looks at the boxes as they are at the press', () => {
    reading = detail({ name: 'Kết quả', digitised: true });
    press();
    expect(asked).toEqual([]);
    expect(presses).toEqual(['pointerdown', 'click']);
  });

  it.each<[string, () => void]>([
    [
      'nothing is known',
      () => {
        reading = detail({ name: 'Kết quả' });
      },
    ],
    [
      'the extension is gone',
      () => {
        alive = false;
      },
    ],
    [
      'nothing was read',
      () => {
        options.last = () => undefined;
        options.read = () => undefined;
      },
    ],
    [
      'reading fails',
      () => {
        options.read = () => {
          throw new Error('a page like no other');
        };
      },
    ],
    [
      'the officer does not want it',
      () => {
        options.settings = () => ({ guard: false, profiles: [] }) as never;
      },
    ],
  ])('lets a press pass where %s', (_why, make) => {
    vi.stubGlobal('reportError', vi.fn());
    make();
    press();
    expect(asked).toEqual([]);
    expect(presses).toEqual(['pointerdown', 'click']);
    vi.unstubAllGlobals();
  });

  it('lets the next press pass where it could not be passed on', async () => {
    readyToPress = false;
    press();
    expect(await asked[0]?.goOn(false)).toBe(false);
    expect(presses).toEqual([]);
    open = false;
    press();
    expect(presses).toEqual(['pointerdown', 'click']);
  });

  it('does not press for a dossier that is no longer there', async () => {
    press();
    const going = asked[0]?.goOn(false);
    if (reading.detail) reading.detail.dossier = { code: 'H57-261122-0002' };
    expect(await going).toBe(false);
    expect(presses).toEqual([]);
  });

  it('does not press once the question was left', async () => {
    press();
    const going = asked[0]?.goOn(false);
    open = false;
    await going;
    expect(presses).toEqual([]);
  });

  it('asks no more once it is not wanted', async () => {
    const settings = options.settings();
    options.settings = () => settings;
    press();
    asked[0]?.back(true);
    open = false;
    expect(calls).toContain('page/guard');
    press();
    expect(asked).toHaveLength(1);
    expect(presses).toEqual(['pointerdown', 'click']);
  });

  it('goes on asking where an administrator wants it asked', async () => {
    const settings = options.settings();
    options.settings = () => settings;
    refusal = 'setting-locked';
    press();
    asked[0]?.back(true);
    open = false;
    await new Promise((resolve) => setTimeout(resolve));
    press();
    expect(asked).toHaveLength(2);
  });

  describe('at a list', () => {
    const rowOf = (place: number) => document.querySelectorAll('tr')[place] as Element;
    const buttonNamed = (words: string) =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words) as Element;
    const codes = ['H57-261122-0001', 'H57-261122-0002', 'H57-261122-0003'] as const;

    beforeEach(() => {
      document.body.innerHTML = `<button>Kết thúc hồ sơ đã chọn</button><table>${codes
        .map((one) => `<tr><td><input type="checkbox"></td><td>${one}</td><td><button>…</button></td></tr>`)
        .join('')}</table><ul class="dropdown-menu"><li><button>Kết thúc</button></li></ul>`;
      reading = {
        refusals: [],
        lists: [
          {
            columns: ['', 'Mã hồ sơ', ''].map((header, index) => ({
              header,
              field: index === 1 ? 'code' : null,
              index,
            })),
            pager: { rowsShown: 3 },
            rows: codes.map((one, place) => ({
              dossier: { code: one, ...(place === 1 ? {} : { digitisedResult: false as const }) },
              elements: [rowOf(place)],
              unreadable: [],
            })),
            skipped: [],
            element: document.querySelector('table') as Element,
          },
        ],
      };
      document.addEventListener(
        'click',
        ({ target }) => presses.push((target as Element).textContent ?? ''),
        {
          signal: hearing.signal,
        },
      );
    });
    const choose = (...places: number[]) => {
      for (const place of places) (rowOf(place).querySelector('input') as HTMLInputElement).checked = true;
    };

    it('lists what each chosen dossier lacks, and passes the press on once', async () => {
      choose(0, 1, 2);
      press(buttonNamed('Kết thúc hồ sơ đã chọn'));
      expect(asked[0]?.of).toBe(3);
      expect(asked[0]?.dossiers.map(({ code: one }) => one)).toEqual([codes[0], codes[2]]);
      expect(presses).toEqual([]);
      await asked[0]?.goOn(false);
      expect(presses).toEqual(['Kết thúc hồ sơ đã chọn']);
    });

    it('asks anew where others are chosen', async () => {
      choose(0);
      press(buttonNamed('Kết thúc hồ sơ đã chọn'));
      await asked[0]?.goOn(false);
      choose(2);
      press(buttonNamed('Kết thúc hồ sơ đã chọn'));
      expect(asked).toHaveLength(2);
    });

    it('lets it pass where none is chosen, or none that lacks anything', () => {
      press(buttonNamed('Kết thúc hồ sơ đã chọn'));
      choose(1);
      press(buttonNamed('Kết thúc hồ sơ đã chọn'));
      expect(asked).toEqual([]);
    });

    it('knows the row of a menu by what opened it, and none where nothing did', () => {
      press(buttonNamed('Kết thúc'));
      expect(asked).toEqual([]);
      press(rowOf(2).querySelector('button') as Element);
      press(buttonNamed('Kết thúc'));
      expect(asked[0]?.dossiers).toMatchObject([{ code: codes[2] }]);
      open = false;
      press(rowOf(1).querySelector('button') as Element);
      press(buttonNamed('Kết thúc'));
      expect(asked).toHaveLength(1);
    });
  });

  it('asks about papers not compared only once it is known which were', async () => {
    button().textContent = 'Tiếp nhận';
    press();
    expect(presses).toEqual(['pointerdown', 'click']);
    await vi.waitFor(() => expect(guarding.intakeOf(reading.detail as DossierDetail)).toBeDefined());
    press();
    expect(asked[0]?.notCompared).toEqual(['Tờ khai']);
    guarding.intakeOf(reading.detail as DossierDetail)?.set('Tờ khai', true);
    open = false;
    press();
    expect(asked).toHaveLength(1);
    expect(presses).toHaveLength(4);
  });
});
