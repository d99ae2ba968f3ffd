/** A number made of a code (FNV-1a): two codes seldom share one. */
export function markOf(code: string): number {
  let mark = 0x811c9dc5;
  for (let index = 0; index < code.length; index++) {
    mark = Math.imul(mark ^ code.charCodeAt(index), 0x01000193);
  }
  return mark >>> 0;
}
