import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program from the project's root with our own input and output, and waits for its end.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options] `env` is added to our own environment.
 * @returns {Promise<number>} Exit code; 1 where a signal ended the program.
 * @throws Where the program cannot be started.
 */
export function run(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...options.env } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
