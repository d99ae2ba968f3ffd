/** Why a file from outside is not taken; words that the locale turns into sentences. */
export type FileRefusal =
  /** Not made by this extension, or for another purpose. */
  | 'foreign'
  /** Made by a newer version. */
  | 'newer'
  /** Not all of it is there. */
  | 'truncated'
  /** Its digest does not fit what it holds. */
  | 'damaged'
  /** It holds what such a file cannot hold. */
  | 'invalid'
  | 'too-large'
  /** It speaks of sightings later than now. */
  | 'future'
  | 'password-needed'
  | 'wrong-password';

/** A file that is not taken; nothing was changed by it. */
export class FileRefused extends Error {
  override name = 'FileRefused';
  constructor(
    readonly refusal: FileRefusal,
    options?: { cause: unknown },
  ) {
    super(refusal, options);
  }
}
