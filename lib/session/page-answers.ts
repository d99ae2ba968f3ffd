/** How long the top frame waits with "nothing here", so that a frame that holds the list answers first, in ms. */
const emptyAnswerDelay = 150;

/**
 * What a frame answers when the extension asks all frames of a page: the frame that holds something answers for the
 * page; only the top frame answers that there is nothing.
 */
export function answerForPage(
  view: Window,
  value: unknown,
  isSomething: boolean,
): Promise<unknown> | undefined {
  const reply = { ok: true, value };
  if (isSomething) return Promise.resolve(reply);
  if (view.parent !== view) return undefined;
  return new Promise((resolve) => view.setTimeout(() => resolve(reply), emptyAnswerDelay));
}
