import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf } from '../../e2e/package/built';
import { root } from '../../support/commands/root.mjs';
import { bundle } from '../bundle';
import { figureOf, type Limit, verdictOf } from '../figures';
import { type Line, type Outcome, WrongResult } from '../line';

const scripts = {
  'portal.js, in every page of a portal': ['content-scripts/portal.js'],
  'reader.js, where a page is read': ['reader.js'],
  'bar.js, where something is shown': ['bar.js'],
  'all three, in a page with dossiers': ['content-scripts/portal.js', 'reader.js', 'bar.js'],
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
    for (const [subject, paths] of Object.entries(scripts)) {
      put(
        outcome,
        subject,
        paths.map((path) => fileOf(files, path)),
      );
    }
    const [portal] = outcome.figures.filter(({ variant }) => variant === 'gzipped');
    if (portal) outcome.verdicts.push(verdictOf('gzipped', [portal.median], limit));
    const popup = ['popup.html', ...loadedBy(String(fileOf(files, 'popup.html')))];
    put(
      outcome,
      'popup with its scripts and styles',
      popup.map((path) => fileOf(files, path)),
    );
    put(outcome, 'background.js', [fileOf(files, 'background.js')]);
    put(outcome, 'the whole package', [...files.values()]);
    put(outcome, 'readPage bundled alone', [Buffer.from(await bundle('lib/reading/index.ts'))]);
    put(outcome, 'Hypothesis', hypothesis.map(fileOfHypothesis));
    for (const variant of ['minified', 'gzipped'] as const)
      outcome.figures.push(figureOf(variant, refinedGitHub.subject, 'kB', [refinedGitHub[variant]]));
    return outcome;
  },
};

function put({ figures }: Outcome, subject: string, parts: readonly Buffer[]): void {
  const sum = (sizes: number[]) => sizes.reduce((all, one) => all + one, 0) / 1000;
  figures.push(figureOf('minified', subject, 'kB', [sum(parts.map((part) => part.byteLength))]));
  const gzipped = parts.map((part) => gzipSync(part, { level: 9 }).byteLength);
  figures.push(figureOf('gzipped', subject, 'kB', [sum(gzipped)]));
}

function fileOf(files: ReadonlyMap<string, Buffer>, path: string): Buffer {
  const file = files.get(path);
  if (!file?.byteLength) throw new WrongResult(`the build has no ${path}`);
  return file;
}

function fileOfHypothesis(path: string): Buffer {
  return readFileSync(join(root, 'node_modules/hypothesis/build', path));
}

/** Scripts and styles that a page of the package names. */
function loadedBy(html: string): string[] {
  return [...html.matchAll(/\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path]) => String(path));
}
