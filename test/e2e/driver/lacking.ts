import { inject } from 'vitest';

/** What a scenario looks at that a browser does not let anybody see, by browser, with the reason. */
const lacking = {
  chromium: {},
  firefox: {
    'layout shifts':
      'Firefox has no measure of how much a page shifts (the PerformanceObserver of "layout-shift")',
    'last words':
      'Firefox ends the scripts of an extension with it: once it is switched off, nobody is left in the page to say so',
  },
} satisfies Record<string, Partial<Record<Sight, string>>>;

type Sight = 'layout shifts' | 'last words';

/** Whether the browser of the run lets it be seen; what it does not is listed in this folder's README with its reason. */
export function letsSee(sight: Sight): boolean {
  return !(sight in lacking[inject('browser')]);
}
