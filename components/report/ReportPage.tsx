import type { JSX } from 'preact';
import type { ErrorName } from '../../lib/locale/popup';
import { reportTexts } from '../../lib/locale/report';
import { formatAddress, type ReportAddress } from '../../lib/report';
import { Blocks, type BlocksProps } from './Blocks';
import type { ViewPicture } from './blocks';
import { FilterBar } from './FilterBar';
import { composedViews } from './views';

/** What the page shows of its view. */
export type Shown =
  | { state: 'loading'; dossiers: number }
  | { state: 'failed'; error: ErrorName }
  /** `of`: the address whose view this is. */
  | { state: 'ready'; picture: ViewPicture; of: ReportAddress; busy: boolean };

export interface ReportPageProps extends Omit<BlocksProps, 'blocks' | 'texts'> {
  address: ReportAddress;
  shown: Shown;
  now: string;
  onAddress(address: ReportAddress): void;
  onRefresh(): void;
}

/** The report: a sidebar of views, one filter bar, and the view. */
export function ReportPage(props: ReportPageProps): JSX.Element {
  const { address, shown, language, now, onAddress, onRefresh } = props;
  const texts = reportTexts(language);
  const { list: _, row: __, ...kept } = address;
  return (
    <div class="report" lang={language}>
      <nav aria-label={texts.sidebar}>
        <h1>{texts.title}</h1>
        <ul>
          {composedViews.map((view) => (
            <li key={view}>
              <a
                href={formatAddress({ ...kept, view })}
                aria-current={view === address.view ? 'page' : undefined}
              >
                {texts.views[view]}
              </a>
            </li>
          ))}
        </ul>
        <button type="button" onClick={onRefresh}>
          {texts.refresh}
        </button>
      </nav>
      <main aria-busy={shown.state !== 'ready' || shown.busy || shown.of !== address}>
        {shown.state === 'loading' ? (
          <p class="progress">
            <progress aria-label={texts.computing} />{' '}
            <span role="status">{texts.loading(shown.dossiers)}</span>
          </p>
        ) : null}
        {shown.state === 'failed' ? (
          <div class="alert" role="alert">
            <p>{texts.errors[shown.error]}</p>
            <button type="button" onClick={onRefresh}>
              {texts.retry}
            </button>
          </div>
        ) : null}
        {shown.state === 'ready' ? (
          <>
            <FilterBar
              address={address}
              texts={texts}
              now={now}
              picture={shown.picture}
              onAddress={onAddress}
            />
            <details class="coverage">
              <summary>{shown.picture.coverage.line}</summary>
              <ul class="note">
                {shown.picture.coverage.lists.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
            <p class="busy" role="status">
              {shown.busy ? texts.computing : ''}
            </p>
            {shown.picture.empty ? (
              <p>{texts.empty}</p>
            ) : (
              <Blocks {...props} texts={texts} blocks={shown.picture.blocks} />
            )}
          </>
        ) : null}
      </main>
    </div>
  );
}
