import type { IndicatorTexts, IndicatorWord } from './indicator-words';
import type { ErrorName } from './popup-words';

export type ViewName =
  | 'today'
  | 'compare'
  | 'tally'
  | 'indicators'
  | 'reconcile'
  | 'team'
  | 'portal'
  | 'files';
export type GroupingName = 'sector' | 'unit' | 'officer' | 'procedure' | 'site';
export type CountWord =
  | 'overdue'
  | 'due-today'
  | 'due-soon'
  | 'step-overdue'
  | 'undigitised'
  | 'paused'
  | 'open'
  | 'total'
  | 'ineligible';
export type TallyWord =
  | 'total'
  | 'online'
  | 'direct'
  | 'carried'
  | 'resolved'
  | 'early'
  | 'onTime'
  | 'late'
  | 'open'
  | 'inTime'
  | 'overdue'
  | 'paused'
  | 'unknownArrival'
  | 'unknownChannel'
  | 'unknownTimeliness'
  | 'unknownDue'
  | 'unknownEnd'
  | 'turnedAway'
  | 'undated';
export type ChangeWord = 'newlyOverdue' | 'finished' | 'received' | 'firstSeen' | 'gone' | 'digitised';
export type DifferenceWord =
  | 'overdueThere'
  | 'missingThere'
  | 'missingHere'
  | 'dates'
  | 'duplicates'
  | 'matched';
export type ColumnWord =
  | 'code'
  | 'nationalCode'
  | 'procedure'
  | 'sector'
  | 'unit'
  | 'officer'
  | 'receivedAt'
  | 'dueAt'
  | 'doneAt'
  | 'state'
  | 'status'
  | 'components'
  | 'result'
  | 'channel'
  | 'payment'
  | 'synced'
  | 'cause'
  | 'site'
  | 'seenAt'
  | 'before'
  | 'there'
  | 'field'
  | 'hereAt'
  | 'thereAt';
export type ProgressWord =
  | 'not-due'
  | 'overdue'
  | 'early'
  | 'on-time'
  | 'late'
  | 'paused'
  | 'closed'
  | 'unknown';
export type PresetWord = 'hauGiang2024' | 'thapMuoi2023' | 'tuKy2023';
export type PeriodWord = 'month' | 'lastMonth' | 'quarter' | 'year' | 'own';
export type FailureWord = 'maintenance' | 'error' | 'slow' | 'noted';
export type DateFieldWord = 'receivedAt' | 'dueAt' | 'finishedAt' | 'returnedAt';

/** The figures of one paragraph of a letter. */
export interface LetterFigures {
  name: string | undefined;
  total: number;
  carried: number;
  fresh: number;
  online: number;
  resolved: number;
  early: number;
  onTime: number;
  late: number;
  open: number;
  inTime: number;
  overdue: number;
  /** Sectors with overdue dossiers, most first; the name is absent where it is not known. */
  overdueBySector: { name: string | undefined; value: number }[];
}

