import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What ends a command from outside, and the exit code that tells of it. */
const endings = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/**
 * Gives this process, and what it starts, a folder of its own for all that is temporary, and ends the process at once when
 * it is told to end: with whatever others do at a process's exit, such as ending their browsers, and then with the folder.
 *
 * @returns {() => void} Removes the folder.
 */
export function inOwnFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'nhac-han-bench-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  for (const [signal, code] of Object.entries(endings)) {
    process.once(signal, () => {
      // Behind all who listen by now: what writes into the folder has ended then.
      process.once('exit', remove);
      process.exit(code);
    });
  }
  return remove;
}
