import type { JSX } from 'preact';
import type { ErrorName } from '../../lib/locale/popup';
import { reportTexts } from '../../lib/locale/report';
import { formatAddress, type ReportAddress, type ViewId, viewIds } from '../../lib/report';
import { HelpLink } from '../shared/HelpLink';
import { SampleNote } from '../shared/SampleNote';
import { Blocks, type BlocksProps } from './Blocks';
import type { ViewPicture } from './blocks';
import { FilterBar } from './FilterBar';

/** A file of the view as it is shown: none was asked for, one is being made, was made or could not be. */
export type Filing = 'none' | 'going' | 'made' | 'failed';

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
  /** What stands in the view of files. */
  files: JSX.Element | null;
  /** How the file of the view is coming along. */
  filing: Filing;
  onFile(): void;
  onAddress(address: ReportAddress): void;
  onRefresh(): void;
}

/** The report: a sidebar of views, one filter bar, and the view. */
export function ReportPage(props: ReportPageProps): JSX.Element {
  const { address, shown, language, now, filing, onAddress, onRefresh } = props;
  const texts = reportTexts(language);
  const { list: _, row: __, ...kept } = address;
  // No file is made of what is invented.
  const isOffered = (view: ViewId) => view !== 'files' || !props.sample;
  return (
    <div class="report" lang={language}>
      <nav aria-label={texts.sidebar}>
        <h1>{texts.title}</h1>
        <ul>
          {viewIds.filter(isOffered).map((view) => (
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
      {address.view === 'files' && isOffered('files') ? (
        <main aria-busy={props.files === null}>
          <h2>{texts.views.files}</h2>
          {props.files}
        </main>
      ) : (
        <main aria-busy={shown.state !== 'ready' || shown.busy || shown.of !== address}>
          {props.sample ? <SampleNote language={language} /> : null}
          {shown.state === 'loading' ? (
            <p class="progress">
              <progress aria-label={texts.computing} />{' '}
              <span role="status">{texts.loading(shown.dossiers)}</span>
            </p>
          ) : null}
          {shown.state === 'failed' ? (
            <div class="alert" role="alert">
              <p>
                {texts.errors[shown.error]} <HelpLink topic={`error-${shown.error}`} language={language} />
              </p>
              <button type="button" onClick={onRefresh}>
                {texts.retry}
              </button>
            </div>
          ) : null}
          {shown.state === 'ready' ? (
            <>
              <FilterBar
                address={address}
                language={language}
                texts={texts}
                now={now}
                picture={shown.picture}
                onAddress={onAddress}
              />
              <div class="scope">
                <details class="coverage">
                  <summary>{shown.picture.coverage.line}</summary>
                  <ul class="note">
                    {shown.picture.coverage.lists.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </details>
                <p class="note" role="status">
                  {shown.busy ? texts.computing : filing === 'none' ? '' : texts.filing[filing]}
                </p>
                {shown.picture.empty || props.sample ? null : (
                  <button type="button" disabled={filing === 'going'} onClick={props.onFile}>
                    {texts.file}
                  </button>
                )}
                {shown.picture.blocks.some(({ kind }) => kind === 'list') ? null : (
                  <button type="button" onClick={() => globalThis.print()}>
                    {texts.print}
                  </button>
                )}
              </div>
              {shown.picture.empty ? (
                <p>{texts.empty}</p>
              ) : (
                <div class="blocks">
                  <Blocks {...props} texts={texts} blocks={shown.picture.blocks} />
                </div>
              )}
            </>
          ) : null}
        </main>
      )}
    </div>
  );
}
