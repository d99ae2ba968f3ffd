/** One language's words for the lock before the extension's own pages. */
export interface LockTexts {
  locked: string;
  opening: string;
  pin: string;
  unlock: string;
  wrong: string;
  /** @param seconds How long no PIN is tried. */
  wait(seconds: number): string;
  /** The wait is over. */
  again: string;
  forgot: string;
  forgotMeaning: string;
  forgotErase: string;
  forgotNo: string;
  meaning: string;
  isSet: string;
  newPin: string;
  pinForm: string;
  repeat: string;
  differ: string;
  current: string;
  set: string;
  change: string;
  unset: string;
  lockNow: string;
  after: string;
  minutes(minutes: number): string;
  done: Record<'set' | 'changed' | 'unset', string>;
}
