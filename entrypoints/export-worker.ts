import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOpen } from '../lib/dossier';
import {
  DossierCounts,
  drawLetters,
  type ExportedDossier,
  type ExportFailure,
  type ExportJob,
  type ExportWord,
  exportDossiers,
  exportName,
  type FileJob,
  type LetterJob,
  type LoggedDay,
  type Made,
  type MadeFile,
  mediaTypes,
  remembered,
  TooMany,
  writeDayLog,
  writeLetters,
} from '../lib/export';
import { civilTimeOf as clockTimeOf } from '../lib/platform/clock';
import {
  canonicalJson,
  guessNational,
  isOurs,
  judgeKnown,
  matcherOf,
  sealSnapshot,
  snapshotFileName,
} from '../lib/report';
import { openStore, type Store, type StoredDossier, takeSnapshot, unreadableNow } from '../lib/store';

/** The dossiers of a file were seen page by page, many at the same instant. */
const civilTimeOf = remembered(10_000, clockTimeOf);

/** Makes files of what is stored, beside the page that asked for them; whoever wants no more of it ends the worker. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
    perform(data).then(
      (made) => tell({ kind: 'made', ...made }),
      (error) => tell({ kind: 'failed', why: failureOf(error) }),
    );
  });
});

function tell(word: ExportWord): void {
  postMessage(word);
}

/** There is nothing that a file could hold. */
class NothingToTell extends Error {
  constructor(readonly why: ExportFailure) {
    super(why);
  }
}

async function perform(job: ExportJob): Promise<Made> {
  const store = openStore({ civilTimeOf });
  try {
    const made = await madeOf(store, job, await goingOver(store, siteOf(job)));
    if (made.rows === 0) throw new NothingToTell(job.format === 'docx' ? `none-${job.letter}` : 'nothing');
    for (const { content } of made.files) await beRead(content);
    return made;
  } finally {
    store.close();
  }
}

function siteOf(job: ExportJob): string | undefined {
  return job.format === 'docx' ? job.filter.site : job.site;
}

/** Is told how many dossiers have passed, and tells the page. */
type Going = (dossiers: number) => void;

async function goingOver(store: Store, site: string | undefined): Promise<Going> {
  const sizes = await store.sizes();
  const of = site === undefined ? [...sizes.values()].reduce((a, b) => a + b, 0) : (sizes.get(site) ?? 0);
  return (dossiers) => tell({ kind: 'going', dossiers, of });
}

function madeOf(store: Store, job: ExportJob, going: Going): Promise<Made> {
  if (job.format === 'docx') return letters(store, job, going);
  const { format, site } = job;
  if (format === 'log') return dayLog(store, job, going);
  return format === 'json' ? snapshots(store, job, going) : tables(store, { ...job, format }, site, going);
}

type TableJob = FileJob & { format: Exclude<FileJob['format'], 'json' | 'log'> };

async function tables(store: Store, job: TableJob, site: string | undefined, going: Going): Promise<Made> {
  const { format } = job;
  const { coverage } = await store.outlook();
  const content = new Gathered();
  const written = await exportDossiers(
    {
      dossiers: dossiersOf(store, job, site),
      coverage: site === undefined ? coverage : coverage.filter((list) => list.site === site),
      civilTimeOf,
    },
    { ...job, ...(await nationalOf(store, job)) },
    content.sink,
    going,
  );
  return { files: [{ name: exportName(job), content: content.blob(mediaTypes[format]) }], ...written };
}

/** The locked days, and how it stands today. */
async function dayLog(store: Store, job: FileJob, going: Going): Promise<Made> {
  const { site, now } = job;
  const today = now.slice(0, 10);
  const isMeant = (of: string) => (site ?? of) === of;
  const days: LoggedDay[] = (await store.days())
    .filter((lock) => isMeant(lock.site))
    .map(({ day, site: of, tally, coverage, lockedAt, sha256 }) => ({
      day,
      site: of,
      counts: tally.counts,
      coverage,
      locked: { at: civilTimeOf(lockedAt).slice(0, 16), sha256 },
    }));
  const standing = new Map<string, DossierCounts>();
  let passed = 0;
  for await (const chunk of dossiersOf(store, job, site)) {
    for (const each of chunk) {
      let counts = standing.get(each.site);
      if (counts === undefined) {
        counts = new DossierCounts();
        standing.set(each.site, counts);
      }
      counts.add(each);
    }
    passed += chunk.length;
    going(passed);
  }
  const { coverage } = await store.outlook();
  for (const [of, { counts }] of standing) {
    const isRead = (list: (typeof coverage)[number]) =>
      list.site === of && civilTimeOf(list.readAt).slice(0, 10) === today;
    days.push({ day: today, site: of, counts, coverage: coverage.filter(isRead) });
  }
  const content = new Gathered();
  const written = await writeDayLog(days, now, content.sink);
  return { files: [{ name: exportName(job), content: content.blob(mediaTypes.log) }], ...written };
}

/** One file for each portal: a snapshot tells of one alone. */
async function snapshots(store: Store, { site, at, now, personal }: FileJob, going: Going): Promise<Made> {
  const files: MadeFile[] = [];
  let rows = 0;
  for (const each of site === undefined ? await sitesOf(store) : [site]) {
    const snapshot = await takeSnapshot(store, { site: each, takenAt: at, personal });
    rows += snapshot.dossiers.length;
    going(rows);
    files.push({
      name: snapshotFileName(snapshot, now.slice(0, 10)),
      content: new Blob([canonicalJson(await sealSnapshot(snapshot))], { type: mediaTypes.json }),
    });
  }
  return { files, rows, shortened: 0 };
}

