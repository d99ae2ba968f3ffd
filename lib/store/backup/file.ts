import { FileRefused } from '../file-refused';
import { ByteReader } from './byte-reader';
import { type Bytes, bytesOfNumber, joined, numberOfBytes } from './bytes';
import { bytesOfEnvelope, type Envelope, takeAll, takeEnvelope } from './envelope';
import { bytesOfLine, type Line, linesOf } from './lines';
import { chainSealer, newEncryption, passwordSealer, type Sealer } from './seal';

/** A piece of a file, before it is sealed, is at most so long. */
const pieceLength = 1 << 20;
/** Behind the length of a frame stands whether it is the last. */
const frameHead = 5;

export interface WriteOptions {
  /** Epoch ms. */
  madeAt: number;
  /** Without one, whoever has the file can read it. */
  password?: string;
  signal?: AbortSignal;
}

/**
 * A backup as it comes: an envelope in clear, then the lines, compressed as one and cut into sealed frames. It
 * reads the lines no faster than the stream is read.
 */
export function backupFile(lines: AsyncIterable<Line>, options: WriteOptions): ReadableStream<Bytes> {
  return streamOf(bytesOfFile(lines, options));
}

async function* bytesOfFile(
  lines: AsyncIterable<Line>,
  { madeAt, password, signal }: WriteOptions,
): AsyncGenerator<Bytes> {
  const envelope: Envelope = {
    madeAt,
    ...(password === undefined ? {} : { encryption: newEncryption() }),
  };
  const head = await bytesOfEnvelope(envelope);
  yield head;
  const sealer = await sealerOf(envelope, head.slice(-32), password);
  if (password !== undefined) yield await frameOf(sealer, new Uint8Array(0), false);
  const compressed = streamOf(bytesOfLines(lines, signal)).pipeThrough(compression());
  const reader = new ByteReader(compressed.getReader());
  try {
    let piece = await reader.take(pieceLength);
    for (;;) {
      const next = await reader.take(pieceLength);
      signal?.throwIfAborted();
      yield await frameOf(sealer, piece, next.length === 0);
      if (next.length === 0) return;
      piece = next;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function* bytesOfLines(lines: AsyncIterable<Line>, signal?: AbortSignal): AsyncGenerator<Bytes> {
  for await (const line of lines) {
    signal?.throwIfAborted();
    yield bytesOfLine(line);
  }
}

async function frameOf(sealer: Sealer, piece: Bytes, last: boolean): Promise<Bytes> {
  const sealed = await sealer.seal(piece, last);
  return joined([bytesOfNumber(sealed.length), Uint8Array.of(last ? 1 : 0), sealed]);
}

export interface ReadOptions {
  password?: string;
  signal?: AbortSignal;
  /** Told how many bytes of the file were read so far. */
  onProgress?(bytes: number): void;
}

/**
 * The lines of a backup. That the file is whole is known only once they have come to their end.
 * @throws FileRefused, while the lines come, with why the file is not taken.
 */
export async function* linesOfBackup(file: Blob, options: ReadOptions): AsyncGenerator<Line> {
  const reader = new ByteReader((file.stream() as ReadableStream<Bytes>).getReader());
  let refused: unknown;
  try {
    const { envelope, digest } = await takeEnvelope(reader);
    if (envelope.encryption !== undefined && options.password === undefined) {
      throw new FileRefused('password-needed');
    }
    const sealer = await sealerOf(envelope, digest, options.password);
    const pieces = piecesOf(reader, sealer, options);
    if (envelope.encryption !== undefined) await pieces.next();
    const watched = watching(pieces, (error) => {
      refused ??= error;
    });
    const inflated = streamOf(watched).pipeThrough(decompression());
    yield* linesOf(inflated.getReader());
  } catch (error) {
    // What was wrong with the frames says more than that their sum cannot be unpacked.
    const cause = refused ?? error;
    if (cause instanceof FileRefused || options.signal?.aborted) throw cause;
    throw isReadFailure(cause) ? cause : new FileRefused('damaged', { cause });
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The frames of a file, opened; the last one must be marked as such and nothing may follow it. */
async function* piecesOf(
  reader: ByteReader,
  sealer: Sealer,
  { signal, onProgress }: ReadOptions,
): AsyncGenerator<Bytes> {
  for (let last = false; !last; ) {
    const head = await takeAll(reader, frameHead);
    const length = numberOfBytes(head);
    if (length < sealer.overhead || length > pieceLength + sealer.overhead) throw new FileRefused('damaged');
    last = head[4] === 1;
    const piece = await sealer.open(await takeAll(reader, length), last);
    signal?.throwIfAborted();
    onProgress?.(reader.taken);
    if (last && (await reader.take(1)).length > 0) throw new FileRefused('damaged');
    yield piece;
  }
}

async function* watching<T>(source: AsyncIterable<T>, onError: (error: unknown) => void): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (error) {
    onError(error);
    throw error;
  }
}

/** The disk that holds the file failed, or it is gone: not the file's fault. */
function isReadFailure(error: unknown): boolean {
  return error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name);
}

async function sealerOf(
  { encryption }: Envelope,
  digest: Bytes,
  password: string | undefined,
): Promise<Sealer> {
  if (encryption === undefined) return chainSealer(digest);
  return passwordSealer(password ?? '', encryption, digest);
}

/** A stream that asks for the next part when it is wanted, and ends the source when it is not read on. */
function streamOf(parts: AsyncGenerator<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const { done, value } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await parts.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

type ByteTransform = ReadableWritablePair<Bytes, Bytes>;

function compression(): ByteTransform {
  return new CompressionStream('gzip') as unknown as ByteTransform;
}

function decompression(): ByteTransform {
  return new DecompressionStream('gzip') as unknown as ByteTransform;
}
