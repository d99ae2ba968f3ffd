import { FileRefused } from '../file-refused';
import { areEqual, type Bytes, digestOf, joined } from './bytes';
import type { Encryption } from './envelope';

/** Turns the pieces of a file into frames that hold together, one after another. */
export interface Sealer {
  /** How many bytes a frame is longer than its piece. */
  readonly overhead: number;
  seal(piece: Bytes, last: boolean): Promise<Bytes>;
  /** @throws FileRefused where the frame is not the next one of this file, as it was sealed. */
  open(frame: Bytes, last: boolean): Promise<Bytes>;
}

/** The work that a password costs whoever tries one. */
const pbkdf2Iterations = 600_000;

/** How a new file with a password is sealed: with a salt, and so a key, of its own. */
export function newEncryption(): Encryption {
  return {
    kdf: 'PBKDF2-SHA-256',
    iterations: pbkdf2Iterations,
    salt: crypto.getRandomValues(new Uint8Array(16)),
    cipher: 'AES-256-GCM',
  };
}

/**
 * Frames without a password: behind each piece the SHA-256 of the seal before it, of whether it is the last, and
 * of the piece. What was changed, moved or cut off shows; who changed it on purpose can hide it.
 * @param envelope Digest of the envelope, where the chain begins.
 */
export function chainSealer(envelope: Bytes): Sealer {
  let before = envelope;
  const next = async (piece: Bytes, last: boolean) => {
    before = await digestOf(joined([before, mark(last), piece]));
    return before;
  };
  return {
    overhead: 32,
    seal: async (piece, last) => joined([piece, await next(piece, last)]),
    async open(frame, last) {
      const piece = frame.subarray(0, frame.length - 32);
      if (!areEqual(frame.subarray(frame.length - 32), await next(piece, last))) {
        throw new FileRefused('damaged');
      }
      return piece;
    },
  };
}

/**
 * Frames under a password: AES-256-GCM, the number of the frame as its nonce, bound to the envelope and to whether
 * it is the last. The first frame is empty, so that a wrong password shows before anything else.
 * @param envelope Digest of the envelope.
 */
export async function passwordSealer(
  password: string,
  encryption: Encryption,
  envelope: Bytes,
): Promise<Sealer> {
  const key = await keyOf(password, encryption);
  let frames = 0;
  const parameters = (last: boolean) => {
    const iv = new Uint8Array(12);
    new DataView(iv.buffer).setUint32(8, frames);
    frames += 1;
    return { name: 'AES-GCM', iv, additionalData: joined([envelope, mark(last)]) };
  };
  return {
    overhead: 16,
    seal: async (piece, last) => new Uint8Array(await crypto.subtle.encrypt(parameters(last), key, piece)),
    async open(frame, last) {
      const first = frames === 0;
      try {
        return new Uint8Array(await crypto.subtle.decrypt(parameters(last), key, frame));
      } catch (error) {
        throw new FileRefused(first ? 'wrong-password' : 'damaged', { cause: error });
      }
    },
  };
}

async function keyOf(password: string, { iterations, salt }: Encryption): Promise<CryptoKey> {
  // One form for a password typed with composed or with separate marks.
  const typed = new TextEncoder().encode(password.normalize('NFC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations, salt },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function mark(last: boolean): Bytes {
  return Uint8Array.of(last ? 1 : 0);
}
