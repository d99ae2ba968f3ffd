import { importsOf, packageOf, targetOf } from './imports';
import type { SourceFile } from './tree';

/** What a layer may import: other layers (a "type:" before the name allows types alone) and packages. */
interface Rule {
  layers: readonly string[];
  packages: readonly string[];
}

/** Which way imports run: whoever is not named here may not be imported. */
export const layerRules: Readonly<Record<string, Rule>> = {
  text: { layers: [], packages: [] },
  locale: { layers: [], packages: [] },
  validation: { layers: [], packages: ['zod'] },
  platform: { layers: [], packages: ['webextension-polyfill'] },
  calendar: { layers: ['text', 'assets'], packages: [] },
  dossier: { layers: ['text', 'calendar'], packages: [] },
  reading: { layers: ['text', 'dossier'], packages: [] },
  settings: { layers: ['dossier', 'calendar', 'type:reading', 'validation', 'assets'], packages: [] },
  messages: {
    layers: ['dossier', 'type:reading', 'type:settings', 'type:report', 'validation'],
    packages: [],
  },
  overlay: {
    layers: ['dossier', 'type:reading', 'text', 'locale', 'components/overlay', 'assets'],
    packages: ['preact'],
  },
  session: {
    layers: ['reading', 'dossier', 'calendar', 'overlay', 'messages', 'locale', 'platform'],
    packages: [],
  },
  report: { layers: ['dossier', 'calendar', 'text'], packages: [] },
  store: { layers: ['dossier', 'report', 'validation'], packages: ['idb'] },
  export: {
    layers: ['report', 'dossier', 'text', 'locale'],
    packages: ['hyparquet-writer', 'docx'],
  },
  import: {
    layers: ['reading', 'text', 'type:dossier', 'type:calendar'],
    packages: ['hucre', 'htmlparser2'],
  },
  background: {
    layers: [
      'store',
      'settings',
      'messages',
      'report',
      'dossier',
      'calendar',
      'locale',
      'platform',
      'assets',
    ],
    packages: [],
  },
  sample: {
    layers: ['background', 'store', 'settings', 'messages', 'dossier', 'calendar', 'platform', 'assets'],
    packages: [],
  },
  components: {
    layers: [
      'dossier',
      'report',
      'type:reading',
      'type:import',
      'text',
      'locale',
      'components/shared',
      'assets',
    ],
    packages: ['preact', '@tanstack/virtual-core'],
  },
};

/** Entrypoints may import every layer; of packages only the framework's. */
const entrypointPackages = ['preact', 'wxt'];

/**
 * The layer of a path: "reading" for lib/reading/…, "components/popup" for a surface, "assets", or "entrypoints";
 * undefined for anything else.
 */
function layerOf(path: string): string | undefined {
  const [top, second] = path.split('/');
  if (top === 'lib') return second;
  if (top === 'components') return `components/${second}`;
  if (top === 'assets' || top === 'entrypoints') return top;
  return undefined;
}

/** Each import of a file that runs against the rules, in words. */
export function wrongImports(file: SourceFile): string[] {
  const from = layerOf(file.path);
  if (!from) return [`${file.path}: stands in no layer`];
  const rule = layerRules[from.startsWith('components/') ? 'components' : from];
  if (!rule && from !== 'entrypoints') return [`${file.path}: layer ${from} has no rule`];
  return importsOf(file).flatMap(({ specifier, typeOnly }) => {
    const target = targetOf(file.path, specifier);
    const allowed =
      target === undefined
        ? (rule?.packages ?? entrypointPackages).includes(packageOf(specifier))
        : mayImport(from, rule, layerOf(target), typeOnly, file.path, target);
    return allowed ? [] : [`${file.path}: may not import ${typeOnly ? 'types of ' : ''}${specifier}`];
  });
}

function mayImport(
  from: string,
  rule: Rule | undefined,
  to: string | undefined,
  typeOnly: boolean,
  importer: string,
  target: string,
): boolean {
  if (to === undefined) return false;
  if (to === 'entrypoints') return sameEntrypoint(importer, target);
  if (to === from || !rule) return true;
  return rule.layers.includes(to) || (typeOnly && rule.layers.includes(`type:${to}`));
}

/** Nobody imports entrypoints, but the files of one entrypoint are one piece. */
function sameEntrypoint(importer: string, target: string): boolean {
  const [, own] = importer.split('/');
  return importer.startsWith('entrypoints/') && target.split('/')[1] === own;
}
