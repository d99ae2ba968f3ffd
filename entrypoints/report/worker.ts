import type { ViewPicture } from '../../components/report/blocks';
import { tablesOf } from '../../components/report/tables';
import { compose, daysOf, type ViewSource } from '../../components/report/views';
import { mediaTypes } from '../../lib/export/job';
import { writeView } from '../../lib/export/view-workbook';
import { formatCivilTime } from '../../lib/locale/civil-format';
import { formatReadingTime } from '../../lib/locale/reading-time';
import { reportTexts } from '../../lib/locale/report';
import { civilTimeOf } from '../../lib/platform/clock';
import {
  formatAddress,
  type Grouping,
  GroupNames,
  groupKey,
  guessNational,
  nameIn,
  type ReportAddress,
} from '../../lib/report';
import { openStore, StoreError } from '../../lib/store';
import { LookedList } from './lists';
import type { Ask, Asks, Terms, Told } from './protocol';
import { Stock } from './stock';

// The store is read and everything is counted here, so that the page itself never waits for it.
let store = openStore({ civilTimeOf });
let stock = new Stock(store);
let terms: Terms | undefined;
let choices: ViewPicture['choices'] | undefined;
let listed: { key: string; list: LookedList } | undefined;

const answers: { [N in keyof Asks]: (request: Asks[N]['request']) => Promise<Asks[N]['reply']> } = {
  async load({ terms: given, database }) {
    if (database !== undefined) {
      store = openStore({ civilTimeOf, name: database });
      stock = new Stock(store);
    }
    terms = given;
    await stock.load(given, (dossiers) => tell({ loading: dossiers }));
    choices = undefined;
    listed = undefined;
    return stock.size;
  },
  async terms(given) {
    terms = given;
    stock.judge(given);
    choices = undefined;
    listed = undefined;
    return null;
  },
  async view(address) {
    const source = sourceOf(address);
    const { blocks, list } = await compose(source);
    listed = list === undefined ? undefined : { key: formatAddress(address), list: new LookedList(list) };
    choices ??= choicesOf();
    return { blocks, choices, coverage: coverageOf(source), days: daysOf(source), empty: stock.size === 0 };
  },
  async rows({ address, look, from, to }) {
    return (await listAt(address))?.rows(look, from, to) ?? { rows: [], count: 0 };
  },
  async text({ address, look, columns }) {
    return (await listAt(address))?.text(look, columns, languageNow()) ?? '';
  },
  async file(address) {
    const source = sourceOf(address);
    const { blocks } = await compose(source);
    const list = await listAt(address);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    await writeView(
      {
        title: source.texts.views[address.view],
        scope: coverageOf(source).line,
        at: formatCivilTime(source.now),
        tables: tablesOf(blocks, list, source.texts),
      },
      (bytes) => parts.push(bytes),
    );
    const name = `nhachan-${address.view}-${source.now.slice(0, 10)}.xlsx`;
    return { name, content: new Blob(parts, { type: mediaTypes.xlsx }) };
  },
  async annotate({ site, code, annotation }) {
    stock.annotate(site, code, annotation);
    return null;
  },
};

/** The list of an address; undefined where its view has none. */
async function listAt(address: ReportAddress): Promise<LookedList | undefined> {
  const key = formatAddress(address);
  if (listed?.key !== key) {
    const { list } = await compose(sourceOf(address));
    if (list === undefined) return undefined;
    listed = { key, list: new LookedList(list) };
  }
  return listed.list;
}

function languageNow(): 'vi' | 'en' {
  return terms?.language ?? 'vi';
}

function sourceOf(address: ReportAddress): ViewSource {
  if (terms === undefined) throw new Error('a view was asked for before the store was read');
  const held = terms;
  const national = address.national ?? held.national ?? guessNational(stock.sites());
  const asked = { ...held, ...(national === undefined ? {} : { national }) };
  const { filter } = address;
  return {
    ...asked,
    address,
    texts: reportTexts(held.language),
    sites: stock.sites(),
    coverage: stock.coverage,
    locks: stock.locks,
    contributions: stock.contributions,
    civilTimeOf,
    standings: () => stock.standings(filter, national),
    standingsOn: (day) => stock.standingsOn(day, filter, asked),
    nationals: () => stock.ofSite(national),
    failures: (from, to) =>
      store.failures(Date.parse(`${from}T00:00:00+07:00`), Date.parse(`${to}T23:59:59.999+07:00`)),
    hints: () => stock.hints(filter, asked),
  };
}

function choicesOf(): ViewPicture['choices'] {
  const groups: readonly Grouping[] = ['site', 'unit', 'sector', 'officer', 'procedure'];
  const names = groups.map((by) => [by, new GroupNames()] as const);
  for (const known of stock.all()) {
    for (const [by, of] of names) {
      const name = nameIn(by, known);
      of.add(groupKey(by, name), name);
    }
  }
  return Object.fromEntries(names.map(([by, of]) => [by, of.all()])) as ViewPicture['choices'];
}

function coverageOf(source: ViewSource): ViewPicture['coverage'] {
  const { texts, now, coverage, address, national } = source;
  const withBoth = address.view === 'reconcile';
  const lists = coverage.filter(({ site }) =>
    address.filter.site === undefined ? withBoth || site !== national : site === address.filter.site,
  );
  const time = (epochMs: number) => formatReadingTime(civilTimeOf(epochMs).slice(0, 16), now);
  const newest = lists[0];
  return {
    line: texts.coverage({
      dossiers: source.standings().length,
      completeLists: lists.filter(({ complete }) => complete).length,
      lists: lists.length,
      time: newest === undefined ? undefined : time(newest.readAt),
    }),
    lists: lists.map((list) =>
      texts.listCoverage({
        title: `${list.title ?? list.list} (${new URL(list.site).host})`,
        rows: list.rows,
        ...(list.total === undefined ? {} : { total: list.total }),
        time: time(list.readAt),
      }),
    ),
  };
}

function tell(told: Told): void {
  postMessage(told);
}

addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  const { id, ask, request } = data;
  try {
    const answer = answers[ask] as (request: unknown) => Promise<unknown>;
    tell({ id, value: await answer(request) });
  } catch (error) {
    tell({ id, error: error instanceof StoreError ? error.code : 'unknown' });
    if (!(error instanceof StoreError)) throw error;
  }
});
