import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Foreseen } from '../commands/main.mjs';

/** Chromium first: branded Chrome takes no unpacked extension from its command line. */
const linuxNames = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'coccoc-browser',
  'coccoc-browser-stable',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const macPlaces = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'CocCoc.app/Contents/MacOS/CocCoc',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
];

const windowsPlaces = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'CocCoc\\Browser\\Application\\browser.exe',
  'Google\\Chrome\\Application\\chrome.exe',
];

/** ESR first: it takes a package that is not signed; the common Firefox does not. */
const firefoxNames = {
  linux: ['firefox-esr', 'firefox-developer-edition'],
  darwin: [
    '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
  win32: ['Mozilla Firefox ESR\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** The environment variable that names the Firefox to use, before any that is found. */
export const firefoxVariable = 'NHACHAN_FIREFOX';

/** The environment variable that names the browser to use, before any that is found. */
export const browserVariable = 'NHACHAN_BROWSER';

/**
 * Finds a Chromium-family browser: the one that `NHACHAN_BROWSER` names, else Chromium, Edge, Cốc Cốc or Chrome in
 * the places where their installers put them.
 *
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform }} [machine]
 * @returns {string | undefined} Path of the program; undefined where there is none.
 * @throws Where `NHACHAN_BROWSER` names something that cannot be run.
 */
export function findChromium({ env = process.env, platform = process.platform } = {}) {
  return namedIn(env, browserVariable) ?? places(env, platform).find(isProgram);
}

/**
 * Finds a Firefox that takes unsigned extensions: the one that `NHACHAN_FIREFOX` names, else the ESR or the developers'
 * edition in their usual places.
 *
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform }} [machine]
 * @returns {string | undefined} Path of the program; undefined where there is none.
 * @throws Where `NHACHAN_FIREFOX` names something that cannot be run.
 */
export function findFirefox({ env = process.env, platform = process.platform } = {}) {
  return namedIn(env, firefoxVariable) ?? firefoxPlaces(env, platform).find(isProgram);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} variable
 * @returns {string | undefined} The program that a variable names.
 */
function namedIn(env, variable) {
  const named = env[variable];
  if (!named) return undefined;
  if (isProgram(named)) return named;
  throw new Foreseen(`${variable} names ${named}, which is not a program`);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]} Where Firefox may stand, best first.
 */
function firefoxPlaces(env, platform) {
  if (platform === 'darwin') return firefoxNames.darwin;
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)']].filter(Boolean);
    return firefoxNames.win32.flatMap((place) => roots.map((root) => `${root}\\${place}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return firefoxNames.linux.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]} Where a browser may stand, best first.
 */
function places(env, platform) {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return windowsPlaces.flatMap((place) => roots.map((root) => `${root}\\${place}`));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return macPlaces.flatMap((place) => roots.map((root) => join(root, place)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
