/** Lets the page breathe: the next task of the event loop, in a hidden tab too, where timers are held back. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export interface Slicing {
  /** Milliseconds after which a slice ends. */
  budget: number;
  signal: AbortSignal;
  /** Told what each slice took, in milliseconds. */
  onSlice(spent: number): void;
}

/**
 * Runs a generator to its end in slices, one per task of the event loop. The first slice runs at once, so that what
 * is quick is done before the page is painted; then nothing is returned, else a promise.
 */
export function runSliced(steps: Generator<void, void>, slicing: Slicing): void | Promise<void> {
  if (runSlice(steps, slicing)) return;
  return runRest(steps, slicing);
}

async function runRest(steps: Generator<void, void>, slicing: Slicing): Promise<void> {
  do {
    await nextTask();
    if (slicing.signal.aborted) return;
  } while (!runSlice(steps, slicing));
}

function runSlice(steps: Generator<void, void>, { budget, onSlice }: Slicing): boolean {
  const start = performance.now();
  let done = false;
  while (!done && performance.now() - start < budget) done = steps.next().done === true;
  onSlice(performance.now() - start);
  return done;
}
