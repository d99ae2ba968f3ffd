import type { JSX } from 'preact';
import type { ReportTexts } from '../../lib/locale/report';
import type { PlotBlock } from './blocks';
import { SmallTable } from './SmallTable';

/** The drawing's own measure; it is scaled to its place. */
const width = 600;
const height = 72;
const edge = 5;

interface Props {
  block: PlotBlock;
  language: 'vi' | 'en';
  texts: ReportTexts;
}

/** How counts went over the days: one small drawing for each, beside the table of the same figures. */
export function Plot({ block, language, texts }: Props): JSX.Element {
  return (
    <div class="plots">
      <section aria-labelledby={`plot-${block.id}`}>
        <h2 id={`plot-${block.id}`}>{block.heading}</h2>
        {block.series.map(({ id, name, values, label, caption }) => (
          <figure key={id} data-series={id}>
            <figcaption>
              <strong>{name}</strong> <span class="note">{caption}</span>
            </figcaption>
            <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
              <line x1="0" x2={width} y1={height - edge} y2={height - edge} />
              {lineOf(values)}
              {dotsOf(values).map(({ x, y }, place) => (
                <circle key={x} class={block.partial[place] ? 'partial' : undefined} cx={x} cy={y} r="3" />
              ))}
            </svg>
          </figure>
        ))}
        <p class="ends note" aria-hidden="true">
          <span>{block.days[0]}</span>
          {block.days.length > 1 ? <span>{block.days.at(-1)}</span> : null}
        </p>
      </section>
      <SmallTable
        block={{ kind: 'table', table: block.table, links: [] }}
        language={language}
        texts={texts}
      />
    </div>
  );
}

type Values = readonly number[];

/** Drawn from nought up, so that a small change looks small. */
function dotsOf(values: Values): { x: number; y: number }[] {
  const most = Math.max(1, ...values);
  const step = values.length < 2 ? 0 : (width - 2 * edge) / (values.length - 1);
  return values.map((value, place) => ({
    x: Math.round(edge + place * step),
    y: Math.round(height - edge - (value / most) * (height - 2 * edge)),
  }));
}

function lineOf(values: Values): JSX.Element | null {
  const dots = dotsOf(values);
  return dots.length < 2 ? null : <polyline points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />;
}
