import { inject } from 'vitest';
import { type Build, folderOf } from '../package/built';
import type { ExtensionBrowser, LaunchOptions } from './browser';

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
export async function launch(
  build: 'officers' | 'sample',
  options: Pick<LaunchOptions, 'keepWelcome' | 'downloads' | 'policy' | 'profiles' | 'zone'> = {},
): Promise<ExtensionBrowser> {
  const browser = inject('browser');
  const name = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const folder = folderOf((build === 'sample' ? `${name}-e2e` : name) as Build);
  // A driver is long in loading, and a run needs one of them.
  if (browser === 'firefox') {
    const { launchFirefox } = await import('./firefox');
    return launchFirefox({ ...options, build: folder });
  }
  const { launchChromium } = await import('./chromium');
  return launchChromium({ ...options, build: folder });
}
