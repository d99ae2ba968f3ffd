import { z } from '../../validation';
import { FileRefused } from '../file-refused';
import type { ByteReader } from './byte-reader';
import {
  areEqual,
  type Bytes,
  base64Of,
  bytesOfBase64,
  bytesOfNumber,
  digestOf,
  joined,
  numberOfBytes,
} from './bytes';

/** How the frames of a file are sealed. */
export interface Encryption {
  kdf: 'PBKDF2-SHA-256';
  iterations: number;
  /** 16 random bytes. */
  salt: Bytes;
  cipher: 'AES-256-GCM';
}

/** What stands in clear before the frames. */
export interface Envelope {
  /** Epoch ms. */
  madeAt: number;
  /** Absent where the file has no password. */
  encryption?: Encryption;
}

/** The first bytes of every backup. */
const magic = new TextEncoder().encode('nhac-han/backup\n');
/** Version 1 told nothing of intakes. */
const version = 2;
const oldest = 1;
/** No envelope comes near this; a length above it is no envelope. */
const longest = 4_096;
/** A file that asks for more work than this would hold the machine for minutes. */
const mostIterations = 10_000_000;

const schema = z.strictObject({
  madeAt: z.int().check(z.gte(0)),
  encryption: z.exactOptional(
    z.strictObject({
      kdf: z.literal('PBKDF2-SHA-256'),
      iterations: z.int().check(z.gte(1), z.lte(mostIterations)),
      salt: z.string().check(z.length(24)),
      cipher: z.literal('AES-256-GCM'),
    }),
  ),
});

/** The bytes of an envelope: magic word, version, length, JSON, SHA-256 of all that. */
export async function bytesOfEnvelope({ madeAt, encryption }: Envelope): Promise<Bytes> {
  const json = JSON.stringify({
    madeAt,
    ...(encryption === undefined ? {} : { encryption: { ...encryption, salt: base64Of(encryption.salt) } }),
  });
  const text = new TextEncoder().encode(json);
  const head = joined([magic, bytesOfNumber(version), bytesOfNumber(text.length), text]);
  return joined([head, await digestOf(head)]);
}

/**
 * Takes the envelope from the front of a file.
 * @returns With it its digest, which binds the frames to it.
 * @throws FileRefused
 */
export async function takeEnvelope(reader: ByteReader): Promise<{ envelope: Envelope; digest: Bytes }> {
  const start = await reader.take(magic.length);
  if (!areEqual(start, magic)) {
    // The first bytes of our own word and then nothing: the file was cut short.
    const isOurs = start.length > 0 && areEqual(start, magic.subarray(0, start.length));
    throw new FileRefused(isOurs ? 'truncated' : 'foreign');
  }
  const numbers = await takeAll(reader, 8);
  const made = numberOfBytes(numbers);
  if (made > version) throw new FileRefused('newer');
  const length = numberOfBytes(numbers.subarray(4));
  if (made < oldest || length > longest) throw new FileRefused('damaged');
  const text = await takeAll(reader, length);
  const digest = await takeAll(reader, 32);
  if (!areEqual(digest, await digestOf(joined([start, numbers, text])))) throw new FileRefused('damaged');
  return { envelope: envelopeOf(text), digest };
}

/** The bytes asked for, all of them. */
export async function takeAll(reader: ByteReader, length: number): Promise<Bytes> {
  const bytes = await reader.take(length);
  if (bytes.length < length) throw new FileRefused('truncated');
  return bytes;
}

function envelopeOf(text: Bytes): Envelope {
  const parsed = schema.safeParse(jsonOf(text));
  if (!parsed.success) throw new FileRefused('invalid');
  const { madeAt, encryption } = parsed.data;
  if (encryption === undefined) return { madeAt };
  const salt = bytesOfBase64(encryption.salt);
  if (salt?.length !== 16) throw new FileRefused('invalid');
  return { madeAt, encryption: { ...encryption, salt } };
}

function jsonOf(text: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(text));
  } catch (error) {
    throw new FileRefused('invalid', { cause: error });
  }
}
