import { skins } from './skins.mjs';

/** @typedef {import('../data/records.d.ts').PortalRecord} PortalRecord */
/** @typedef {import('./types.d.ts').PageId} PageId */

/**
 * The dossiers of one list, in the order in which the portal shows them.
 *
 * @param {readonly PortalRecord[]} records
 * @param {PageId} list
 */
export function dossiersIn(records, list) {
  if (list === 'search') return records.filter((record) => record.list !== 'converted').reverse();
  return records.filter((record) => record.list === list);
}

/**
 * The rows of one list as the skin's columns show them.
 *
 * @param {readonly PortalRecord[]} records
 * @param {import('./types.d.ts').SkinId} skin
 * @param {PageId} list
 * @param {string} now
 * @param {{ page?: number, query?: string }} part `page` from 1, the whole list without; `query` is searched
 *   in codes and names
 */
export function rowsOf(records, skin, list, now, { page, query = '' } = {}) {
  const { columns, pageSize } = skins[skin].lists[list];
  const wanted = query.trim().toLowerCase();
  const found = dossiersIn(records, list).filter((record) =>
    [record.code, record.procedure, record.applicant.name].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
  const first = page === undefined ? 0 : (page - 1) * pageSize;
  const shown = page === undefined ? found : found.slice(first, first + pageSize);
  return {
    total: found.length,
    pages: Math.ceil(found.length / pageSize),
    rows: shown.map((record, place) => ({
      id: record.id,
      code: record.code,
      cells: columns.map((column) => column.cell(record, { now, index: first + place })),
    })),
  };
}
