import { html as markup } from '../portal/server/markup.mjs';
import type { Verdict } from './line';
import { type Measured, shown } from './report';

/** Read out where the picture is not seen. */
const title = 'The bench: what each goal allows, and how much of it is used';
const width = 1100;
const lineHeight = 24;
/** Where words begin: names of lines, goals. */
const columns = { names: 20, goals: 150 };
/** Where the bars begin, and how long the whole of what a goal allows is, in pixels. */
const bars = { from: 610, goal: 160 };
/** A bar ends here, however much its goal is missed by; the figure behind it says how much. */
const longestShare = 1.6;
const top = 84;
/** Letters of what a line failed for. */
const longestFailure = 110;

const classes: Record<Verdict['result'], string> = { met: 'met', 'within noise': 'near', missed: 'missed' };

/** A picture has its own ground, so that it can be read on a light and on a dark page. */
const style = `
.ground{fill:#fff;stroke:#d0d4d9}.ink{fill:#1d1d1f}.grey{fill:#5f6368}.goal{stroke:#1d1d1f}.rule{stroke:#e3e6ea}
.met{fill:#1b7f4b}.near{fill:#8a6d00}.missed{fill:#b3261e}
@media (prefers-color-scheme:dark){
.ground{fill:#16181c;stroke:#3c4047}.ink{fill:#e8eaed}.grey{fill:#a7adb5}.goal{stroke:#e8eaed}.rule{stroke:#2a2e34}
.met{fill:#5fce94}.near{fill:#e0bd4b}.missed{fill:#ff8a80}
}`;

/**
 * A run as an SVG picture: for each goal a bar as long as the share of it that was used, up to the stroke that is the
 * goal, with what was found in words; of a line that failed that it did. What has no goal is not in it.
 *
 * @param heading What it was run on and when.
 */
export function pictureOf(measured: readonly Measured[], heading: string): string {
  const rows = measured.flatMap(({ line, outcome, failure }): Shown[] => {
    if (failure !== undefined) return [{ name: line.name, failure }];
    return (outcome?.verdicts ?? []).map((verdict, at) => ({ name: at === 0 ? line.name : '', verdict }));
  });
  const height = top + rows.length * lineHeight + 18;
  const goalAt = bars.from + bars.goal;
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="13">
<title>${title}</title>
<style>${style}</style>
<rect class="ground" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="6"/>
<text class="ink" x="${columns.names}" y="30" font-size="16" font-weight="bold">${title}</text>
<text class="grey" x="${columns.names}" y="51">${heading}</text>
<text class="grey" x="${goalAt}" y="${top - 10}" text-anchor="middle">the goal</text>
${rows.map(rowOf)}<path class="goal" d="M${goalAt} ${top - 4}V${height - 14}" stroke-dasharray="4 3"/>
</svg>
`}`;
}

/** A goal that was measured, or a line that failed. */
type Shown = { name: string } & ({ verdict: Verdict } | { failure: string });

function rowOf(row: Shown, at: number) {
  const { name } = row;
  const y = top + at * lineHeight;
  const rule =
    name !== '' && at > 0
      ? markup`<path class="rule" d="M${columns.names} ${y - 0.5}H${width - columns.names}"/>`
      : '';
  const words = 'verdict' in row ? goalOf(row.verdict, y) : failureOf(row.failure, y);
  return markup`${rule}<text class="ink" x="${columns.names}" y="${y + 16}" font-weight="bold">${name}</text>
${words}`;
}

function goalOf({ variant, goal, found, used, spread, result }: Verdict, y: number) {
  const length = Math.max(2, Math.min(used, longestShare) * bars.goal).toFixed(1);
  const [low, high] = spread.map(shown);
  const noise = low === high ? '' : ` (${low}–${high})`;
  const wordsAt = bars.from + longestShare * bars.goal + 12;
  return markup`<text class="ink" x="${columns.goals}" y="${y + 16}">${variant}: ${goal}</text>
<rect class="bar ${classes[result]}" x="${bars.from}" y="${y + 5}" width="${length}" height="14" rx="2"/>
<text class="${classes[result]}" x="${wordsAt}" y="${y + 16}">${result}: ${shown(found)}${noise}</text>
`;
}

/** What a line failed for may be long: its beginning. */
function failureOf(failure: string, y: number) {
  const [words = ''] = failure.split('\n');
  const told = words.length > longestFailure ? `${words.slice(0, longestFailure)}…` : words;
  return markup`<text class="missed" x="${columns.goals}" y="${y + 16}">not measured, it failed: ${told}</text>
`;
}
