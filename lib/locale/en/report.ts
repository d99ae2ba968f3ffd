import { wordNumber } from '../figure';
import type { GoalFigures, LetterFigures, ReportTexts } from '../report-words';
import { popupTexts } from './popup';

const n = (value: number) => wordNumber('en', value);

const counts: ReportTexts['counts'] = {
  overdue: 'Overdue',
  'due-today': 'Due today',
  'due-soon': 'Due soon',
  'step-overdue': 'Step overdue',
  undigitised: 'Not digitised',
  paused: 'Paused',
  open: 'Open',
  total: 'Known in all',
  ineligible: 'Returned, not eligible',
};

const tallyRest: Partial<Record<string, string>> = {
  paused: 'paused, counted as in time',
  unknownArrival: 'received on a day that is not known: in none of columns 4, 5 and 6',
  unknownChannel: 'sent by a way that is not known: in neither of columns 4 and 5',
  unknownTimeliness: 'resolved, in time or late is not known: in none of columns 8, 9 and 10',
  unknownDue: 'open, due when is not known: in neither of columns 12 and 13',
  unknownEnd: 'done before or after the last day is not known: in neither of columns 7 and 11',
  turnedAway: 'returned or withdrawn, not in the form',
  undated: 'too few dates to tell whether they belong to the period, not in the form',
};

const digitise = ({ needed, target, numerator, denominator }: GoalFigures) =>
  `${n(needed)} more dossiers to digitise for ${target} (${n(numerator)}/${n(denominator)})`;
const further = (what: string) => (figures: GoalFigures) =>
  `${n(figures.needed)} more dossiers ${what} for ${figures.target} (${n(figures.numerator)}/${n(figures.denominator)})`;

