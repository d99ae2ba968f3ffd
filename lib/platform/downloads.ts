import browser from 'webextension-polyfill';
import { DownloadFailed } from './download-failed';
import type { Downloads } from './types';

const wanted = { permissions: ['downloads' as const] };
/** A download is looked at so often, in ms. */
const lookEvery = 200;

/** The browser's downloads. */
export const downloads: Downloads = {
  isAllowed: () => browser.permissions.contains(wanted),
  ask: () => browser.permissions.request(wanted),
  async save(url, filename) {
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    for (;;) {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'complete') return;
      if (item?.state !== 'in_progress') {
        throw new DownloadFailed(item?.error === 'FILE_NO_SPACE' ? 'no-space' : 'unknown');
      }
      await new Promise((resolve) => setTimeout(resolve, lookEvery));
    }
  },
};
