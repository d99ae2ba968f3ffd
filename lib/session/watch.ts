/** How soon a change of the page has to be looked at. */
export type Urgency = 'now' | 'soon';

/** What the watch must know of the overlay and of what was read before. */
export interface WatchOptions {
  /** Whether a node was put there by the extension. */
  isOwn(node: Node): boolean;
  /** The tables read last: what changes in them is looked at at once. */
  tables(): readonly Element[];
  onChange(urgency: Urgency): void;
}

/** Attributes in which pages keep what is read: boxes, icons, tooltips, what is shown. */
const readAttributes = [
  'class',
  'style',
  'hidden',
  'title',
  'alt',
  'checked',
  'aria-label',
  'aria-checked',
  'aria-selected',
  'aria-hidden',
  'aria-current',
];

/**
 * Watches documents and shadow roots for changes that a reading may depend on. Records are only skimmed, never
 * trusted: they say that something changed, the next reading says what.
 */
export class Watch {
  readonly #observer: MutationObserver;
  readonly #options: WatchOptions;
  #watched = new Set<Node>();

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => {
      const urgency = urgencyOf(records, options);
      if (urgency) options.onChange(urgency);
    });
  }

  /** Watches these roots and no others; tells whether one of them is new. */
  watch(roots: readonly (Document | ShadowRoot)[]): boolean {
    let found = false;
    const wanted = new Set<Node>(roots);
    if ([...this.#watched].some((root) => !wanted.has(root))) {
      const missed = urgencyOf(this.#observer.takeRecords(), this.#options);
      this.#observer.disconnect();
      this.#watched.clear();
      if (missed) this.#options.onChange(missed);
    }
    for (const root of wanted) {
      if (this.#watched.has(root)) continue;
      this.#observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: readAttributes,
      });
      this.#watched.add(root);
      found = true;
    }
    return found;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#watched.clear();
  }
}

/** More records than this are a storm: they are not looked through, the page is simply read again. */
const manyRecords = 300;

function urgencyOf(records: readonly MutationRecord[], options: WatchOptions): Urgency | undefined {
  if (records.length > manyRecords) return 'now';
  const tables = options.tables();
  let urgency: Urgency | undefined;
  for (const record of records) {
    if (isOwnChange(record, options)) continue;
    if (tables.some((table) => table.contains(record.target)) || addsElements(record)) return 'now';
    urgency = 'soon';
  }
  return urgency;
}

function isOwnChange(record: MutationRecord, { isOwn }: WatchOptions): boolean {
  if (record.type !== 'childList') return isOwn(record.target);
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isOwn);
}

/** A bare text that changes outside the tables is a clock more often than a list. */
function addsElements(record: MutationRecord): boolean {
  return [...record.addedNodes].some((node) => node.nodeType === 1);
}
