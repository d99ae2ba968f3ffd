import { headers, sampleDossiers } from './dossiers';

/**
 * A portal's page whose list holds so many dossiers; drawn once all of it is there, and not part by part.
 *
 * @param unbroken Texts stand in one line each: the browser lays such a list out in a third of the time.
 */
export function dossierPage(count: number, { unbroken = false } = {}): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Một cửa</title>
<link rel="expect" href="#end" blocking="render">
<style>table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px${unbroken ? ';white-space:nowrap' : ''}}</style></head>
<body><h1>Danh sách hồ sơ</h1>${dossierTable(count)}<p id="end"></p></body></html>`;
}

/** The list alone; each code is a link to its dossier, as portals have it. */
export function dossierTable(count: number): string {
  const rows = sampleDossiers(count).map(({ cells }, index) => {
    const markup = cells.map((cell, column) =>
      column === 1 ? `<td><a href="/ho-so/${index + 1}">${cell}</a></td>` : `<td>${cell}</td>`,
    );
    return `<tr class="${index % 2 === 0 ? 'even' : 'odd'}">${markup.join('')}</tr>\n`;
  });
  const head = headers.map((header) => `<th>${header}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('')}</tbody></table>`;
}
