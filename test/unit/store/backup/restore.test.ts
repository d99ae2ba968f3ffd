import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { DossierHistory, LoadBatch, Store } from '../../../../lib/store';
import { backupOf, restoreFrom } from '../../../../lib/store/backup/backup';
import { base64Of } from '../../../../lib/store/backup/bytes';
import { backupFile } from '../../../../lib/store/backup/file';
import type { Line } from '../../../../lib/store/backup/lines';
import { packedOf } from '../../../../lib/store/backup/packed';
import { type FileRefusal, FileRefused } from '../../../../lib/store/file-refused';
import { districtBatches, districtSite, districtToday } from '../../../support/district/dossiers';
import { readings } from '../arbitrary-readings';
import { contentOf, dayAfter, fill, freshStore } from '../filled-store';
import { morning, readingOf, site } from '../readings';

// Keys, and many stores one after another, take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const day = dayAfter(3);
const made = { madeAt: morning };

async function backedUp(store: Store): Promise<Blob> {
  return new Response(backupOf(store, made)).blob();
}

async function fileOf(lines: readonly unknown[]): Promise<Blob> {
  const source = (async function* () {
    yield* lines as Line[];
  })();
  return new Response(backupFile(source, made)).blob();
}

async function reasonOf(store: Store, file: Blob): Promise<FileRefusal> {
  const refused = await restoreFrom(store, file, { day }).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(FileRefused);
  return (refused as FileRefused).refusal;
}

describe('a backup', () => {
  it('restores to an equal store, in the place of what stood there', async () => {
    await fc.assert(
      fc.asyncProperty(readings, readings, readings, async (one, two, three) => {
        const old = freshStore();
        await fill(old, [one, two]);
        const file = await backedUp(old);
        const content = await contentOf(old);
        const days = [await old.stateOn(dayAfter(-1)), await old.stateOn(dayAfter(0))];
        const picture = await old.picture();
        old.close();

        const young = freshStore();
        await fill(young, [three]);
        const dossiers = await restoreFrom(young, file, { day });
        expect(await contentOf(young)).toEqual(content);
        expect(dossiers).toBe(content.histories.length);
        expect([await young.stateOn(dayAfter(-1)), await young.stateOn(dayAfter(0))]).toEqual(days);
        expect(await young.picture()).toEqual(picture);
        young.close();
      }),
      { numRuns: 15 },
    );
  });

  it('puts large records of finished dossiers back as they are, and others where they belong', async () => {
    const old = freshStore();
    await old.bulkLoad(districtBatches(2_000), { how: 'replace', day: districtToday });
    const content = await contentOf(old);
    const file = await backedUp(old);
    const [picture, past] = [await old.picture(), await old.stateOn('2026-06-15')];
    old.close();
    const young = freshStore();
    expect(await restoreFrom(young, file, { day })).toBe(2_000);
    expect(await contentOf(young)).toEqual(content);
    expect(await young.picture()).toEqual(picture);
    expect(await young.stateOn('2026-06-15')).toEqual(past);
    young.close();
    // Packs that no store of ours would give: in any order, what is open among them, some dossiers twice.
    const mixed: LoadBatch[] = [];
    for await (const { dossiers = [] } of districtBatches(2_000))
      mixed.push({ dossiers: dossiers as DossierHistory[] });
    const lines = [...mixed, ...mixed.slice(0, 1)].map(({ dossiers = [] }) => [
      'dossiers',
      [packedOf(districtSite, dossiers as DossierHistory[])],
    ]);
    const other = freshStore();
    await restoreFrom(other, await fileOf([...lines, ['end', [{ dossiers: 3_000, rows: 0 }]]]), { day });
    expect((await contentOf(other)).histories).toEqual(content.histories);
    expect(await other.picture()).toEqual(picture);
    other.close();
  });

  it('holds whatever a store can hold', async () => {
    const store = freshStore();
    const locked = readingOf([{ code: 'A-1', dueAt: '2026-11-20', stage: 'processing' }], {
      officer: 'Lê Văn Thử',
      title: 'Đang xử lý',
      detail: {
        dossier: { code: 'A-2', remaining: { overdue: true, days: 1 } },
        link: `${site}/a-2`,
        unreadable: [{ field: 'dueAt', reason: 'no-such-day' }],
      },
    });
    await fill(store, [[locked]]);
    await store.bulkLoad(
      (async function* () {
        yield {
          rows: {
            annotations: [{ site, code: 'A-1', annotation: { cause: 'objective' as const, changedAt: 1 } }],
            intakes: [{ site, code: 'A-2', compared: ['0123456789abcdef'], at: 1 }],
            contributions: [
              {
                site,
                sha256: 'a'.repeat(64),
                takenAt: 1,
                day: '2026-11-22',
                dossiers: 3,
                coverage: [{ list: 'a', pages: [1], rows: 3, readAt: 1 }],
                revision: { tally: (await store.days())[0]!.tally, sha256: 'b'.repeat(64) },
              },
            ],
          },
        };
      })(),
      { how: 'merge', day },
    );
    await store.keepFailure({
      site,
      kind: 'slow',
      startedAt: 1,
      endedAt: 2,
      seconds: 61.5,
      status: 502,
      note: 'x',
    });
    const content = await contentOf(store);
    for (const rows of Object.values(content.rows)) expect(rows).not.toEqual([]);
    const file = await backedUp(store);
    store.close();
    const young = freshStore();
    expect(await restoreFrom(young, file, { day })).toBe(2);
    expect(await contentOf(young)).toEqual(content);
  });

  it('tells how far it is, on both ways', async () => {
    const store = freshStore();
    await fill(store, [[readingOf(Array.from({ length: 1_200 }, (_, index) => ({ code: `A-${index}` })))]]);
    const written: number[] = [];
    const stream = backupOf(store, { ...made, onProgress: (dossiers) => written.push(dossiers) });
    const file = await new Response(stream).blob();
    expect(written.at(-1)).toBe(1200);
    const read: number[] = [];
    await restoreFrom(store, file, { day, onProgress: (bytes) => read.push(bytes) });
    expect(read.at(-1)).toBe(file.size);
  });
});

