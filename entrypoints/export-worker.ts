import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOpen } from '../lib/dossier';
import {
  type ExportedDossier,
  type ExportFailure,
  type ExportJob,
  type ExportWord,
  exportDossiers,
  exportName,
  type MadeFile,
  mediaTypes,
} from '../lib/export';
import { civilTimeOf } from '../lib/platform/clock';
import { canonicalJson, judgeKnown, sealSnapshot, snapshotFileName } from '../lib/report';
import { openStore, type Store, type StoredDossier, takeSnapshot, unreadableNow } from '../lib/store';

/** Made of one job: `rows` and `shortened` of all its files together. */
type Made = Omit<Extract<ExportWord, { kind: 'made' }>, 'kind'>;

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

class NothingToTell extends Error {}

async function perform(job: ExportJob): Promise<Made> {
  const store = openStore({ civilTimeOf });
  try {
    const made = job.format === 'json' ? await snapshots(store, job) : await tables(store, job);
    if (made.rows === 0) throw new NothingToTell();
    for (const { content } of made.files) await beRead(content);
    return made;
  } finally {
    store.close();
  }
}

async function tables(store: Store, job: ExportJob): Promise<Made> {
  const { format, site } = job;
  if (format === 'json') throw new TypeError('a snapshot is no table');
  const { coverage } = await store.picture();
  const content = new Gathered();
  const written = await exportDossiers(
    {
      dossiers: dossiersOf(store, job),
      coverage: site === undefined ? coverage : coverage.filter((list) => list.site === site),
      civilTimeOf,
    },
    { ...job, format },
    content.sink,
    (dossiers) => tell({ kind: 'going', dossiers }),
  );
  return { files: [{ name: exportName(job), content: content.blob(mediaTypes[format]) }], ...written };
}

/** One file for each portal: a snapshot tells of one alone. */
async function snapshots(store: Store, { site, at, now, personal }: ExportJob): Promise<Made> {
  const files: MadeFile[] = [];
  let rows = 0;
  for (const each of site === undefined ? await sitesOf(store) : [site]) {
    const snapshot = await takeSnapshot(store, { site: each, takenAt: at, personal });
    rows += snapshot.dossiers.length;
    tell({ kind: 'going', dossiers: rows });
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

async function* dossiersOf(store: Store, job: ExportJob): AsyncGenerator<ExportedDossier[]> {
  const gone = await goneFrom(store);
  const annotations = new Map(
    (await store.annotations(job.site)).map((row) => [keyOf(row.site, row.code), row.annotation]),
  );
  const at = { now: job.now, calendar: job.calendar, thresholds: job.thresholds, civilTimeOf };
  const exportedOf = (row: StoredDossier): ExportedDossier => {
    const { site, code, dossier, seenAt, officers, firstSeenAt, lastSeenAt } = row;
    const annotation = annotations.get(keyOf(site, code));
    const known = {
      site,
      dossier,
      seenAt,
      unreadable: unreadableNow(row),
      lastSeenAt,
      gone: gone.has(keyOf(site, code)) && isOpen(dossier),
    };
    const { judgement, minutesLeft } = judgeKnown(known, at);
    return {
      ...known,
      judgement,
      ...(minutesLeft === undefined ? {} : { minutesLeft }),
      officers,
      ...(annotation === undefined ? {} : { annotation }),
      firstSeenAt,
      firstSeen: civilTimeOf(firstSeenAt),
      lastSeen: civilTimeOf(lastSeenAt),
    };
  };
  for await (const rows of store.eachDossier(job.site)) yield rows.map(exportedOf);
}

/** The dossiers that left their fully read list, whoever's list it was. */
async function goneFrom(store: Store): Promise<Set<string>> {
  const { officers, open } = await store.picture();
  const pictures = [open];
  for (const officer of officers) pictures.push((await store.picture(officer)).open);
  return new Set(
    pictures.flatMap((known) =>
      known.filter((each) => each.gone).map((each) => keyOf(each.site, each.dossier.code)),
    ),
  );
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
  if (error instanceof NothingToTell) return 'nothing';
  if (error instanceof RangeError) return 'no-space';
  return error instanceof DOMException && noSpace.includes(error.name) ? 'no-space' : 'unknown';
}
