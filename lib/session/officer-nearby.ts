/** Frames of one page that are looked through at most. */
const mostFrames = 50;

/**
 * The officer's name in another frame of the page: portals made of frames greet in one and list in another. Frames
 * of other origins cannot be looked into and are passed over.
 * @param nameIn Finds the name in one document.
 */
export function officerNearby(
  view: Window,
  nameIn: (document: Document) => string | undefined,
): string | undefined {
  let looked = 0;
  for (const frame of framesOf(view.top)) {
    if (++looked > mostFrames) return undefined;
    const document = documentOf(frame);
    const name = document && document !== view.document ? nameIn(document) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

function* framesOf(view: Window | null): Generator<Window> {
  if (!view) return;
  yield view;
  for (let index = 0; index < view.length; index++) yield* framesOf(view[index] ?? null);
}

function documentOf(view: Window): Document | undefined {
  try {
    return view.document;
  } catch {
    return undefined;
  }
}
