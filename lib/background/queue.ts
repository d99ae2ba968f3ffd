/** Runs tasks one after another; one that fails does not keep the next from running. */
export function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task, task);
    last = done.catch(() => {});
    return done;
  };
}
