import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What ends a command from outside, and the exit code that tells of it. */
const endings = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** How often it is looked whether who started the command is still there, in milliseconds. */
const lookEvery = 1_000;

/**
 * Gives this process, and what it starts, a folder of its own for all that is temporary, and ends the process at once when
 * it is told to end: with whatever others do at a process's exit, such as ending their browsers, and then with the folder.
 * It ends too when who started it is gone: npm ends the shell between the two, which hands no signal on.
 *
 * @returns {() => void} Removes the folder.
 */
export function inOwnFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'nhac-han-bench-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const end = (code) => {
    // Behind all who listen by now: what writes into the folder has ended then.
    process.once('exit', remove);
    process.exit(code);
  };
  for (const [signal, code] of Object.entries(endings)) process.once(signal, () => end(code));
  const { ppid } = process;
  setInterval(() => process.ppid !== ppid && end(endings.SIGTERM), lookEvery).unref();
  return remove;
}
