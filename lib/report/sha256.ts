import { canonicalJson } from './canonical-json';

/** SHA-256 of a value's canonical form (RFC 8785), in lower-case hexadecimal. */
export async function sha256Of(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