/** The report page in English. */
export const reportTexts: ReportTexts = {
  title: 'Nhắc Hạn: report',
  views: {
    today: 'Today',
    compare: 'Compare',
    tally: 'Form II.06a',
    indicators: 'Indicators',
    reconcile: 'Reconcile',
    team: 'Team',
    portal: 'Portal failures',
    files: 'Files',
  },
  sidebar: 'Parts of the report',
  loading: (dossiers) => `Reading the store: ${n(dossiers)} dossiers…`,
  computing: 'Adding up…',
  retry: 'Try again',
  errors: popupTexts.errors,
  empty: popupTexts.empty,
  refresh: 'Read the figures again',
  print: 'Print this view',
  file: 'Excel file of this view',
  filing: {
    going: 'Making the file…',
    made: 'The Excel file is saved.',
    failed: 'The file could not be made. Please try again.',
  },
  figure: 'Figures',
  moreRows: (rows, left) => `Show ${n(rows)} more of ${n(left)} lines left`,
  printedOnly: (shown, of) => `Printed are ${n(shown)} of ${n(of)} lines; a file has all.`,
  filter: {
    heading: 'What is looked at',
    period: 'Period',
    periods: {
      month: 'This month',
      lastMonth: 'Last month',
      quarter: 'This quarter',
      year: 'This year',
      own: 'Chosen days',
    },
    from: 'From',
    to: 'To',
    day: 'Day',
    firstDay: 'Earlier day',
    secondDay: 'Later day',
    all: 'all',
    unknown: 'not known',
    seenBy: (name) => `Dossiers that the portal showed to ${name}`,
    clear: 'Clear filters',
  },
  groupings: {
    sector: 'Sector',
    unit: 'Unit',
    officer: 'Officer',
    procedure: 'Procedure',
    site: 'Portal',
  },
  by: 'Parted by',
  coverage({ dossiers, completeLists, lists, time }) {
    const read = lists === 0 ? '' : `, ${n(completeLists)}/${n(lists)} lists read to the end`;
    return `Covers ${n(dossiers)} dossiers${read}${time === undefined ? '' : `, read at ${time}`}`;
  },
  coverageDetails: popupTexts.coverageDetails,
  listCoverage: popupTexts.listCoverage,
  unknownName: 'Not known',
  counts,
  progress: {
    'not-due': 'Not due yet',
    overdue: 'Overdue',
    early: 'Early',
    'on-time': 'On time',
    late: 'Late',
    paused: 'Paused',
    closed: 'Closed',
    unknown: 'Not known',
  },
  columns: {
    code: 'Code',
    nationalCode: 'National code',
    procedure: 'Procedure',
    sector: 'Sector',
    unit: 'Unit',
    officer: 'Officer',
    receivedAt: 'Received',
    dueAt: 'Due',
    doneAt: 'Done',
    state: 'State',
    status: 'Status on the portal',
    components: 'Components digitised',
    result: 'Result digitised',
    channel: 'Sent by',
    payment: 'Payment',
    synced: 'Synchronised',
    cause: 'Cause',
    site: 'Portal',
    seenAt: 'Last seen',
    before: 'Earlier day',
    there: 'On the national portal',
    field: 'Date',
    hereAt: 'Province says',
    thereAt: 'National portal says',
  },
  channels: { direct: 'At the counter', online: 'Online', postal: 'By post' },
  payments: { none: 'No fee', unpaid: 'Unpaid', online: 'Online', direct: 'At the counter', paid: 'Paid' },
  digitised: { true: 'Digitised', false: 'Not digitised', 'not-applicable': 'Not applicable' },
  synced: { true: 'Synchronised', false: 'Not synchronised' },
  list: {
    search: 'Search the list (code, procedure, officer; accents may be left out)',
    columns: 'Columns',
    rows: (count) => `${n(count)} dossiers`,
    found: (count, of) => `${n(count)} of ${n(of)} dossiers`,
    none: 'No dossiers.',
    back: 'Back to the figures',
    sortBy: (column) => `Sort by ${column}`,
    open: (code) => `Open dossier ${code} in the portal`,
    cause: (code) => `Note the cause of dossier ${code}`,
    noteCause: 'Note the cause',
    copy: 'Copy the list',
    notCopied: 'It could not be copied. Please try again.',
    print: 'Print the list',
    region: (title) => `List: ${title}`,
  },
  today: {
    urgent: 'What to do, in order',
    urgentNote: 'Overdue first, then what is due next, then results that are not digitised.',
    remind: 'Who to remind today',
    nobody: 'Nobody needs reminding today, as far as was read.',
    remindLine: (name, said) =>
      `${name}: ${said.map(({ count, value }) => `${n(value)} ${counts[count].toLowerCase()}`).join(', ')}`,
    ages: 'Overdue for how long',
    age: (from, to) =>
      from === 0
        ? `up to ${n(to)} days`
        : Number.isFinite(to)
          ? `${n(from)}–${n(to)} days`
          : `over ${n(from - 1)} days`,
    ageUnknown: 'not known',
    bySector: 'Overdue by sector',
    gone: (count) => `${n(count)} dossiers left their fully read list; whether they are done is not known.`,
    pastDay: (day) => `As it stood at the end of ${day}, by what was read until then.`,
    noDay: (day) => `Nothing is known of ${day}: no dossier was read until then.`,
    locked: (day, sha256) => `The figures of ${day} are locked, SHA-256 ${sha256}.`,
    dossiers: 'Dossiers',
  },
  tally: {
    heading: (from, to) => `Reception and resolution of procedures from ${from} to ${to}`,
    columns: {
      total: 'Total',
      online: 'Online',
      direct: 'Counter, post',
      carried: 'Carried over',
      resolved: 'Total',
      early: 'Early',
      onTime: 'On time',
      late: 'Late',
      open: 'Total',
      inTime: 'In time',
      overdue: 'Overdue',
      paused: 'Paused',
      unknownArrival: 'Received when is not known',
      unknownChannel: 'Sent how is not known',
      unknownTimeliness: 'In time or late is not known',
      unknownDue: 'Due when is not known',
      unknownEnd: 'Done or not is not known',
      turnedAway: 'Returned, withdrawn',
      undated: 'Period not known',
    },
    groups: { received: 'Received', receivedNew: 'In the period', resolved: 'Resolved', open: 'Open' },
    total: 'Total',
    number: 'No.',
    identities: 'The identities of the form',
    identity: (whole, parts, difference) =>
      `${whole} = ${parts.join(' + ')}: ${difference === 0 ? 'holds' : `off by ${n(difference)}`}`,
    rest: 'Beside the columns of the form',
    restLine: (column, count) => `${n(count)} dossiers ${tallyRest[column] ?? ''}`,
    rule: 'In time is told by the due time where the portal tells one, else up to the end of the due day. Paused dossiers count as in time.',
    letter: 'Paragraph for a report',
    paragraph,
    copy: 'Copy this paragraph',
    copied: 'Copied.',
  },
  indicators: {
    names: {
      onTime: 'Resolved in time (of those resolved)',
      onTimeNational: 'In time as the national portal counts (of all received)',
      components: 'Components digitised',
      results: 'Results digitised',
      both: 'Components and results digitised',
      attached: 'Attached, result not digitised',
      online: 'Sent online',
      payment: 'Paid online',
      synced: 'On the national portal',
    },
    explained: {
      onTime: '(early + on time) / resolved',
      onTimeNational: '(early + on time + open in time) / all received, open ones too',
      components: 'all components digitised / dossiers of the period with components to digitise',
      results: 'result digitised / resolved dossiers with a result to digitise',
      both: 'both digitised / resolved dossiers',
      attached: 'box not ticked / dossiers with a result attached; the fewer the better',
      online: 'sent online / dossiers that came new in the period',
      payment: 'paid online / resolved dossiers with a fee',
      synced: 'synchronised / dossiers of the period',
    },
    heading: (from, to) => `Indicators from ${from} to ${to}`,
    nothing: 'no dossiers to count',
    unknown: (count) => `${n(count)} not known`,
    bounds: (least, most) => `with the unknown: from ${least} to ${most}`,
    target: 'Target',
    targetOf: (name) => `Target, per cent: ${name}`,
    official: 'Published',
    officialOf: (name) => `Published rate, per cent: ${name}`,
    officialHint:
      'Type the rate that the national portal or the province published, to have it beside your own.',
    badPercent: 'Write a rate from 0 to 100, such as 87.68.',
    preset: 'Take targets from',
    presets: {
      hauGiang2024: 'Decision 948/QĐ-UBND of Hậu Giang, 2024',
      thapMuoi2023: 'Letter of Tháp Mười, 11/2023',
      tuKy2023: 'Letter of Tứ Kỳ, 02/2023',
    },
    reached: (target) => `${target} reached`,
    mend: {
      onTime: further('resolved in time'),
      onTimeNational: further('received and resolved in time'),
      components: digitise,
      results: digitise,
      both: digitise,
      attached: ({ needed, target, numerator, denominator }) =>
        `${n(needed)} boxes to tick to come down to ${target} (${n(numerator)}/${n(denominator)})`,
      online: further('sent online'),
      payment: further('paid online'),
      synced: ({ needed, target, numerator, denominator }) =>
        `${n(needed)} more dossiers to synchronise for ${target} (${n(numerator)}/${n(denominator)})`,
    },
    impossible: (target) => `${target} cannot be reached any more in this period`,
    tooFew: (known) => `but only ${n(known)} dossiers are left to be done`,
    counted: 'counted',
    missing: 'missing',
    unknownList: 'not known',
    toDo: 'What to do, easiest first',
    ratiosOnly: 'These are ratios of the dossiers that were read, not official scores.',
    notSaved: 'Not saved. Please try again.',
    range: (name) => `${name}: rate against target`,
    columns: {
      name: 'Indicator',
      numerator: 'Counted',
      denominator: 'Of',
      percent: 'Rate',
      unknown: 'Not known',
      target: 'Target',
      official: 'Published',
      needed: 'Still to do',
    },
  },
  compare: {
    heading: (from, to) => `${from} compared with ${to}`,
    changes: {
      newlyOverdue: 'newly overdue',
      finished: 'finished',
      received: 'newly received',
      firstSeen: 'first seen, received before',
      gone: 'gone from their list',
      digitised: 'digitised since',
    },
    sentence: (from, to, changes) =>
      `From ${from} to ${to}: ${changes.map(({ change, value }) => `${reportTexts.compare.changes[change]} ${n(value)}`).join(', ')}.`,
    nothingBefore: (day) => `Nothing is known until ${day}, so that there is nothing to compare with.`,
    trend: 'Course of the locked days',
    trendTable: 'Figures of each locked day',
    trendNote: 'One point a day, by the locked figures of the portals that are looked at.',
    noTrend: 'No day is locked yet. The figures of a day are locked on the next.',
    series: { overdue: 'Overdue', undigitised: 'Not digitised', open: 'Open' },
    day: 'Day',
    change: 'Change',
    whatChanged: 'What changed',
    caption: (newest, least, most) => `newest ${n(newest)}; least ${n(least)}, most ${n(most)}`,
    goneNote: '"Gone from their list" is known only in comparison with today.',
    coverage: (day, rows, lists, complete) =>
      `${day}: ${n(rows)} lines read, ${n(complete)}/${n(lists)} lists to the end.`,
    noCoverage: (day) => `${day}: no list was read; the last reading before it stands in.`,
    plotOf: (series, first, last) =>
      `${series} from ${first} to ${last}; the figures are in the table beside it.`,
  },
  reconcile: {
    heading: (host) => `Reconciled with ${host}`,
    choose: 'The national portal is',
    none: 'not chosen',
    noSites:
      'Choose which portal is the national one. To have its figures, turn Nhắc Hạn on there and open its lists of dossiers.',
    differences: {
      overdueThere: 'Overdue there, done here',
      missingThere: 'Not seen there',
      missingHere: 'Only there',
      dates: 'Dates that differ',
      duplicates: 'Duplicates',
      matched: 'In both',
    },
    rate: ({ percent, matched, here }) =>
      `Seen on the national portal: ${n(matched)}/${n(here)} dossiers, ${percent}.`,
    nothing: 'No dossiers to reconcile.',
    resync: (count) => `${n(count)} dossiers to be synchronised again.`,
    partial: (read) =>
      `Only ${n(read)} dossiers of the national portal were read, not all its lists: "not seen" does not mean that they are missing.`,
    bothSides: 'Dossiers of both',
    whatDiffers: 'Where they differ',
    difference: 'Difference',
    sites: { here: 'One-stop portal', there: 'National portal' },
    dossiers: 'Dossiers',
    overdue: 'Overdue',
    fields: { receivedAt: 'Received', dueAt: 'Due', finishedAt: 'Finished', returnedAt: 'Handed over' },
    twice: (codes) => `same as ${codes}`,
    flagged: ({ percent, numerator, denominator, unknown }) =>
      `By the portal's own column: ${n(numerator)}/${n(denominator)}, ${percent}${unknown > 0 ? `; ${n(unknown)} not known` : ''}.`,
  },
  team: {
    heading: 'Officer by officer, unit by unit',
    contributions: 'What colleagues sent',
    contributor: 'Sent by',
    takenAt: 'Taken at',
    dossiers: 'Dossiers',
    nobodyNamed: 'nobody named',
    noContributions: 'No colleague’s file was taken in yet.',
    remind: 'Who to remind today',
  },
  portal: {
    failures: 'Failures of the portals in the period',
    noFailures: 'No failure of a portal was noted in the period.',
    kinds: { maintenance: 'Maintenance', error: 'Error', slow: 'Slow', noted: 'Noted by hand' },
    columns: { site: 'Portal', kind: 'Failure', from: 'From', to: 'Until', minutes: 'Minutes', note: 'Note' },
    status: (status) => `status ${status}`,
    seconds: (seconds) => `waited ${n(seconds)} seconds`,
    hints: 'Times that may be set wrongly',
    hintsNote:
      'The due dates of these dossiers are unlike those of others of their procedure. Evidence for asking the portal to be mended; no due date is changed.',
    noHints: 'No unusual due dates among the dossiers that were read.',
    hintColumns: {
      procedure: 'Procedure',
      site: 'Portal',
      receivedOn: 'Received on',
      days: 'Working days',
      usual: 'Usually',
      others: 'By other dossiers',
      codes: 'Codes',
    },
  },
};

function paragraph(figures: LetterFigures): string {
  const { name, overdueBySector } = figures;
  const bySector = overdueBySector
    .map((sector) => `${sector.name ?? 'not known'} ${n(sector.value)}`)
    .join(', ');
  return (
    `Reception and resolution of procedures${name === undefined ? '' : ` at ${name}`}: ` +
    `${n(figures.total)} dossiers received, of them ${n(figures.carried)} carried over and ${n(figures.fresh)} new ` +
    `(${n(figures.online)} online). Resolved: ${n(figures.resolved)}, of them early ${n(figures.early)}, ` +
    `on time ${n(figures.onTime)}, late ${n(figures.late)}. Open: ${n(figures.open)}, of them in time ` +
    `${n(figures.inTime)}, overdue ${n(figures.overdue)}${bySector === '' ? '' : ` (${bySector})`}.`
  );
}
