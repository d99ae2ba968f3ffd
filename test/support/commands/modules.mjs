import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Foreseen } from './main.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const installing = join(root, '.output', 'installing');

/**
 * Installs node modules by `npm ci` where they are missing or differ from the lock file.
 * Two commands started at once install once: the second waits for the first.
 *
 * @throws Where `npm ci` fails.
 */
export async function ensureModules() {
  if (modulesMatch(root)) return;
  await holding(installing, async () => {
    if (modulesMatch(root)) return;
    console.log('Installing node modules (npm ci)…');
    const { file, args } = npm();
    // Developer and optional packages are asked for by name: a machine set to leave them out could not build.
    const code = await run(file, [
      ...args,
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
    ]);
    if (code !== 0) throw new Foreseen(`npm ci ended with code ${code}`);
  });
}

/**
 * Whether what npm last installed in a folder is what the folder's lock file asks for. npm writes its own record
 * at the very end of an install, so a broken-off install does not match.
 *
 * @param {string} folder
 */
export function modulesMatch(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(record);
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    const found = installed[path];
    if (found) return link || found.version === version;
    // Other platforms' builds stand in the lock file as optional and are rightly not installed here.
    return path === '' || optional === true || devOptional === true;
  });
}

/** @param {string} lockFile */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** The npm that runs us, else the one on the path. */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { file: process.execPath, args: [script] };
  return process.platform === 'win32'
    ? { file: 'cmd.exe', args: ['/d', '/c', 'npm'] }
    : { file: 'npm', args: [] };
}

/**
 * Runs `work` while no other process does so under the same lock folder.
 *
 * @param {string} lock
 * @param {() => Promise<void>} work
 */
async function holding(lock, work) {
  const owner = join(lock, 'pid');
  mkdirSync(join(lock, '..'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      await sleep(300);
      if (existsSync(owner) && !isAlive(Number(readFileSync(owner, 'utf8')))) {
        rmSync(lock, { recursive: true, force: true });
      }
    }
  }
  try {
    writeFileSync(owner, String(process.pid));
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
