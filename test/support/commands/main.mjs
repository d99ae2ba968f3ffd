/**
 * Runs a command to its end: what it gives is the exit code. A failure that it foresaw is told by its message alone.
 *
 * @param {() => Promise<number>} command
 */
export async function main(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Foreseen ? error.message : error);
    process.exitCode = 1;
  }
}

/** A failure that a person can mend: its message says how. */
export class Foreseen extends Error {}
