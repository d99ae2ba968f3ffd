import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Foreseen } from '../commands/main.mjs';
import { browserVariable, findChromium, findFirefox, firefoxVariable } from './find.mjs';

const aptPackages = ['chromium', 'fonts-dejavu-core'];
const firefoxPackage = 'firefox-esr';

/**
 * A Chromium-family browser of this machine and fonts that show Vietnamese, installed by apt where we may.
 *
 * @returns {string} Path of the browser.
 * @throws Where there is no browser and none can be installed: the message names the one command to type.
 */
export function ensureChromium() {
  const found = findChromium();
  if (found && hasVietnameseFont()) return found;
  if (canInstallByApt()) {
    console.log(`Installing ${aptPackages.join(' and ')} (apt-get)…`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...aptPackages);
  }
  const browser = findChromium();
  if (!browser) {
    throw new Foreseen(
      `No Chromium-family browser was found. Type this, or name one in ${browserVariable}:\n  ${commandToType()}`,
    );
  }
  if (!hasVietnameseFont()) {
    console.warn('No font for Vietnamese was found. Type this:\n  sudo apt-get install -y fonts-dejavu-core');
  }
  return browser;
}

/**
 * Firefox of this machine, installed by apt where we may.
 *
 * @returns {string} Path of the browser.
 * @throws Where there is none and none can be installed: the message names the one command to type.
 */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (canInstallByApt()) {
    console.log(`Installing ${firefoxPackage} (apt-get)…`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', firefoxPackage);
  }
  const browser = findFirefox();
  if (browser) return browser;
  throw new Foreseen(
    `Firefox was not found. Type this, or name it in ${firefoxVariable}:\n  ${firefoxCommand()}`,
  );
}

/** Whether Vietnamese can be shown; only Linux machines come without such a font. */
function hasVietnameseFont() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=vi', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** Whether packages of Debian may be installed here without asking. */
export function canInstallByApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string[]} args */
export function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
}

/** The one command that installs a browser here. */
function commandToType() {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install --exact --id Google.Chrome';
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${aptPackages.join(' ')}`;
}

/** The one command that installs Firefox here. */
function firefoxCommand() {
  if (process.platform === 'darwin') return 'brew install --cask firefox@esr';
  if (process.platform === 'win32') return 'winget install --exact --id Mozilla.Firefox.ESR';
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${firefoxPackage}`;
}
