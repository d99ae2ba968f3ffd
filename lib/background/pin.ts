/** A PIN as it is kept: what it takes to tell whether one that is typed is the same, and not the PIN. */
export interface KeptPin {
  kdf: 'PBKDF2-SHA-256';
  iterations: number;
  /** Hexadecimal, 16 bytes, of this PIN alone. */
  salt: string;
  /** Hexadecimal, 32 bytes. */
  hash: string;
}

/** The work that each PIN costs whoever tries one; as OWASP's cheat sheet on password storage asks for. */
const iterations = 600_000;

/** Makes what is kept of a new PIN, with a salt of its own. */
export async function keptPinOf(pin: string): Promise<KeptPin> {
  const salt = hexOf(crypto.getRandomValues(new Uint8Array(16)));
  return { kdf: 'PBKDF2-SHA-256', iterations, salt, hash: await hashOf(pin, salt, iterations) };
}

/** Whether a PIN is the one that is kept. */
export async function isPin(pin: string, kept: KeptPin): Promise<boolean> {
  return (await hashOf(pin, kept.salt, kept.iterations)) === kept.hash;
}

async function hashOf(pin: string, salt: string, rounds: number): Promise<string> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: bytesOf(salt) };
  return hexOf(new Uint8Array(await crypto.subtle.deriveBits(parameters, secret, 256)));
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