async function sitesOf(store: Store): Promise<string[]> {
  const sites: string[] = [];
  for await (const rows of store.eachRow('sites')) sites.push(...rows.map(({ site }) => site));
  return sites;
}

/** The national portal: the one that was named, or else known by its host. */
async function nationalOf(store: Store, job: ExportJob): Promise<{ national?: string }> {
  const national = job.national ?? guessNational(await sitesOf(store));
  return national === undefined ? {} : { national };
}

/** Letters on the dossiers that a filter asks for, or on those picked one by one. */
async function letters(store: Store, job: LetterJob, going: Going): Promise<Made> {
  const { filter, chosen, from, to } = job;
  const { coverage } = await store.outlook();
  const { national } = await nationalOf(store, job);
  const isAsked = (site: string) => (filter.site ?? site) === site && isOurs(site, national, filter.site);
  const failures = await store.failures(
    Date.parse(`${from}T00:00:00+07:00`),
    Date.parse(`${to}T23:59:59.999+07:00`),
  );
  const drawing = drawLetters(job.letter, {
    period: job,
    head: job.head,
    personal: job.personal,
    coverage: coverage.filter(({ site }) => isAsked(site)),
    failures: failures.filter(({ site }) => isAsked(site)),
    isChosen: chosen !== undefined,
    civilTimeOf,
  });
  const matches = matcherOf(filter);
  const picked = chosen && new Set(chosen.map(({ site, code }) => keyOf(site, code)));
  let passed = 0;
  for await (const chunk of dossiersOf(store, job, filter.site)) {
    for (const each of chunk) {
      const isMeant =
        picked === undefined
          ? isAsked(each.site) && matches(each)
          : picked.has(keyOf(each.site, each.dossier.code));
      if (isMeant) drawing.add(each);
    }
    passed += chunk.length;
    going(passed);
  }
  const drawn = drawing.end();
  const count = drawn.letters.length;
  if (count === 0) return { files: [], rows: 0, shortened: 0 };
  const content = new Gathered();
  await writeLetters(drawn, job, content.sink);
  const type = job.apart ? mediaTypes.parquet : mediaTypes.docx;
  return {
    files: [{ name: exportName(job), content: content.blob(type) }],
    rows: drawn.dossiers,
    shortened: 0,
    letters: { count, left: drawn.left },
  };
}

async function* dossiersOf(
  store: Store,
  job: ExportJob,
  onlySite: string | undefined,
): AsyncGenerator<ExportedDossier[]> {
  const gone = await goneFrom(store);
  const annotations = new Map(
    (await store.annotations(onlySite)).map((row) => [keyOf(row.site, row.code), row.annotation]),
  );
  const at = { now: job.now, calendar: job.calendar, thresholds: job.thresholds, civilTimeOf };
  const exportedOf = (row: StoredDossier): ExportedDossier => {
    const { site, code, seenAt, officers, firstSeenAt, lastSeenAt } = row;
    const key = keyOf(site, code);
    const unreadable = unreadableNow(row);
    const isGone = gone.has(key) && isOpen(row.dossier);
    const known = { site, dossier: row.dossier, seenAt, unreadable, lastSeenAt, gone: isGone };
    const { dossier, judgement, minutesLeft } = judgeKnown(known, at);
    // One shape for all, written out: copies of parts of it would cost more than the judging.
    const exported: ExportedDossier = {
      site,
      dossier,
      seenAt,
      unreadable,
      lastSeenAt,
      gone: isGone,
      judgement,
      officers,
      firstSeenAt,
      firstSeen: civilTimeOf(firstSeenAt),
      lastSeen: civilTimeOf(lastSeenAt),
    };
    if (minutesLeft !== undefined) exported.minutesLeft = minutesLeft;
    const annotation = annotations.get(key);
    if (annotation !== undefined) exported.annotation = annotation;
    return exported;
  };
  for await (const rows of store.eachDossier(onlySite === undefined ? {} : { site: onlySite }))
    yield rows.map(exportedOf);
}

/** The dossiers that left their fully read list, whoever's list it was. */
async function goneFrom(store: Store): Promise<Set<string>> {
  const { gone } = await store.outlook();
  return new Set(gone.map(({ site, code }) => keyOf(site, code)));
}

function keyOf(site: string, code: string): string {
  return `${site}\n${code}`;
}

/** Parts held before they go to the browser, which may keep them on the disk. */
const mostHeld = 1 << 22;

/** Gathers bytes as a blob; but for the last few they are the browser's. */
class Gathered {
  #done: Blob[] = [];
  #parts: Uint8Array<ArrayBuffer>[] = [];
  #held = 0;

  readonly sink = (bytes: Uint8Array<ArrayBuffer>): void => {
    this.#parts.push(bytes);
    this.#held += bytes.length;
    if (this.#held < mostHeld) return;
    this.#done.push(new Blob(this.#parts));
    this.#parts = [];
    this.#held = 0;
  };

  blob(type: string): Blob {
    return new Blob([...this.#done, ...this.#parts], { type });
  }
}

/** A blob for which the disk had no room cannot be read: better told now than as half a file. */
async function beRead(content: Blob): Promise<void> {
  await content.slice(-1).arrayBuffer();
}

const noSpace = ['NotReadableError', 'QuotaExceededError'];

function failureOf(error: unknown): ExportFailure {
  if (error instanceof NothingToTell) return error.why;
  if (error instanceof TooMany) return 'too-many';
  if (error instanceof RangeError) return 'no-space';
  return error instanceof DOMException && noSpace.includes(error.name) ? 'no-space' : 'unknown';
}
