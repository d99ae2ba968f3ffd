/**
 * A first `expected.json`: what the reader reads from the page today, for a person to set right.
 *
 * @param {import('../serialise').PlainReading} reading
 * @param {{ slug: string, url: string }} page
 * @returns {import('../expected').ExpectedPage}
 */
export function firstExpectation(reading, { slug, url }) {
  return {
    url,
    about: slug.replaceAll('-', ' '),
    covers: [],
    reading: {
      lists: reading.lists.map(({ title, pager: { rowsShown: _shown, ...pager }, rows, skipped }) => ({
        ...(title === undefined ? {} : { title }),
        pager,
        rows: rows.map(({ dossier, unreadable }) => ({ dossier, ...unreadableOf(unreadable) })),
        skipped: skipped.filter((reason) => reason !== 'header'),
      })),
      ...(reading.detail ? { detail: detailOf(reading.detail) } : {}),
      refusals: reading.refusals.map(({ headers }) => ({ headers })),
    },
  };
}

function detailOf({ dossier, unreadable, components, result }) {
  return { dossier, ...unreadableOf(unreadable), components, result };
}

function unreadableOf(unreadable) {
  return unreadable.length === 0
    ? {}
    : { unreadable: unreadable.map(({ field, reason }) => ({ field, reason })) };
}

/** What the reader did not understand, in lines for a person. */
export function openQuestions(reading) {
  return [
    ...reading.lists.flatMap((list, at) => [
      `List ${at + 1}: ${list.rows.length} dossiers, ${list.skipped.length} rows skipped`,
      ...list.columns
        .filter(({ field, header }) => field === null && header !== '')
        .map(({ header }) => `  column not read: ${header}`),
      ...list.rows.flatMap(({ dossier, unreadable }) =>
        unreadable.map(({ field, text, reason }) => `  ${dossier.code}: ${field} "${text}" (${reason})`),
      ),
    ]),
    ...reading.refusals.map(({ reason, headers }) => `Refused (${reason}): ${headers.join(' | ')}`),
    ...(reading.lists.length === 0 && !reading.detail ? ['No dossier was read.'] : []),
  ];
}
