import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);

/**
 * One test; it gives a promise where it waits for something.
 *
 * @typedef {{ id: string, run(): Promise<void> | undefined }} Test
 */

/** Runs steps one after the other, at once up to the first that waits. */
function inTurn([step, ...others]) {
  const waits = step?.();
  if (typeof waits?.then === 'function') return waits.then(() => inTurn(others));
  return others.length > 0 ? inTurn(others) : undefined;
}

/**
 * As much of Vitest as the tests of the pure layers use, so that they can be collected and run many times in one process.
 *
 * @returns {{ vitest: object, tests: Test[] }} What `import … from 'vitest'` gives, and what was collected by its use.
 */
export function collector() {
  /** @type {Test[]} */
  const tests = [];
  /** @type {Map<string, number>} */
  const named = new Map();
  let names = [];
  let before = [];
  let after = [];

  const idOf = (name) => {
    const whole = [...names, name].join(' ');
    const again = (named.get(whole) ?? 0) + 1;
    named.set(whole, again);
    return again === 1 ? whole : `${whole} (${again})`;
  };

  const it = (name, body) => {
    const steps = [...before, body, ...after];
    tests.push({ id: idOf(name), run: () => inTurn(steps) });
  };
  const describe = (name, body) => {
    const outer = { names, before, after };
    names = [...names, name];
    body();
    ({ names, before, after } = outer);
  };
  const each = (one) => (cases) => (name, body) => {
    for (const given of cases) {
      const values = Array.isArray(given) ? given : [given];
      const told = name.replace(/\$(\w+)/g, (_, key) => given[key]);
      one(told === name ? `${name} ${JSON.stringify(values)}` : told, () => body(...values));
    }
  };
  const vitest = {
    expect,
    it: Object.assign(it, { each: each(it), skipIf: (isLeftOut) => (isLeftOut ? () => undefined : it) }),
    describe: Object.assign(describe, { each: each(describe) }),
    beforeEach: (step) => {
      before = [...before, step];
    },
    afterEach: (step) => {
      after = [...after, step];
    },
    // No test here has a time limit of its own.
    vi: { setConfig: () => undefined },
  };
  return { vitest, tests };
}
