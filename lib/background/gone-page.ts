import type { Reply } from '../messages';

/** As the browsers word it: Chromium's tab and frame, Firefox's message and tab. */
const gone =
  /no tab with id|frame with id .* was removed|no frame with id|invalid (?:tab|frame) id|missing host permission for the tab|message manager disconnected/i;

/** Work on a page that may be left while it is done: then there is nobody to be answered, and nothing went wrong. */
export async function answeredUnlessGone(work: Promise<void>): Promise<Reply<null>> {
  try {
    await work;
    return { ok: true, value: null };
  } catch (error) {
    if (gone.test(String(error))) return { ok: false, error: 'unknown' };
    throw error;
  }
}
