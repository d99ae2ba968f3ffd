import { createRequire } from 'node:module';

/** What MDN's table of compatibility says of a feature in one browser, as far as it is used here. */
interface Support {
  version_added?: string | false | null;
  version_removed?: string | false;
  flags?: object[];
  partial_implementation?: boolean;
}

interface Feature {
  __compat?: { support: Record<string, Support | Support[] | undefined> };
  [name: string]: unknown;
}

const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as Record<
  'api' | 'javascript' | 'css',
  Record<string, Feature>
>;

/** What an extension works with; members of the hundreds of others are often named like our own. */
const usual =
  /^(?:Element|HTML\w*Element|Document\w*|ShadowRoot|Node\w*|Window|Navigator|URL\w*|Abort\w+|Blob|File\w*|Response|Request|\w*Crypto\w*|Range|Selection|CSSStyleSheet|Performance\w*|IDB\w+|Storage\w*|Clipboard\w*|\w*Event|EventTarget|\w*Stream\w*|Text(?:De|En)coder|\w*Observer)$/;

/** Names that a browser of the floor does not know, each as a program or a style sheet writes it. */
export interface NewerNames {
  /** Members of objects: "toSorted". */
  members: string[];
  /** Interfaces and other names of the global object: "CloseWatcher". */
  globals: string[];
  /** Properties of style sheets: "field-sizing". */
  properties: string[];
  /** Functions in their values: "light-dark". */
  functions: string[];
  /** Pseudo-classes and pseudo-elements: "open". */
  selectors: string[];
  /** Rules: "starting-style". */
  rules: string[];
}

/**
 * What was added after the oldest browsers that we promise to run in, by MDN's table of compatibility. A name that
 * something older bears too is left out: alone it does not tell whose it is.
 *
 * @param floor The oldest version by browser: `{ chrome: 109, firefox: 128 }`.
 */
export function newerThan(floor: Readonly<Record<string, number>>): NewerNames {
  /** Names in which no browser of the floor may be wanting: not one feature of the name is known to all. */
  const newer = (features: readonly [string, Feature][]): string[] => {
    const known = new Map<string, boolean>();
    for (const [key, feature] of features) {
      const name = key.replace(/_static$/, '');
      if (/^[a-zA-Z-]+$/.test(name)) known.set(name, known.get(name) || isKnown(feature, floor));
    }
    return [...known].filter(([, isOld]) => !isOld).map(([name]) => name);
  };
  const own = featuresOf(data.javascript.builtins);
  const asked = featuresOf(data.api).filter(([name]) => usual.test(name));
  const globals = [...featuresOf(data.api), ...featuresOf(data.javascript.builtins)];
  const inner = (features: readonly [string, Feature][]) => features.flatMap(([, each]) => featuresOf(each));
  const types = featuresOf(data.css.types);
  return {
    members: newer([...globals, ...inner(globals)]).filter((name) =>
      inner([...own, ...asked]).some(([key]) => key.replace(/_static$/, '') === name),
    ),
    globals: newer(globals),
    properties: newer(featuresOf(data.css.properties)),
    functions: newer([...types, ...inner(types)]),
    selectors: newer(featuresOf(data.css.selectors)),
    rules: newer(featuresOf(data.css['at-rules'])),
  };
}

function featuresOf(group: unknown): [string, Feature][] {
  return Object.entries((group ?? {}) as Record<string, Feature>).filter(([name]) => name !== '__compat');
}

function isKnown(feature: Feature, floor: Readonly<Record<string, number>>): boolean {
  const { __compat: compat } = feature;
  // Without a statement of its own a name only groups others.
  if (!compat) return true;
  return Object.entries(floor).every(([browser, oldest]) =>
    [compat.support[browser] ?? []].flat().some((one) => {
      const added = Number.parseFloat(String(one.version_added).replace(/^\D+/, ''));
      const removed = Number.parseFloat(String(one.version_removed));
      return added <= oldest && !(removed <= oldest) && !one.flags;
    }),
  );
}
