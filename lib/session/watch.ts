import { mayShowDossiers } from '../reading/glance';
import { moreUrgent, type Urgency } from './urgency';

/** What the watch must know of the overlay and of what was read before. */
export interface WatchOptions {
  /** Whether a node was put there by the extension. */
  isOwn(node: Node): boolean;
  /** The lists read last: what changes in them is looked at at once. */
  tables(): readonly Element[];
  /** Whether dossiers were read last: all that comes beside them may be of them too. */
  showsDossiers(): boolean;
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
  const isRead = options.showsDossiers();
  if (records.length > manyRecords) {
    options.onChange(isRead ? 'now' : 'likely');
    return;
  }
  const { isOwn } = options;
  const tables = options.tables();
  const inside = new Set<Element>();
  let rewritten = false;
  let outside: Urgency | undefined;
  for (const record of records) {
    if (tables.length === 0) {
      // Nothing more urgent can come.
      if (outside === 'likely' || outside === 'now') break;
      // Nothing less urgent needs to be looked at: a page may change thousands of times a minute.
      if (outside && record.type === 'attributes') continue;
    }
    const urgency = urgencyOf(record, isRead, isOwn);
    if (!urgency) continue;
    if (tables.some((table) => table.contains(record.target))) {
      const { target } = record;
      const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (element) inside.add(element);
      rewritten ||= record.type !== 'attributes';
    } else if (urgency !== outside) outside = moreUrgent(outside, urgency);
  }
  if (inside.size > 0) options.onChangeIn(inside, rewritten);
  if (outside) options.onChange(outside);
}

/**
 * How soon a look is worth it; undefined for what the extension did itself. A bare text that changes outside the tables is
 * a clock more often than a list. The browser makes an object for each node that is asked for: only what tells is.
 */
function urgencyOf(
  record: MutationRecord,
  isRead: boolean,
  isOwn: WatchOptions['isOwn'],
): Urgency | undefined {
  if (record.type !== 'childList') {
    const { target } = record;
    if (isOwn(target)) return undefined;
    return !isRead && record.type === 'characterData' && mayShowDossiers(target) ? 'likely' : 'soon';
  }
  const { addedNodes } = record;
  const count = addedNodes.length;
  let urgency: Urgency | undefined;
  for (let index = 0; index < count; index++) {
    const node = addedNodes[index] as Node;
    const isText = node.nodeType !== 1;
    if (!isText && isOwn(node)) continue;
    if (!isRead && mayShowDossiers(node)) return 'likely';
    if (!isText) urgency = isRead ? 'now' : 'perhaps';
    else urgency ??= 'soon';
  }
  return urgency ?? ([...record.removedNodes].every(isOwn) ? undefined : 'soon');
}
