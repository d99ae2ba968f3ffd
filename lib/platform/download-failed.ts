/** A download that came to nothing. */
export class DownloadFailed extends Error {
  constructor(readonly why: 'no-space' | 'unknown') {
    super(why);
  }
}
