import { canonicalJson } from './canonical-json';

/** SHA-256 of a value's canonical form (RFC 8785), in lower-case hexadecimal. */
export function sha256Of(value: unknown): Promise<string> {
  return sha256OfBytes(new TextEncoder().encode(canonicalJson(value)));
}

/** SHA-256 of bytes, in lower-case hexadecimal. */
export async function sha256OfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
