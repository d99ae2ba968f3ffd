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
 * How much of the time of all tests one mutant may take, and how much it may take in any case, in milliseconds. Of the
 * tests that run the changed place the quickest are asked; what only slower ones would notice counts as not noticed.
 */
const share = 0.1;
const leastTime = 1_000;

/** How many of the tests that noticed the last mutants are asked first: neighbours are noticed by the same. */
const mostRecent = 3;

/**
 * Runs the unit tests of a few folders for Stryker, all in one process: the tests and the code under test are bundled and
 * compiled once and the bundle is evaluated anew for each mutant, which costs milliseconds where a test run of its own
 * costs a second. The first test that fails kills the mutant, so those most likely to come first, then the quick ones.
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
    /** By test, what it costs times how many cheaper ones run the same places as often: those seldom notice more. */
    this.rank = new Map();
    /** The tests that noticed the last mutants, the latest first. */
    this.recent = [];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.require = createRequire(join(resolve('.'), 'package.json'));
    await builtinEnvironments['happy-dom'].setup(globalThis, {});
    const script = await bundled(this.files.map((file) => `./${file}`));
    this.counting = compiled(script);
    this.uncounted = compiled(script.replace(/(function stryCov_\w+\(\) \{)/g, '$1 return;'));
    // Parsed once: reading leaves a page as it is.
    this.given = { [pagesOnce]: this.evaluate(compiled(await bundled([`./test/mutants/${pagesOnce}`]))) };
  }

  async dryRun() {
    this.stryker.activeMutant = undefined;
    this.stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.run(this.collect(this.counting), false);
    this.rankTests(tests);
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
      tests = this.collect(this.uncounted);
      activate();
    } catch (error) {
      return { status: 'killed', killedBy: ['loading'], failureMessage: String(error), nrOfTests: 0 };
    }
    const named = testFilter && new Set(testFilter);
    const wanted = named ? tests.filter(({ id }) => named.has(id)) : tests;
    const results = await this.run(this.inOrder(wanted), true);
    const last = results.at(-1);
    if (last?.status === TestStatus.Failed)
      this.recent = [last.id, ...this.recent.filter((id) => id !== last.id)].slice(0, mostRecent);
    const reached = determineHitLimitReached(this.stryker.hitCount, hitLimit);
    return toMutantRunResult(reached ?? { status: DryRunStatus.Complete, tests: results });
  }

  /** Evaluates the bundle anew, with a memory of its own. */
  collect(bundle) {
    const { vitest, tests } = collector();
    this.evaluate(bundle, { ...this.given, vitest });
    return tests;
  }

  /** @returns {object} What a bundle exports. */
  evaluate(bundle, given = {}) {
    const module = { exports: {} };
    bundle((name) => given[name] ?? this.require(name), module, module.exports);
    return module.exports;
  }

  rankTests(tests) {
    /** @type {Map<string, number>} How many tests ran the same places as often. */
    const alike = new Map();
    for (const { id, timeSpentMs } of tests.toSorted((a, b) => a.timeSpentMs - b.timeSpentMs)) {
      const places = JSON.stringify(this.stryker.mutantCoverage.perTest[id] ?? {});
      const place = (alike.get(places) ?? 0) + 1;
      alike.set(places, place);
      this.cost.set(id, timeSpentMs);
      this.rank.set(id, timeSpentMs * place);
    }
  }

  /** The tests that are asked, in their order. */
  inOrder(tests) {
    const rankOf = ({ id }) => (this.recent.includes(id) ? -1 : this.rank.get(id));
    const whole = [...this.cost.values()].reduce((sum, cost) => sum + cost, 0);
    let left = Math.max(leastTime, share * whole);
    return tests
      .sort((a, b) => rankOf(a) - rankOf(b))
      .filter(({ id }) => {
        left -= this.cost.get(id);
        return left >= 0;
      });
  }

  /** @returns {Promise<object[]>} What Stryker wants to know of each test that was run. */
  async run(tests, bail) {
    const results = [];
    let started = 0;
    const end = (outcome) => {
      const { id } = tests[results.length];
      this.stryker.currentTestId = undefined;
      results.push({ id, name: id, timeSpentMs: busyTime() - started, ...outcome });
    };
    const fail = (error) =>
      end({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
    const isOver = () =>
      results.length === tests.length || (bail && results.at(-1)?.status === TestStatus.Failed);
    /** @returns {Promise<void> | undefined} What the last of them waits for. */
    const some = () => {
      const begun = performance.now();
      while (!isOver() && performance.now() - begun < groupTime) {
        const { id, run } = tests[results.length];
        this.stryker.currentTestId = id;
        started = busyTime();
        try {
          const waits = run();
          if (waits) return waits;
          end({ status: TestStatus.Success });
        } catch (error) {
          fail(error);
        }
      }
      return undefined;
    };
    while (!isOver()) {
      try {
        const waits = inTime(some);
        if (!waits) continue;
        await waits;
        end({ status: TestStatus.Success });
      } catch (error) {
        fail(error);
      }
    }
    return results;
  }
}

/** A bundle as a function of what a module is given: its code stays compiled, each call makes all of it anew. */
function compiled(script) {
  return vm.compileFunction(script, ['require', 'module', 'exports']);
}

/** Milliseconds that a group of tests may take; a change can make a loop all but endless. */
const patience = 5_000;

/** Milliseconds after which a group takes in no other test: to watch over one costs more than most tests do. */
const groupTime = 100;

const beginning = new vm.Script('beginTests()');

/** Runs tests and breaks off what takes too long before it first waits for something. */
function inTime(run) {
  globalThis.beginTests = run;
  return beginning.runInThisContext({ timeout: patience });
}

/** Milliseconds that this process was busy: what a test costs, whatever else the machine does. */
function busyTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The module of the saved pages, as those that read them import it. */
const pagesOnce = './parsed-pages';

/** Some files and what they import, as one script; what packages give is asked for as it runs. */
async function bundled(files) {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n'),
      resolveDir: resolve('.'),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    external: files.includes(`./test/mutants/${pagesOnce}`) ? [] : [pagesOnce],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [ownAddress],
  });
  return outputFiles[0].text;
}

/** A file knows its own address in a bundle too. */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\/test\/.+\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', address), loader: 'tsx' };
    });
  },
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)];
