import { html as markup } from '../portal/server/markup.mjs';
import type { Verdict } from './line';
import { type Measured, shown } from './report';

const width = 1040;
const lineHeight = 26;
/** Where the bars begin, and how long the whole of what a goal allows is, in pixels. */
const bars = { from: 560, goal: 160 };
/** A bar ends here, however much its goal is missed by; the figure behind it says how much. */
const longestShare = 1.6;
const top = 74;

const colours: Record<Verdict['result'], string> = {
  met: '#1b7f4b',
  'within noise': '#8a6d00',
  missed: '#b3261e',
};

/**
 * A run as an SVG picture: for each goal a bar as long as the share of it that was used, up to the stroke that is the
 * goal, with what was found in words. What has no goal, or failed, is not in it.
 *
 * @param heading What it was run on and when.
 */
export function pictureOf(measured: readonly Measured[], heading: string): string {
  const rows = measured.flatMap(({ line, outcome }) =>
    (outcome?.verdicts ?? []).map((verdict) => ({ name: line.name, verdict })),
  );
  const height = top + rows.length * lineHeight + 20;
  const goalAt = bars.from + bars.goal;
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
<text x="16" y="26" font-size="16" font-weight="bold" fill="#1d1d1f">The bench: what each goal allows, and how much of it is used</text>
<text x="16" y="46" fill="#555">${heading}</text>
<text x="${goalAt}" y="${top - 10}" text-anchor="middle" fill="#555">the goal</text>
${rows.map(rowOf)}<path d="M${goalAt} ${top - 4}V${height - 14}" stroke="#1d1d1f" stroke-dasharray="4 3"/>
</svg>
`}`;
}

function rowOf({ name, verdict }: { name: string; verdict: Verdict }, at: number) {
  const { variant, goal, found, used, spread, result } = verdict;
  const y = top + at * lineHeight;
  const length = Math.max(2, Math.min(used, longestShare) * bars.goal).toFixed(1);
  const [low, high] = spread.map(shown);
  const noise = low === high ? '' : ` (${low}–${high})`;
  const wordsAt = bars.from + longestShare * bars.goal + 12;
  return markup`<text x="16" y="${y + 17}" fill="#1d1d1f"><tspan font-weight="bold">${name}</tspan> ${variant}: ${goal}</text>
<rect x="${bars.from}" y="${y + 5}" width="${length}" height="16" rx="2" fill="${colours[result]}"/>
<text x="${wordsAt}" y="${y + 17}" fill="${colours[result]}">${result}: ${shown(found)}${noise}</text>
`;
}
