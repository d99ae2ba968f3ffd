/** The clock and timers of a session, given so that a test can turn them. */
export interface Timers {
  /** Milliseconds of a clock that never goes back. */
  time(): number;
  setTimer(run: () => void, ms: number): number;
  clearTimer(timer: number): void;
}

/** The timers of a page. */
export function timersOf(view: Window): Timers {
  return {
    time: () => performance.now(),
    setTimer: (run, ms) => view.setTimeout(run, ms),
    clearTimer: (timer) => view.clearTimeout(timer),
  };
}
