import { canonicalJson, type SealedSnapshot, sha256OfBytes } from '../../report';
import { type Bytes, joined } from '../backup/bytes';

/** The end of a file in canonical form, from the digest on: nothing that stands behind it holds a quote. */
const ending = /"sha256":"[0-9a-f]{64}",(?="site":"[^"]*","takenAt":\d+,"version":1\}$)/;
/** In bytes; no address of a portal is as long. */
const longestEnding = 4_096;
/** So many dossiers are written anew at once. */
const atOnce = 1_000;

/**
 * SHA-256 of a file but for the digest that it tells of itself, in lower-case hexadecimal; undefined where that stands
 * elsewhere than canonical form has it. Of a file in that form it is the digest of all else.
 */
export async function digestOfRest(bytes: Bytes): Promise<string | undefined> {
  // One character for each byte, whatever they are.
  const end = new TextDecoder('latin1').decode(bytes.subarray(-longestEnding));
  const member = ending.exec(end);
  if (member === null) return undefined;
  const from = bytes.length - end.length + member.index;
  return sha256OfBytes(joined([bytes.subarray(0, from), bytes.subarray(from + member[0].length)]));
}

/**
 * Whether a text is the canonical form of the snapshot that was read from it.
 * @throws TypeError for half a character.
 */
export function isCanonical(text: string, snapshot: SealedSnapshot): boolean {
  let at = 0;
  for (const part of partsOf(snapshot)) {
    if (text.slice(at, at + part.length) !== part) return false;
    at += part.length;
  }
  return at === text.length;
}

/** The canonical form in pieces: as one text it would take the memory of the file once more. */
function* partsOf(snapshot: SealedSnapshot): Generator<string> {
  const { dossiers } = snapshot;
  const frame = canonicalJson({ ...snapshot, dossiers: [] });
  const list = '"dossiers":[';
  const inside = frame.indexOf(`${list}]`) + list.length;
  yield frame.slice(0, inside);
  for (let first = 0; first < dossiers.length; first += atOnce) {
    if (first > 0) yield ',';
    yield canonicalJson(dossiers.slice(first, first + atOnce)).slice(1, -1);
  }
  yield frame.slice(inside);
}