describe('a backup of an earlier day of the extension', () => {
  const files = import.meta.glob<{ file: string; content: unknown }>('./files/version-*.json', {
    eager: true,
    import: 'default',
  });

  it.each(Object.keys(files))('is restored as it was: %s', async (name) => {
    const { file, content } = files[name]!;
    const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    const store = freshStore();
    expect(await restoreFrom(store, new Blob([bytes]), { day })).toBe(3);
    expect(await contentOf(store)).toEqual(content);
    store.close();
  });
});

describe('a file that is refused', () => {
  const history = {
    site,
    code: 'A-1',
    dossier: { code: 'A-1' },
    seenAt: { code: 1 },
    unreadable: {},
    officers: [],
    firstSeenAt: 1,
    lastSeenAt: 1,
    versions: [{ day: '2026-11-22', dossier: { code: 'A-1' }, unreadable: [] }],
  };
  const row = JSON.parse(JSON.stringify(packedOf(site, [history])));
  const end = ['end', [{ dossiers: 1, rows: 0 }]];
  const good = ['dossiers', [row]];

  /** A line of dossiers in which something was changed. */
  function changed(change: (pack: LoosePack, row: Record<string, unknown>) => void): unknown[] {
    const copy = structuredClone(row);
    change(copy.pack, copy);
    return [['dossiers', [copy]], end];
  }

  type LoosePack = Record<'fields' | 'book' | 'past' | 'seen', Record<string, unknown>> & { codes: string };
  const few = (value: unknown) => ({ few: [value], index: { type: 'u1', base64: btoa('\u0001') } });
  const number = (value: number) => ({
    numbers: { type: 'f8', base64: base64Of(new Uint8Array(Float64Array.of(value).buffer)) },
  });
  const whole = (...values: number[]) => ({
    type: 'u4',
    base64: base64Of(new Uint8Array(Uint32Array.from(values).buffer)),
  });

  const wrong: [what: string, reason: FileRefusal, lines: unknown[]][] = [
    ['without its end', 'truncated', [good]],
    ['with fewer rows than it says', 'invalid', [good, ['end', [{ dossiers: 2, rows: 0 }]]]],
    ['with lines behind its end', 'invalid', [good, end, good]],
    [
      'with rows of an unknown kind',
      'invalid',
      [
        ['others', [{}]],
        ['end', [{ dossiers: 0, rows: 1 }]],
      ],
    ],
    ['with a kind that every object has', 'invalid', [['constructor', [{}]], end]],
    ['with dossiers that are none', 'invalid', [['dossiers', [null]], end]],
    [
      'with a row that is none',
      'invalid',
      [
        ['days', [{ site, day: '2026-11-22' }]],
        ['end', [{ dossiers: 0, rows: 1 }]],
      ],
    ],
    [
      'with more beside a pack',
      'invalid',
      changed((_pack, line) => {
        line.more = 1;
      }),
    ],
    [
      'with a portal that is no origin',
      'invalid',
      changed((_pack, line) => {
        line.site = 'motcua';
      }),
    ],
    [
      'with an unknown field',
      'invalid',
      changed(({ fields }) => {
        fields.more = few('x');
      }),
    ],
    [
      'with a stage that is none',
      'invalid',
      changed(({ fields }) => {
        fields.stage = few('lost');
      }),
    ],
    [
      'with a date that is none',
      'invalid',
      changed(({ fields }) => {
        fields.dueAt = few('mai');
      }),
    ],
    [
      'with another code inside',
      'invalid',
      changed(({ fields }) => {
        fields.code = few('A-2');
      }),
    ],
    [
      'with more codes than dossiers',
      'invalid',
      changed((pack) => {
        pack.codes = 'A-1\nA-2';
      }),
    ],
    [
      'with an index that leads out',
      'invalid',
      changed(({ fields }) => {
        fields.stage = { few: [], index: { type: 'u1', base64: btoa('\u0001') } };
      }),
    ],
    [
      'with an index of halves',
      'invalid',
      changed(({ fields }) => {
        fields.stage = { few: [], index: { type: 'u2', base64: btoa('\u0001') } };
      }),
    ],
    [
      'with an index that is no base64',
      'invalid',
      changed(({ fields }) => {
        fields.stage = { few: [], index: { type: 'u1', base64: '!' } };
      }),
    ],
    [
      'with a time of a key of every object',
      'invalid',
      changed(({ seen }) => {
        seen.which = few('__proto__ 0');
      }),
    ],
    [
      'with a time that nobody gave',
      'invalid',
      changed(({ seen }) => {
        seen.which = few('code 1');
      }),
    ],
    [
      'with a time before time',
      'invalid',
      changed(({ seen }) => {
        seen.instants = [number(-1)];
      }),
    ],
    [
      'with a time that is no number',
      'invalid',
      changed(({ book }) => {
        book.lastSeenAt = few('1');
      }),
    ],
    [
      'with an address that is no web page',
      'invalid',
      changed(({ book }) => {
        book.link = few('javascript:1');
        book.linkAt = number(1);
      }),
    ],
    [
      'with officers that are no names',
      'invalid',
      changed(({ book }) => {
        book.officers = few([1]);
      }),
    ],
    [
      'with unreadable cells of another form',
      'invalid',
      changed(({ book }) => {
        book.unreadable = few({ dueAt: 1 });
      }),
    ],
    [
      'with a dossier that has no version',
      'invalid',
      changed(({ past }) => {
        past.starts = whole(0, 0);
      }),
    ],
    [
      'with versions beyond count',
      'invalid',
      changed(({ past }) => {
        past.starts = whole(0, 4_294_967_295);
      }),
    ],
    [
      'with cells in no order',
      'invalid',
      changed(({ past }) => {
        past.cellStarts = whole(1, 0);
      }),
    ],
    [
      'with a day that is none',
      'invalid',
      changed(({ past }) => {
        past.days = few('hôm qua');
      }),
    ],
    [
      'with a past key of every object',
      'invalid',
      changed(({ past }) => {
        past.cellStarts = whole(0, 1);
        past.cellFields = few('__proto__');
        past.cellValues = few({ synced: true });
      }),
    ],
    [
      'with a past code of another dossier',
      'invalid',
      changed(({ past }) => {
        past.cellStarts = whole(0, 1);
        past.cellFields = few('code');
        past.cellValues = few('A-2');
      }),
    ],
    [
      'with values that nothing speaks of',
      'invalid',
      changed(({ past }) => {
        past.cellValues = { few: ['x'], index: { type: 'u1', base64: '' } };
      }),
    ],
    [
      'with a list and no time of it',
      'invalid',
      changed(({ book }) => {
        book.list = few('Đang xử lý');
        book.listOfficer = few('');
      }),
    ],
    [
      'with days in no order',
      'invalid',
      changed(({ past }) => {
        past.starts = whole(0, 2);
        past.days = { lines: '2026-11-22\n2026-11-21' };
        past.cellStarts = whole(0, 0, 0);
      }),
    ],
    [
      'with a past value that is none',
      'invalid',
      changed(({ past }) => {
        past.cellStarts = whole(0, 1);
        past.cellFields = few('stage');
        past.cellValues = few('lost');
      }),
    ],
  ];

  it('with a key of every object among the fields changes nothing', async () => {
    const text = JSON.stringify(row).replace('"fields":{', '"fields":{"__proto__":{"lines":"x"},');
    const store = freshStore();
    expect(await reasonOf(store, await fileOf([['dossiers', [JSON.parse(text)]], end]))).toBe('invalid');
    expect((await contentOf(store)).histories).toEqual([]);
    store.close();
  });

  it.each(wrong)('%s changes nothing', async (_what, reason, lines) => {
    const store = freshStore();
    await fill(store, [[readingOf([{ code: 'B-1' }])]]);
    const before = await contentOf(store);
    expect(await reasonOf(store, await fileOf(lines))).toBe(reason);
    expect(await contentOf(store)).toEqual(before);
    expect(({} as { synced?: boolean }).synced).toBeUndefined();
    store.close();
  });

  it('would be taken were it right', async () => {
    const store = freshStore();
    expect(await restoreFrom(store, await fileOf([good, end]), { day })).toBe(1);
    store.close();
  });

  it('cut off anywhere changes nothing', async () => {
    const store = freshStore();
    await fill(store, [[readingOf([{ code: 'B-1' }, { code: 'B-2' }])]]);
    const file = await backedUp(store);
    const before = await contentOf(store);
    for (const length of [10, 60, 200, file.size - 1]) {
      expect(await reasonOf(store, file.slice(0, length))).toBe('truncated');
    }
    const stopping = new AbortController();
    stopping.abort();
    await expect(restoreFrom(store, file, { day, signal: stopping.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(await contentOf(store)).toEqual(before);
    store.close();
  });
});
