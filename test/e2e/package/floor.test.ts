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
  stackTraceLimit: 'zod sets it and sets it back: a mere property where it means nothing',
  responseStatus: 'without it a failed page is told by its words alone',
  fileName: 'a property of our own',
  isValid: 'a property of our own',
  TouchEvent: 'a press by touch is passed on only where there is one',
};

/** Of one word only, a member's name may be a property of our own; of several, it hardly is. */
const isTelling = (name: string) => /[a-z][A-Z]/.test(name);

/** Names newer than the floor in a text of code: members, globals, and what style sheets inside it use. */
function newerInCode(code: string): string[] {
  const members = new Set([...code.matchAll(/\??\.([a-zA-Z]+)\b/g)].map(([, name]) => String(name)));
  const called = new Set(
    [...code.matchAll(/(?<![.\w$'"`-])([A-Z]\w+)(?=[.(])/g)].map(([, name]) => String(name)),
  );
  return [
    ...newer.members.filter((name) => isTelling(name) && members.has(name)),
    ...newer.globals.filter((name) => called.has(name)),
    ...newer.properties.filter((name) => name.includes('-') && declares(code, name)),
    ...newerFunctions(code),
  ];
}

function newerInStyles(css: string): string[] {
  return [
    ...newer.properties.filter((name) => declares(css, name)),
    ...newerFunctions(css),
    ...newer.selectors.filter((name) => new RegExp(`::?${name}(?![\\w-])(?=[^{}]*\\{)`).test(css)),
    ...newer.rules.filter((name) => new RegExp(`@${name}\\b`).test(css)),
    ...(/[{;}]\s*&/.test(css) ? ['nesting'] : []),
  ];
}

function declares(css: string, property: string): boolean {
  return new RegExp(`(?<=[{;\\s])${property}\\s*:`).test(css);
}

function newerFunctions(css: string): string[] {
  return newer.functions.filter((name) => name.includes('-') && css.includes(`${name}(`));
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
