import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../e2e/package/built';
import { filesAt, loadedWith, pageScripts, weightOf } from '../../e2e/package/weight';
import { root } from '../../support/commands/root.mjs';
import { bundle } from '../bundle';
import { figureOf, type Limit, verdictOf } from '../figures';
import type { Line, Outcome } from '../line';

const [always, whereRead, whereShown] = pageScripts;
const scripts = {
  'portal.js, in every page of a portal': [always],
  'reader.js, where a page is read': [whereRead],
  'bar.js, where something is shown': [whereShown],
  'all three, in a page with dossiers': pageScripts,
};

/** What Hypothesis's extension brings into every page that it is on: its client as it is published. */
const hypothesis = ['boot.js', 'scripts/annotator.bundle.js'];

/**
 * Refined GitHub is published in the stores alone, so its size is its makers' own: what its build printed before and
 * after a change of 8 July 2023 (pull request 6766 of refined-github/refined-github), gzipped and as it is, in kB.
 */
const refinedGitHub = { subject: 'Refined GitHub (2023, as told)', minified: 650, gzipped: 152 };

export const size: Line = {
  name: 'size',
  work: 'what the browser loads, minified',
  peers: [
    'Hypothesis: its client in a page',
    'Refined GitHub: its content script, by what its makers told in 2023',
  ],
  goal: 'content script ≤ 20 kB gzipped',
  check: 'every file named is in the build and not empty',
  async measure() {
    const files = filesOf('chrome-mv3');
    const outcome: Outcome = { figures: [], verdicts: [] };
    const limit: Limit = { goal: 'portal.js ≤ 20 kB gzipped', atMost: 20, decides: false };
    for (const [subject, paths] of Object.entries(scripts)) put(outcome, subject, filesAt(files, paths));
    const [portal] = outcome.figures.filter(({ variant }) => variant === 'gzipped');
    if (portal) outcome.verdicts.push(verdictOf('gzipped', [portal.median], limit));
    put(outcome, 'popup with its scripts and styles', loadedWith(files, 'popup.html'));
    put(outcome, 'background.js', filesAt(files, ['background.js']));
    put(outcome, 'the whole package', [...files.values()]);
    put(outcome, 'readPage bundled alone', [Buffer.from(await bundle('lib/reading/index.ts'))]);
    put(outcome, 'Hypothesis', hypothesis.map(fileOfHypothesis));
    for (const variant of ['minified', 'gzipped'] as const)
      outcome.figures.push(figureOf(variant, refinedGitHub.subject, 'kB', [refinedGitHub[variant]]));
    return outcome;
  },
};

function put({ figures }: Outcome, subject: string, parts: readonly Uint8Array[]): void {
  const { minified, gzipped } = weightOf(parts);
  figures.push(figureOf('minified', subject, 'kB', [minified]));
  figures.push(figureOf('gzipped', subject, 'kB', [gzipped]));
}

function fileOfHypothesis(path: string): Buffer {
  return readFileSync(join(root, 'node_modules/hypothesis/build', path));
}
