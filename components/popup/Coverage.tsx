import type { JSX } from 'preact';
import type { PopupTexts } from '../../lib/locale/popup';
import { formatReadingTime } from '../../lib/locale/reading-time';
import { coverageFigures } from '../../lib/report/coverage-figures';
import type { Backlog } from '../../lib/report/types';

interface Props {
  backlog: Backlog;
  texts: PopupTexts;
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): string;
}

/** When the figures were read and of how much they speak; figures of an earlier day look old. */
export function Coverage({ backlog, texts, civilTimeOf }: Props): JSX.Element | null {
  if (backlog.readAt === undefined) return null;
  const readAt = civilTimeOf(backlog.readAt);
  const stale = readAt.slice(0, 10) !== backlog.at.slice(0, 10);
  const time = (epochMs: number) => formatReadingTime(civilTimeOf(epochMs), backlog.at);
  return (
    <>
      <p class={stale ? 'note stale' : 'note'}>
        {texts.readAt(formatReadingTime(readAt, backlog.at))}
        {backlog.coverage.length > 0 ? ` · ${texts.coverage(coverageFigures(backlog))}` : null}
        {stale ? <strong> {texts.stale}</strong> : null}
      </p>
      {backlog.gone > 0 ? <p class="note">{texts.gone(backlog.gone)}</p> : null}
      {backlog.coverage.length > 0 ? (
        <details>
          <summary>{texts.coverageDetails}</summary>
          <ul class="note">
            {backlog.coverage.map((list) => (
              <li key={`${list.site} ${list.list}`}>
                {texts.listCoverage({
                  title: `${list.title ?? list.list} (${new URL(list.site).host})`,
                  rows: list.rows,
                  ...(list.total === undefined ? {} : { total: list.total }),
                  time: time(list.readAt),
                })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
