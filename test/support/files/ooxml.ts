import { posix } from 'node:path';
import JSZip from 'jszip';
import { childOrder } from './ooxml-order';
import { allNamed, elementsOf, type XmlElement } from './xml';

/**
 * What keeps a file from being a sound Office Open XML package: content types, relationships, well-formed parts, the
 * order of elements, cells and styles that fit. Empty where nothing does.
 */
export async function faultsOfPackage(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const names = Object.values(zip.files).flatMap(({ dir, name }) => (dir ? [] : [name]));
  const faults: string[] = [];
  const parts = new Map<string, XmlElement>();
  for (const name of names) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const xml = (await zip.file(name)?.async('string')) ?? '';
    try {
      parts.set(name, elementsOf(xml));
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return [
    ...faults,
    ...contentTypeFaults(parts.get('[Content_Types].xml'), names),
    ...relationshipFaults(parts, names),
    ...[...parts].flatMap(([name, part]) => orderFaults(part).map((fault) => `${name}: ${fault}`)),
    ...cellFaults(parts),
  ];
}

function contentTypeFaults(types: XmlElement | undefined, names: readonly string[]): string[] {
  if (types === undefined) return ['there are no content types'];
  const defaults = new Set(
    allNamed(types, 'Default').map(({ attributes }) => attributes.Extension?.toLowerCase()),
  );
  const overrides = new Set(
    allNamed(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1)),
  );
  return [
    ...names
      .filter((name) => name !== '[Content_Types].xml')
      .filter(
        (name) => !overrides.has(name) && !defaults.has((/\.([^./]+)$/.exec(name)?.[1] ?? '').toLowerCase()),
      )
      .map((name) => `${name}: has no content type`),
    ...[...overrides]
      .filter((name) => !names.includes(name ?? ''))
      .map((name) => `${name}: is typed but not there`),
  ];
}

function relationshipFaults(parts: ReadonlyMap<string, XmlElement>, names: readonly string[]): string[] {
  const faults: string[] = parts.has('_rels/.rels') ? [] : ['there is no relationship to a main part'];
  const idsOf = new Map<string, Set<string>>();
  for (const [name, part] of parts) {
    if (!name.endsWith('.rels')) continue;
    const source = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'));
    const folder = posix.dirname(source);
    const ids = new Set<string>();
    for (const { attributes } of allNamed(part, 'Relationship')) {
      const { Id = '', Target = '', TargetMode } = attributes;
      if (ids.has(Id)) faults.push(`${name}: ${Id} stands twice`);
      ids.add(Id);
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      if (TargetMode !== 'External' && !names.includes(target))
        faults.push(`${name}: ${Target} is not there`);
    }
    idsOf.set(source, ids);
  }
  for (const [name, part] of parts) {
    for (const id of usedIds(part)) {
      if (!idsOf.get(name)?.has(id)) faults.push(`${name}: ${id} leads nowhere`);
    }
  }
  return faults;
}

function usedIds({ attributes, children }: XmlElement): string[] {
  const own = attributes['r:id'];
  return [...(own === undefined ? [] : [own]), ...children.flatMap(usedIds)];
}

function orderFaults({ name, children }: XmlElement): string[] {
  const order = childOrder[name];
  const below = children.flatMap(orderFaults);
  if (order === undefined) return below;
  const places = children.map((child) => order.indexOf(child.name));
  const unknown = children.filter((_, place) => places[place] === -1);
  const isOrdered = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  return [
    ...below,
    ...unknown.map((child) => `${child.name} may not stand in ${name}`),
    ...(isOrdered ? [] : [`${name} has its parts out of order: ${children.map((child) => child.name)}`]),
    ...(name === 'w:tc' && children.at(-1)?.name !== 'w:p' ? ['a cell must end with a paragraph'] : []),
  ];
}

/** Rows and cells in their order, each at most once, with styles that there are. */
function cellFaults(parts: ReadonlyMap<string, XmlElement>): string[] {
  const sheet = parts.get('xl/styles.xml');
  const formats =
    sheet === undefined ? 0 : allNamed(sheet, 'cellXfs').flatMap(({ children }) => children).length;
  return [...parts].flatMap(([name, part]) => {
    if (!name.startsWith('xl/worksheets/')) return [];
    const faults: string[] = [];
    let lastRow = 0;
    for (const row of allNamed(part, 'row')) {
      const number = Number(row.attributes.r);
      if (!(number > lastRow)) faults.push(`${name}: row ${number} after ${lastRow}`);
      lastRow = number;
      let lastColumn = 0;
      for (const { attributes } of row.children) {
        const [, letters = '', at] = /^([A-Z]{1,3})(\d+)$/.exec(attributes.r ?? '') ?? [];
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        if (Number(at) !== number || column <= lastColumn) faults.push(`${name}: cell ${attributes.r}`);
        lastColumn = column;
        if (Number(attributes.s ?? 0) >= formats) faults.push(`${name}: style of ${attributes.r}`);
      }
    }
    return faults;
  });
}
