import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { apt, canInstallByApt } from '../browser/install.mjs';

/** Of LibreOffice what reads sheets and letters, without a window. */
const packages = ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'];
const macPlace = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/**
 * LibreOffice of this machine.
 *
 * @returns {string | undefined} Path of the program; undefined where there is none.
 */
export function findOffice() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.map((folder) => join(folder, 'soffice')), macPlace].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Installs LibreOffice by apt where we may; where it cannot be had, its checks are left out and that is said. */
export function tryInstallOffice() {
  if (findOffice()) return;
  if (canInstallByApt()) {
    console.log(`Installing ${packages.join(' and ')} (apt-get)…`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  }
  if (!findOffice()) {
    console.warn(
      `LibreOffice was not found: its checks are left out. It comes with ${packages.join(' and ')}.`,
    );
  }
}

/**
 * Has LibreOffice open files and write each in another format.
 *
 * @param {string[]} files Paths.
 * @param {string} format As `--convert-to` takes it, such as "fods".
 * @param {string} folder Where the results go; also holds the profile of this run.
 * @param {string} [reading] How the files are read, as `--infilter` takes it.
 * @returns {Promise<void>}
 * @throws Where LibreOffice cannot open a file.
 */
export async function convertByOffice(files, format, folder, reading) {
  const office = findOffice();
  if (office === undefined) throw new Error('LibreOffice was not found');
  // With a profile of its own each, several runs may go side by side.
  const profile = pathToFileURL(await mkdtemp(join(folder, 'profile-')));
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    ...(reading === undefined ? [] : [`--infilter=${reading}`]),
    ...['--convert-to', format, '--outdir', folder, ...files],
  ];
  const { stdout, stderr } = await promisify(execFile)(office, args, { timeout: 120_000 });
  if (files.some((file) => !stdout.includes(file))) throw new Error(`${stdout}\n${stderr}`);
}
