/** How soon a change of the page has to be looked at. */
export type Urgency = 'now' | 'soon';

/** What the watch must know of the overlay and of what was read before. */
export interface WatchOptions {
  /** Whether a node was put there by the extension. */
  isOwn(node: Node): boolean;
  /** The tables read last: what changes in them is looked at at once. */
  tables(): readonly Element[];
  /** The page changed, and where does not matter. */
  onChange(urgency: Urgency): void;
  /** Something changed inside these elements of the tables; `rewritten` where texts or elements did. */
  onChangeIn(elements: ReadonlySet<Element>, rewritten: boolean): void;
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
 * trusted: they say where something changed, the next reading says what.
 */
export class Watch {
  readonly #observer: MutationObserver;
  readonly #options: WatchOptions;
  #watched = new Set<Node>();

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => tell(records, options));
  }

  /** Watches these roots and no others; tells whether one of them is new. */
  watch(roots: readonly (Document | ShadowRoot)[]): boolean {
    let found = false;
    const wanted = new Set<Node>(roots);
    if ([...this.#watched].some((root) => !wanted.has(root))) {
      const missed = this.#observer.takeRecords();
      this.#observer.disconnect();
      this.#watched.clear();
      tell(missed, this.#options);
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

function tell(records: readonly MutationRecord[], options: WatchOptions): void {
  if (records.length > manyRecords) {
    options.onChange('now');
    return;
  }
  const tables = options.tables();
  const inside = new Set<Element>();
  let rewritten = false;
  let outside: Urgency | undefined;
  for (const record of records) {
    if (isOwnChange(record, options)) continue;
    if (tables.some((table) => table.contains(record.target))) {
      const { target } = record;
      const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (element) inside.add(element);
      rewritten ||= record.type !== 'attributes';
    } else if (outside !== 'now') outside = addsElements(record) ? 'now' : 'soon';
  }
  if (inside.size > 0) options.onChangeIn(inside, rewritten);
  if (outside) options.onChange(outside);
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
