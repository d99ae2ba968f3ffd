import type { JSX } from 'preact';

/** One page of one list of a portal, in the portal's own words. */
export interface PortalPageView<List extends string> {
  name: string;
  greeting: string;
  menu: string;
  lists: readonly { list: List; title: string }[];
  list: List;
  title: string;
  headers: readonly string[];
  rows: readonly { code: string; cells: readonly string[] }[];
  pager: { label: string; info: string; previous: string; next: string };
  page: number;
  pages: number;
}

interface Props<List extends string> {
  view: PortalPageView<List>;
  onList(list: List): void;
  onPage(page: number): void;
}

/** The sample's portal, drawn as portals are: a head, a menu, a table, a pager. It knows nothing of the extension. */
export function PortalPage<List extends string>({ view, onList, onPage }: Props<List>): JSX.Element {
  const { page, pages, pager } = view;
  return (
    <div class="portal" lang="vi">
      <div class="portal-header">
        <strong>{view.name}</strong>
        <span class="user-info">{view.greeting}</span>
      </div>
      <nav class="portal-menu" aria-label={view.menu}>
        {view.lists.map(({ list, title }) => (
          <button
            key={list}
            type="button"
            aria-current={list === view.list ? 'page' : undefined}
            onClick={() => onList(list)}
          >
            {title}
          </button>
        ))}
      </nav>
      <h2>{view.title}</h2>
      <table>
        <thead>
          <tr>
            {view.headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ code, cells }) => (
            <tr key={code}>
              {cells.map((cell, place) => (
                <td key={view.headers[place]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <nav class="pager" aria-label={pager.label}>
        <span>{pager.info}</span>
        <button type="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          {pager.previous}
        </button>
        <button type="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
          {pager.next}
        </button>
      </nav>
    </div>
  );
}
