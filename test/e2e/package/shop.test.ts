import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../support/commands/run.mjs';
import { lintOf } from '../../support/package/lint.mjs';
import { type Build, filesIn, filesOf, folderOf } from './built';

const builds: Build[] = ['chrome-mv3', 'firefox-mv3'];

/** A whole build, or the shop's own linter, on a machine that does much else: ms. */
const unhurried = { timeout: 300_000 };

it('built a second time, elsewhere, it is the same byte for byte', unhurried, async () => {
  const build = 'chrome-mv3';
  const folder = await mkdtemp(join(tmpdir(), 'nhac-han-'));
  try {
    expect(await run(process.execPath, ['test/support/package/build-into.mjs', 'chrome', folder])).toBe(0);
    const again = filesIn(join(folder, build));
    const first = filesOf(build);
    expect([...again.keys()]).toEqual([...first.keys()]);
    const different = [...first].filter(([path, bytes]) => !again.get(path)?.equals(bytes));
    expect(different.map(([path]) => path)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it('the linter of the Firefox shop finds nothing', unhurried, async () => {
  expect(await lintOf(folderOf('firefox-mv3'))).toEqual({ errors: [], warnings: [] });
});

it('holds nothing but what runs, its words, pictures and licences', () => {
  for (const build of builds) {
    const strange = [...filesOf(build).keys()].filter(
      (path) =>
        !/^(?:[\w./-]+\.(?:js|css|html)|_locales\/\w+\/messages\.json|icon\/\d+\.png|manifest\.json|managed-schema\.json|licences\.txt)$/.test(
          path,
        ),
    );
    expect(strange).toEqual([]);
  }
});
