import type { JSX } from 'preact';
import { formatCivilTime } from '../../lib/locale/civil-format';
import { wordNumber } from '../../lib/locale/figure';
import type { PopupTexts } from '../../lib/locale/popup';
import type { TrendDay } from '../../lib/report';
import { ReportLink } from './ReportLink';

type Series = 'overdue' | 'undigitised';

const height = 28;
const step = 11;
const barWidth = 8;

interface Props {
  days: readonly TrendDay[];
  texts: PopupTexts;
}

interface TrendProps extends Props {
  language: 'vi' | 'en';
  /** Several officers are read on this machine: the days count them together. */
  shared: boolean;
  reportPage: string;
}

/** What was overdue and not digitised at the end of each of the last days: two small plots, and the figures as a table. */
export function Trend({ days, language, texts, shared, reportPage }: TrendProps): JSX.Element | null {
  const read = days.filter(({ overdue }) => overdue !== undefined);
  if (read.length === 0) return null;
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{texts.trend.heading}</h2>
      <div class="trend">
        <Plot days={days} of="overdue" texts={texts} />
        <Plot days={days} of="undigitised" texts={texts} />
      </div>
      {shared ? <p class="note">{texts.trend.everyone}</p> : null}
      {read.some(({ partial }) => partial) ? <p class="note">{texts.trend.partial}</p> : null}
      <details>
        <summary>{texts.trend.figures}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.trend.day}</th>
              <th scope="col">{texts.trend.series.overdue}</th>
              <th scope="col">{texts.trend.series.undigitised}</th>
            </tr>
          </thead>
          <tbody>
            {read.map(({ day, overdue, undigitised, partial }) => (
              <tr key={day}>
                <th scope="row">
                  {formatCivilTime(day)}
                  {partial ? ' *' : ''}
                </th>
                <td>{overdue === undefined ? null : wordNumber(language, overdue)}</td>
                <td>{undigitised === undefined ? null : wordNumber(language, undigitised)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p>
        <ReportLink page={reportPage} to={{ view: 'compare' }} officer={undefined}>
          {texts.report.days}
        </ReportLink>
      </p>
    </section>
  );
}

function Plot({ days, of, texts }: Props & { of: Series }): JSX.Element {
  const values = days.map((day) => day[of]);
  const known = values.filter((value) => value !== undefined);
  const most = Math.max(1, ...known);
  const name = texts.trend.series[of];
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <svg
        role="img"
        aria-label={texts.trend.summary({
          name,
          first: known[0] ?? 0,
          last: known.at(-1) ?? 0,
          days: known.length,
        })}
        data-kind={of}
        viewBox={`0 0 ${days.length * step} ${height + 2}`}
      >
        <path d={`M0 ${height + 1}H${days.length * step}`} stroke="currentColor" stroke-width="1" />
        {days.map((day, index) => {
          const value = day[of];
          if (value === undefined) return null;
          const tall = Math.max(1, Math.round((value / most) * height));
          return (
            <rect
              key={day.day}
              x={index * step + 1}
              y={height - tall}
              width={barWidth}
              height={tall}
              fill="currentColor"
              fill-opacity={day.partial ? 0.4 : 1}
            />
          );
        })}
      </svg>
    </figure>
  );
}
