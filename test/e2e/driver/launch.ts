import { inject } from 'vitest';
import { type Build, folderOf } from '../package/built';
import type { ExtensionBrowser, LaunchOptions } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that the run is about. */
    browser: 'chromium' | 'firefox';
  }
}

/**
 * Starts the browser that the run is about on a fresh profile, with the build for it.
 *
 * @param build The officers' own, or the one that has the sample portal's hosts without asking.
 */
export function launch(
  build: 'officers' | 'sample',
  options: Pick<LaunchOptions, 'keepWelcome' | 'downloads' | 'policy' | 'zone'> = {},
): Promise<ExtensionBrowser> {
  const browser = inject('browser');
  const name = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const folder = folderOf((build === 'sample' ? `${name}-e2e` : name) as Build);
  return browser === 'firefox'
    ? launchFirefox({ ...options, build: folder })
    : launchChromium({ ...options, build: folder });
}
