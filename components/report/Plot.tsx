import type { JSX } from 'preact';
import type { PlotBlock } from './blocks';
import { SmallTable } from './SmallTable';

/** The drawing's own measure; it is scaled to its place. */
const width = 600;
const height = 110;
const edge = 6;

/** How counts went over the days: one small drawing for each, beside the table of the same figures. */
export function Plot({ block, language }: { block: PlotBlock; language: 'vi' | 'en' }): JSX.Element {
  return (
    <div class="plots">
      <section aria-labelledby={`plot-${block.id}`}>
        <h2 id={`plot-${block.id}`}>{block.heading}</h2>
        {block.series.map(({ id, name, values, label }) => (
          <figure key={id} data-series={id}>
            <figcaption>{name}</figcaption>
            <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
              <line x1="0" x2={width} y1={height - edge} y2={height - edge} />
              {pathsOf(values).map((points) => (
                <polyline key={points} points={points} />
              ))}
              {dotsOf(values).map(({ x, y }) => (
                <circle key={x} cx={x} cy={y} r="3" />
              ))}
            </svg>
            <p class="scale note" aria-hidden="true">
              0–{Math.max(0, ...values.map((value) => value ?? 0))}
            </p>
          </figure>
        ))}
      </section>
      <SmallTable block={{ kind: 'table', table: block.table, links: [] }} language={language} />
    </div>
  );
}

type Values = readonly (number | undefined)[];

function dotsOf(values: Values): { x: number; y: number }[] {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const step = values.length < 2 ? 0 : (width - 2 * edge) / (values.length - 1);
  return values.flatMap((value, place) =>
    value === undefined
      ? []
      : [
          {
            x: Math.round(edge + place * step),
            y: Math.round(height - edge - (value / most) * (height - 2 * edge)),
          },
        ],
  );
}

function pathsOf(values: Values): string[] {
  const dots = dotsOf(values);
  return dots.length < 2 ? [] : [dots.map(({ x, y }) => `${x},${y}`).join(' ')];
}
