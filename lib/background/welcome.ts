import type { Platform } from '../platform/types';

const key = 'welcomed';
const page = 'welcome.html';

/**
 * Opens the page of the first minutes, once in the life of a profile: a browser may call an extension installed again
 * that it takes from its command line.
 */
export async function welcomeOnce({ local, tabs, identity }: Platform): Promise<void> {
  if ((await local.get(key)) === true) return;
  await local.set(key, true);
  await tabs.open(identity.baseUrl + page);
}
