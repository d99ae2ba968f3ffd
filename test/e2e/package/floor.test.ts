import { describe, expect, it } from 'vitest';
import { newerThan } from '../../support/floor/newer';
import { type Build, filesOf, manifestOf } from './built';

/** The oldest browsers that we promise to run in. */
const floor = { chrome: 109, firefox: 128 };
const builds: Build[] = ['chrome-mv3', 'firefox-mv3'];
const newer = newerThan(floor);

/** Names in the built code that are newer than the floor, each with why it may stand there. */
const allowed: Record<string, string> = {
  captureStackTrace: 'zod asks whether it is there',
  isValid: 'a function of our own',
  scrollMargin: 'a field of @tanstack/virtual-core',
  TouchEvent: 'a press by touch is passed on only where there is one',
};

/** Of one word only, a member's name may be one of our own; of several, it hardly is. */
const isTelling = (name: string) => /[a-z][A-Z]/.test(name);

function matches(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([, name]) => String(name)));
}

/**
 * Names newer than the floor in a text of code: members that are called (one that is only asked for is absent, and harms
 * nothing), globals, and what style sheets inside it use.
 */
function newerInCode(code: string): string[] {
  const called = matches(code, /\.([a-zA-Z]+)(?:\?\.)?\(/g);
  const globals = matches(code, /(?<![.\w$'"`-])([A-Z]\w+)(?=[.(])/g);
  const declared = matches(code, declaration);
  return [
    ...newer.members.filter((name) => isTelling(name) && called.has(name)),
    ...newer.globals.filter((name) => globals.has(name)),
    ...newer.properties.filter((name) => name.includes('-') && declared.has(name)),
    ...newerFunctions(code),
  ];
}

function newerInStyles(css: string): string[] {
  // The words of a printed page are no properties of elements.
  const declared = matches(css.replace(/@page[^{]*\{[^}]*\}/g, ''), declaration);
  const selectors = matches(css, /::?([a-z-]+)(?=[^{};]*\{)/g);
  const rules = matches(css, /@([a-z-]+)/g);
  return [
    ...newer.properties.filter((name) => declared.has(name)),
    ...newerFunctions(css),
    ...newer.selectors.filter((name) => selectors.has(name)),
    ...newer.rules.filter((name) => rules.has(name)),
    ...(/[{;}]\s*&/.test(css) ? ['nesting'] : []),
  ];
}

const declaration = /(?<=[{;\s])([a-z-]+)\s*:/g;

function newerFunctions(css: string): string[] {
  const used = matches(css, /([a-z]+(?:-[a-z]+)+)\(/g);
  return newer.functions.filter((name) => used.has(name));
}

describe.each(builds)('%s runs in the oldest browsers promised', (build) => {
  const texts = [...filesOf(build)].map(([path, bytes]) => ({ path, text: String(bytes) }));

  it('as far as its code goes', () => {
    const code = texts.filter(({ path }) => path.endsWith('.js'));
    expect(code).not.toEqual([]);
    const found = code.flatMap(({ path, text }) => newerInCode(text).map((name) => ({ path, name })));
    expect(found.filter(({ name }) => !(name in allowed))).toEqual([]);
  });

  it('and as far as its style sheets go', () => {
    const styles = texts.filter(({ path }) => path.endsWith('.css'));
    expect(styles).not.toEqual([]);
    expect(styles.flatMap(({ path, text }) => newerInStyles(text).map((name) => `${path}: ${name}`))).toEqual(
      [],
    );
  });

  it('and says so', () => {
    const { minimum_chrome_version: chrome, browser_specific_settings: settings } = manifestOf(build);
    const firefox = (settings as { gecko?: { strict_min_version?: string } } | undefined)?.gecko;
    expect(build.startsWith('firefox') ? firefox?.strict_min_version : chrome).toBe(
      build.startsWith('firefox') ? `${floor.firefox}.0` : String(floor.chrome),
    );
  });
});

describe('the check itself', () => {
  it.each([
    ['toSorted', 'a.toSorted()'],
    ['fromAsync', 'await Array.fromAsync(b)'],
    ['withResolvers', 'Promise.withResolvers()'],
    ['groupBy', 'Object.groupBy(c,d)'],
    ['CloseWatcher', 'new CloseWatcher()'],
    ['showPopover', 'e.showPopover()'],
    ['field-sizing', '`p{field-sizing: content}`'],
    ['light-dark', '`p{color:light-dark(red,blue)}`'],
  ])('finds %s in code', (name, code) => {
    expect(newerInCode(code)).toContain(name);
  });

  it.each([
    ['starting-style', '@starting-style { p { color: red } }'],
    ['nesting', 'p { color: red; &:hover { color: blue } }'],
    ['text-wrap-style', 'p { text-wrap-style: balance }'],
  ])('finds %s in a style sheet', (name, css) => {
    expect(newerInStyles(css)).toContain(name);
  });

  it('finds nothing in what has long been there', () => {
    expect(newerInCode('a.flatMap(b).at(-1);new Map(c);d.createObjectURL(e);indexedDB.open(f)')).toEqual([]);
    expect(newerInStyles('p:is(a, b)::before { color: var(--x); inset: 0; display: grid }')).toEqual([]);
  });
});
