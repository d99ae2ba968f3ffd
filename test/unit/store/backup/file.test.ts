import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Bytes } from '../../../../lib/store/backup/bytes';
import { backupFile, linesOfBackup, type ReadOptions } from '../../../../lib/store/backup/file';
import type { Line } from '../../../../lib/store/backup/lines';
import { type FileRefusal, FileRefused } from '../../../../lib/store/file-refused';

// Keys, and many stores one after another, take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const madeAt = Date.UTC(2026, 10, 22, 1);
/** Long enough for several frames: digits of no pattern do not shrink much. */
const long = noise(5_000_000);
const lines: Line[] = [
  ['a', [{ text: 'Hồ sơ Đăng ký' }]],
  ['b', [long]],
  ['c', []],
];

describe('a backup file', () => {
  it('gives back what was put in', async () => {
    expect(await read(await made(lines))).toEqual(lines);
    expect(await read(await made([]))).toEqual([]);
  });

  it('gives it back for the password, however its marks were typed', async () => {
    const file = await made(lines, 'Hồ sơ bí mật');
    expect(await read(file, { password: 'Hồ sơ bí mật'.normalize('NFD') })).toEqual(lines);
    expect(await reasonOf(file, { password: 'Hồ sơ bí mât' })).toBe('wrong-password');
    expect(await reasonOf(file)).toBe('password-needed');
  });

  it('says nothing of what it holds under a password', async () => {
    const bytes = await bytesOf(await made([['a', ['Nguyễn Thị Mẫu']]], 'mật khẩu'));
    const again = await bytesOf(await made([['a', ['Nguyễn Thị Mẫu']]], 'mật khẩu'));
    expect(text(bytes)).toContain('"iterations":600000');
    expect(text(bytes)).not.toContain('Mẫu');
    expect(text(bytes.subarray(150))).not.toBe(text(again.subarray(150)));
  });

  it('is refused wherever it is cut off', async () => {
    const bytes = await bytesOf(await made(lines));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async (length) => {
        expect(await reasonOf(new Blob([bytes.subarray(0, length)]))).toBe('truncated');
      }),
      { numRuns: 30 },
    );
  });

  it('is refused whichever bit of it is changed', async () => {
    const bytes = await bytesOf(await made([['a', [noise(200)]]]));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (place, bit) => {
        const changed = bytes.slice();
        changed[place] = (changed[place] ?? 0) ^ (1 << bit);
        expect(['damaged', 'truncated', 'foreign', 'newer']).toContain(await reasonOf(new Blob([changed])));
      }),
      { numRuns: 200 },
    );
  });

  it('is refused whichever bit of it is changed, under a password too', async () => {
    const password = 'mật khẩu';
    const bytes = await bytesOf(await made([['a', [noise(200)]]], password));
    for (const place of [40, 190, 200, 260, bytes.length - 1]) {
      const changed = bytes.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(['damaged', 'wrong-password', 'truncated']).toContain(
        await reasonOf(new Blob([changed]), { password }),
      );
    }
    const cut = new Blob([bytes.subarray(0, -1)]);
    expect(await reasonOf(cut, { password })).toBe('truncated');
  });

  it('is refused with its frames in another order, one left out, one twice, or more behind the last', async () => {
    for (const password of [undefined, 'mật khẩu']) {
      const bytes = await bytesOf(await made(lines, password));
      const { head, frames } = partsOf(bytes);
      expect(frames.length).toBeGreaterThan(2);
      const [first, second, ...rest] = frames as [Bytes, Bytes, ...Bytes[]];
      const options = password === undefined ? {} : { password };
      const wrong = [
        [second, first, ...rest],
        [first, ...rest],
        [first, first, second, ...rest],
        [first, second, ...rest, rest.at(-1) as Bytes],
      ];
      // A key takes its time.
      for (const order of password === undefined ? wrong : wrong.slice(2)) {
        const reason = await reasonOf(new Blob([head, ...order]), options);
        expect(['damaged', 'wrong-password']).toContain(reason);
      }
      expect(await read(new Blob([head, ...frames]), options)).toEqual(lines);
    }
  });

  it('is refused where little of it unpacks to a line without end', async () => {
    const file = await made([['a', ['x'.repeat(65_000_000)]]]);
    expect(file.size).toBeLessThan(200_000);
    expect(await reasonOf(file)).toBe('invalid');
  });

  it('is refused where it was put together of two files', async () => {
    const [one, other] = await Promise.all([
      bytesOf(await made(lines)),
      bytesOf(await made(lines, undefined, madeAt + 1)),
    ]);
    const file = new Blob([partsOf(one).head, ...partsOf(other).frames]);
    expect(await reasonOf(file)).toBe('damaged');
  });

  it('is refused where it is something else, or newer', async () => {
    const bytes = await bytesOf(await made(lines));
    const newer = bytes.slice();
    newer[19] = 3;
    expect(await reasonOf(new Blob([newer]))).toBe('newer');
    expect(await reasonOf(new Blob(['{"format":"nhac-han/snapshot"}']))).toBe('foreign');
    expect(await reasonOf(new Blob([]))).toBe('foreign');
    expect(await reasonOf(new Blob([new Uint8Array(5_000)]))).toBe('foreign');
  });

  it('stops where it is told to, writing and reading', async () => {
    const writing = new AbortController();
    const half = (async function* (): AsyncGenerator<Line> {
      yield ['a', [long]];
      writing.abort();
      yield ['a', [long]];
    })();
    const stream = backupFile(half, { madeAt, signal: writing.signal });
    await expect(new Response(stream).arrayBuffer()).rejects.toMatchObject({ name: 'AbortError' });

    const reading = new AbortController();
    let told = 0;
    const stopped = read(await made(lines), {
      signal: reading.signal,
      onProgress() {
        told += 1;
        reading.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toBe(1);
  });

  it('passes on what its source failed with', async () => {
    const failing = (async function* (): AsyncGenerator<Line> {
      yield ['a', []];
      throw new RangeError('hỏng');
    })();
    const stream = backupFile(failing, { madeAt });
    await expect(new Response(stream).arrayBuffer()).rejects.toBeInstanceOf(RangeError);
  });
});

async function made(content: readonly Line[], password?: string, at = madeAt): Promise<Blob> {
  const source = (async function* () {
    yield* content;
  })();
  const stream = backupFile(source, { madeAt: at, ...(password === undefined ? {} : { password }) });
  return new Response(stream).blob();
}

async function read(file: Blob, options: ReadOptions = {}): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of linesOfBackup(file, options)) found.push(line);
  return found;
}

async function reasonOf(file: Blob, options: ReadOptions = {}): Promise<FileRefusal> {
  const refused = await read(file, options).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(FileRefused);
  return (refused as FileRefused).refusal;
}

async function bytesOf(file: Blob): Promise<Bytes> {
  return new Uint8Array(await file.arrayBuffer());
}

/** The envelope of a file, and each of its frames with its head. */
function partsOf(bytes: Bytes): { head: Bytes; frames: Bytes[] } {
  const view = new DataView(bytes.buffer);
  let at = 24 + view.getUint32(20) + 32;
  const head = bytes.slice(0, at);
  const frames: Bytes[] = [];
  while (at < bytes.length) {
    const end = at + 5 + view.getUint32(at);
    frames.push(bytes.slice(at, end));
    at = end;
  }
  return { head, frames };
}

function noise(length: number): string {
  let state = 42;
  let made = '';
  while (made.length < length) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    made += state.toString(36);
  }
  return made.slice(0, length);
}

function text(bytes: Bytes): string {
  return new TextDecoder().decode(bytes);
}