/** One language's words for the report page. */
export interface ReportTexts {
  title: string;
  views: Record<ViewName, string>;
  sidebar: string;
  /** Reading the store: how many dossiers so far. */
  loading(dossiers: number): string;
  computing: string;
  retry: string;
  errors: Record<ErrorName, string>;
  empty: string;
  refresh: string;
  print: string;
  /** Makes a file of the view as it is shown. */
  file: string;
  filing: Record<'going' | 'made' | 'failed', string>;
  /** Over the figures at the head of a view, where a file has them. */
  figure: string;
  /** A table of which only the first lines stand: shows so many more of those that are left. */
  moreRows(rows: number, left: number): string;
  /** A list that is too long to be printed whole. */
  printedOnly(shown: number, of: number): string;
  filter: {
    heading: string;
    period: string;
    periods: Record<PeriodWord, string>;
    from: string;
    to: string;
    day: string;
    firstDay: string;
    secondDay: string;
    all: string;
    unknown: string;
    seenBy(name: string): string;
    clear: string;
  };
  groupings: Record<GroupingName, string>;
  by: string;
  /** How much of the lists the figures speak of; `time` is worded already. */
  coverage(figures: {
    dossiers: number;
    completeLists: number;
    lists: number;
    time: string | undefined;
  }): string;
  coverageDetails: string;
  listCoverage(list: { title: string; rows: number; total?: number; time: string }): string;
  unknownName: string;
  counts: Record<CountWord, string>;
  progress: Record<ProgressWord, string>;
  columns: Record<ColumnWord, string>;
  channels: Record<'direct' | 'online' | 'postal', string>;
  payments: Record<'none' | 'unpaid' | 'online' | 'direct' | 'paid', string>;
  digitised: Record<'true' | 'false' | 'not-applicable', string>;
  synced: Record<'true' | 'false', string>;
  list: {
    search: string;
    columns: string;
    rows(count: number): string;
    found(count: number, of: number): string;
    none: string;
    back: string;
    sortBy(column: string): string;
    open(code: string): string;
    cause(code: string): string;
    noteCause: string;
    copy: string;
    notCopied: string;
    print: string;
    region(title: string): string;
  };
  today: {
    urgent: string;
    urgentNote: string;
    remind: string;
    nobody: string;
    /** "Lê Thị B: 3 quá hạn, 2 hôm nay". */
    remindLine(name: string, counts: { count: CountWord; value: number }[]): string;
    ages: string;
    age(from: number, to: number): string;
    ageUnknown: string;
    bySector: string;
    gone(count: number): string;
    pastDay(day: string): string;
    noDay(day: string): string;
    locked(day: string, sha256: string): string;
    dossiers: string;
  };
  tally: {
    heading(from: string, to: string): string;
    columns: Record<TallyWord, string>;
    groups: { received: string; receivedNew: string; resolved: string; open: string };
    total: string;
    number: string;
    identities: string;
    /** "3 = 4 + 5 + 6: đúng", or by how much it is off. */
    identity(whole: number, parts: readonly number[], difference: number): string;
    rest: string;
    restLine(column: TallyWord, count: number): string;
    rule: string;
    letter: string;
    paragraph(figures: LetterFigures): string;
    copy: string;
    copied: string;
  };
  indicators: IndicatorTexts & {
    explained: Record<IndicatorWord, string>;
    heading(from: string, to: string): string;
    bounds(least: string, most: string): string;
    target: string;
    targetOf(name: string): string;
    official: string;
    officialOf(name: string): string;
    officialHint: string;
    badPercent: string;
    preset: string;
    presets: Record<PresetWord, string>;
    counted: string;
    missing: string;
    unknownList: string;
    toDo: string;
    ratiosOnly: string;
    notSaved: string;
    range(name: string): string;
    columns: Record<
      'name' | 'numerator' | 'denominator' | 'percent' | 'unknown' | 'target' | 'official' | 'needed',
      string
    >;
  };
  compare: {
    heading(from: string, to: string): string;
    changes: Record<ChangeWord, string>;
    sentence(from: string, to: string, changes: { change: ChangeWord; value: number }[]): string;
    nothingBefore(day: string): string;
    trend: string;
    trendTable: string;
    trendNote: string;
    /** How many of the portals known were read on a day. */
    portals: string;
    partialDays: string;
    noTrend: string;
    series: Record<'overdue' | 'undigitised' | 'open', string>;
    day: string;
    goneNote: string;
    change: string;
    whatChanged: string;
    /** The newest, least and most of a series. */
    caption(newest: number, least: number, most: number): string;
    coverage(day: string, rows: number, lists: number, complete: number): string;
    noCoverage(day: string): string;
    plotOf(series: string, first: string, last: string): string;
  };
  reconcile: {
    heading(host: string): string;
    choose: string;
    none: string;
    noSites: string;
    differences: Record<DifferenceWord, string>;
    rate(figures: { percent: string; matched: number; here: number }): string;
    nothing: string;
    resync(count: number): string;
    partial(read: number): string;
    bothSides: string;
    whatDiffers: string;
    difference: string;
    sites: { here: string; there: string };
    dossiers: string;
    overdue: string;
    fields: Record<DateFieldWord, string>;
    twice(codes: string): string;
    flagged(figures: { percent: string; numerator: number; denominator: number; unknown: number }): string;
  };
  team: {
    heading: string;
    contributions: string;
    contributor: string;
    takenAt: string;
    dossiers: string;
    nobodyNamed: string;
    noContributions: string;
    remind: string;
  };
  portal: {
    failures: string;
    noFailures: string;
    kinds: Record<FailureWord, string>;
    columns: Record<'site' | 'kind' | 'from' | 'to' | 'minutes' | 'note', string>;
    status(status: number): string;
    seconds(seconds: number): string;
    hints: string;
    hintsNote: string;
    noHints: string;
    hintColumns: Record<'procedure' | 'site' | 'receivedOn' | 'days' | 'usual' | 'others' | 'codes', string>;
  };
}
