import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { builtinEnvironments } from 'vitest/runtime';
import { collector } from './collect.mjs';

/**
 * Runs the unit tests of a few folders for Stryker, all in one process: the tests and the code under test are bundled once
 * and the bundle is evaluated anew for each mutant, which costs milliseconds where a test run of its own costs a second.
 * Quick tests come first, since the first that fails kills the mutant.
 */
class InOneProcess {
  static inject = ['options'];

  constructor({ inOneProcess }) {
    this.files = inOneProcess.tests;
    /** What the changed code and Stryker tell each other. */
    this.stryker = {};
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.stryker;
    /** Milliseconds by test. */
    this.cost = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { outputFiles } = await build({
      stdin: {
        contents: this.files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
        resolveDir: resolve('.'),
      },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [ownAddress],
    });
    this.script = outputFiles[0].text;
    this.require = createRequire(join(resolve('.'), 'package.json'));
    await builtinEnvironments['happy-dom'].setup(globalThis, {});
  }

  async dryRun() {
    this.stryker.activeMutant = undefined;
    this.stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.run(this.collect(), false);
    for (const { id, timeSpentMs } of tests) this.cost.set(id, timeSpentMs);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    Object.assign(this.stryker, { activeMutant: undefined, hitCount: 0, hitLimit });
    const activate = () => {
      this.stryker.activeMutant = activeMutant.id;
    };
    let tests;
    try {
      if (mutantActivation === 'static') activate();
      tests = this.collect();
      activate();
    } catch (error) {
      return { status: 'killed', killedBy: ['loading'], failureMessage: String(error), nrOfTests: 0 };
    }
    const wanted = testFilter === undefined ? tests : tests.filter(({ id }) => testFilter.includes(id));
    const costOf = ({ id }) => this.cost.get(id) ?? 0;
    const results = await this.run(
      wanted.sort((a, b) => costOf(a) - costOf(b)),
      true,
    );
    const reached = determineHitLimitReached(this.stryker.hitCount, hitLimit);
    return toMutantRunResult(reached ?? { status: DryRunStatus.Complete, tests: results });
  }

  /** Evaluates the bundle anew, with a memory of its own. */
  collect() {
    const { vitest, tests } = collector();
    const require = (name) => (name === 'vitest' ? vitest : this.require(name));
    const module = { exports: {} };
    vm.compileFunction(this.script, ['require', 'module', 'exports'])(require, module, module.exports);
    return tests;
  }

  /** @returns {Promise<object[]>} What Stryker wants to know of each test that was run. */
  async run(tests, bail) {
    const results = [];
    for (const { id, run } of tests) {
      this.stryker.currentTestId = id;
      const started = performance.now();
      let failure;
      try {
        await run();
      } catch (error) {
        failure = String(error?.message ?? error);
      }
      this.stryker.currentTestId = undefined;
      const own = { id, name: id, timeSpentMs: performance.now() - started };
      results.push(
        failure === undefined
          ? { ...own, status: TestStatus.Success }
          : { ...own, status: TestStatus.Failed, failureMessage: failure },
      );
      if (failure !== undefined && bail) break;
    }
    return results;
  }
}

/** A file knows its own address in a bundle too. */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.test\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', address), loader: 'tsx' };
    });
  },
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)];
