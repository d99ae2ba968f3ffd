import { describe, expect, it } from 'vitest';
import { packagesReachedFrom } from '../../support/architecture/graph';
import { layerRules, wrongImports } from '../../support/architecture/layers';
import { visibleHtml, visibleSentences } from '../../support/architecture/sentences';
import { filesUnder, productSources, readSource } from '../../support/architecture/tree';

const sources = productSources();

describe('imports run one way', () => {
  it('in every file of the product', () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it('a rule stands for every folder of lib', () => {
    const folders = new Set(filesUnder('lib').map((path) => path.split('/')[1]));
    expect([...folders].filter((folder) => !folder || !(folder in layerRules))).toEqual([]);
  });

  const wrong: [why: string, path: string, text: string][] = [
    ['against the table', 'lib/text/bad.ts', "import { judge } from '../dossier';"],
    ['by re-export', 'lib/calendar/bad.ts', "export * from '../store';"],
    ['by dynamic import', 'lib/report/bad.ts', "const store = await import('../store/index');"],
    ['by an import whose name is computed', 'lib/report/bad.ts', 'const part = await import(name);'],
    [
      'by a type import written inline',
      'lib/dossier/bad.ts',
      "type List = import('../reading').DossierList;",
    ],
    ['types where nothing may be imported', 'lib/locale/bad.ts', "import type { FlagId } from '../dossier';"],
    ['values where only types may be', 'lib/overlay/bad.ts', "import { readPage } from '../reading';"],
    ['a value among types', 'lib/messages/bad.ts', "import { type Backlog, tally } from '../report';"],
    ['an entrypoint', 'lib/session/bad.ts', "import '../../entrypoints/popup/main';"],
    ['another entrypoint', 'entrypoints/report/bad.ts', "import '../popup/main';"],
    ['the store from a component', 'components/popup/bad.tsx', "import { open } from '../../lib/store';"],
    ['another surface', 'components/popup/bad.tsx', "import { Bar } from '../overlay/Bar';"],
    ['the polyfill outside its home', 'lib/session/bad.ts', "import browser from 'webextension-polyfill';"],
    ['idb outside its home', 'entrypoints/background/bad.ts', "import { openDB } from 'idb';"],
    ['zod outside its home', 'lib/messages/bad.ts', "import * as z from 'zod/mini';"],
    ['profiles into reading', 'lib/reading/bad.ts', "import profiles from '../../assets/profiles/all.json';"],
    ['the tests', 'lib/reading/bad.ts', "import { truth } from '../../test/portal/data/truth';"],
    ['a package that nobody named', 'lib/text/bad.ts', "import unorm from 'unorm';"],
    ['from a folder without a rule', 'lib/utils/bad.ts', 'export const one = 1;'],
  ];
  it.each(wrong)('refuses %s', (_why, path, text) => {
    expect(wrongImports({ path, text })).toHaveLength(1);
  });

  const right: [path: string, text: string][] = [
    [
      'lib/reading/good.ts',
      "import { compareForm } from '../text'; import type { Dossier } from '../dossier/dossier';",
    ],
    [
      'lib/overlay/good.ts',
      "import type { DossierList } from '../reading'; import { Bar } from '../../components/overlay/Bar';",
    ],
    ['lib/store/good.ts', "import { openDB } from 'idb'; import { rows } from './rows';"],
    [
      'entrypoints/popup/good.tsx',
      "import { render } from 'preact'; import './own'; import { open } from '../../lib/messages';",
    ],
  ];
  it.each(right)('lets pass what the table allows (%s)', (path, text) => {
    expect(wrongImports({ path, text })).toEqual([]);
  });
});

describe('what runs in a portal stays small', () => {
  /** The first script, and those loaded after it: every entrypoint that is neither a page nor the background. */
  const pageScripts = filesUnder('entrypoints').filter((path) =>
    /^entrypoints\/([\w.]+\.ts|portal\.content\/index\.ts)$/.test(path),
  );

  const heavy = ['zod', 'idb', 'webextension-polyfill'];
  const reachedFrom = (entry: string, files = sources) =>
    [...packagesReachedFrom(entry, files)].filter(([name]) => heavy.includes(name));

  it.each(pageScripts)('%s reaches neither zod nor idb nor the polyfill', (entry) => {
    expect(reachedFrom(entry)).toEqual([]);
  });

  it('would be caught over any number of files, but not over types', () => {
    const files = [
      { path: 'entrypoints/portal.content/index.ts', text: "import { start } from '../../lib/session';" },
      {
        path: 'lib/session/index.ts',
        text: "export * from './start'; import type { Z } from '../validation';",
      },
      { path: 'lib/session/start.ts', text: "import { send } from '../messages';" },
      { path: 'lib/messages/index.ts', text: "const all = () => import('./schemas');" },
      { path: 'lib/messages/schemas.ts', text: "import * as z from 'zod/mini';" },
      { path: 'lib/validation/index.ts', text: "import 'idb';" },
    ];
    expect(reachedFrom('entrypoints/portal.content/index.ts', files)).toEqual([
      ['zod', files.filter((file) => file.path !== 'lib/validation/index.ts').map((file) => file.path)],
    ]);
  });
});

describe('what a person reads stands in the locale', () => {
  it('and nowhere else in the code', () => {
    expect(sources.flatMap(visibleSentences)).toEqual([]);
  });

  it('and nowhere in the pages as shipped', () => {
    const pages = filesUnder('entrypoints').filter((path) => path.endsWith('.html'));
    expect(pages).not.toEqual([]);
    expect(pages.map(readSource).flatMap(visibleHtml)).toEqual([]);
  });

  const wrong: [why: string, path: string, text: string][] = [
    ['Vietnamese in a string', 'lib/overlay/bad.ts', "const label = 'Quá hạn';"],
    ['Vietnamese in a template', 'lib/background/bad.ts', 'const title = `$' + '{n} hồ sơ`;'],
    ['Vietnamese in NFD', 'lib/background/bad.ts', `const title = '${'Hết hạn'.normalize('NFD')}';`],
    ['a word in JSX', 'components/popup/bad.tsx', 'const a = <p>Overdue</p>;'],
    ['a choice in JSX', 'components/popup/bad.tsx', "const a = <p>{late ? 'Too late' : ''}</p>;"],
    ['a label in JSX', 'components/popup/bad.tsx', 'const a = <b aria-label="Close the bar" />;'],
    ['a label computed in JSX', 'components/popup/bad.tsx', 'const a = <b title={`Row $' + '{n}`} />;'],
    ['text put on an element', 'lib/overlay/bad.ts', "element.textContent = 'Overdue';"],
    ['a label put on an element', 'lib/overlay/bad.ts', "element.setAttribute('aria-label', 'Overdue');"],
    ['text added to an element', 'lib/overlay/bad.ts', "element.append('Overdue');"],
    ['words to match that are shown', 'lib/reading/bad.ts', "element.textContent = 'qua han';"],
  ];
  it.each(wrong)('refuses %s', (_why, path, text) => {
    expect(visibleSentences({ path, text })).toHaveLength(1);
  });

  const right: [why: string, path: string, text: string][] = [
    ['words to match in pages', 'lib/reading/good.ts', "const headers = ['số hồ sơ'];"],
    ['the locale itself', 'lib/locale/vi/good.ts', "export const title = 'Nhắc Hạn';"],
    [
      'class names and keys',
      'components/popup/good.tsx',
      "const a = <p class=\"row late\">{say('late', kind === 'all')}</p>;",
    ],
    ['what a developer is told', 'lib/store/good.ts', "throw new Error('a batch must name its site');"],
  ];
  it.each(right)('lets pass %s', (_why, path, text) => {
    expect(visibleSentences({ path, text })).toEqual([]);
  });

  it('refuses a sentence in a page', () => {
    const text =
      '<html><head><title>Nhắc Hạn</title></head><body><p>Đang tải</p><script>go()</script></body></html>';
    expect(visibleHtml({ path: 'entrypoints/popup/index.html', text })).toHaveLength(1);
  });
});
