import type { JSX } from 'preact';
import type { ReportTexts } from '../../lib/locale/report';
import { groupings, type ReportAddress, type ReportFilter } from '../../lib/report';
import { DayField } from '../shared/DayField';
import type { ViewPicture } from './blocks';
import { comparedDays, namedPeriod, type PeriodName } from './views';

export interface FilterBarProps {
  address: ReportAddress;
  language: 'vi' | 'en';
  texts: ReportTexts;
  now: string;
  picture: Pick<ViewPicture, 'choices' | 'days' | 'coverage'>;
  onAddress(address: ReportAddress): void;
}

const periodNames: readonly PeriodName[] = ['month', 'lastMonth', 'quarter', 'year'];
const filters = ['site', 'unit', 'sector', 'officer', 'procedure'] as const;
/** Those that show all dossiers as they stand now, of whatever period. */
const asTheyStand: readonly ReportAddress['view'][] = ['team', 'reconcile'];
/** Those whose tables are parted by a grouping. */
const parted: readonly ReportAddress['view'][] = ['tally', 'team'];

/** The one bar that holds in every view: period or day, and whose dossiers. */
export function FilterBar({
  address,
  language,
  texts,
  now,
  picture,
  onAddress,
}: FilterBarProps): JSX.Element {
  const words = texts.filter;
  const put = (change: Partial<ReportAddress>) => {
    const { list: _, row: __, ...rest } = address;
    onAddress({ ...rest, ...change });
  };
  const filterBy = (key: keyof ReportFilter, value: string | undefined) => {
    const { [key]: _, ...others } = address.filter;
    onAddress({ ...address, filter: value === undefined ? others : { ...others, [key]: value } });
  };
  const isFiltered = Object.keys(address.filter).length > 0;
  return (
    <form class="filters" aria-label={words.heading} onSubmit={(event) => event.preventDefault()}>
      <Days address={address} language={language} texts={texts} now={now} days={picture.days} onPut={put} />
      {parted.includes(address.view) ? (
        <label>
          {texts.by}
          <select
            value={address.by ?? (address.view === 'team' ? 'officer' : 'sector')}
            onChange={(event) => {
              const by = groupings.find((each) => each === event.currentTarget.value);
              if (by !== undefined) put({ by });
            }}
          >
            {groupings.map((by) => (
              <option key={by} value={by}>
                {texts.groupings[by]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {filters.map((key) => (
        <Choice
          key={key}
          label={texts.groupings[key]}
          names={picture.choices[key]}
          chosen={address.filter[key]}
          texts={texts}
          onChoose={(value) => filterBy(key, value)}
        />
      ))}
      {isFiltered ? (
        <button type="button" onClick={() => onAddress({ ...address, filter: {} })}>
          {words.clear}
        </button>
      ) : null}
      {address.filter.seenBy === undefined ? null : <p class="note">{words.seenBy(address.filter.seenBy)}</p>}
    </form>
  );
}

interface DaysProps extends Pick<FilterBarProps, 'address' | 'language' | 'texts' | 'now'> {
  days: ViewPicture['days'];
  onPut(change: Partial<ReportAddress>): void;
}

function Days({ address, language, texts, now, days, onPut }: DaysProps): JSX.Element | null {
  const words = texts.filter;
  const today = now.slice(0, 10);
  const input = (label: string, value: string, put: (day: string) => void) => (
    <DayField label={label} language={language} value={value} max={today} onDay={put} />
  );
  if (address.view === 'today') return input(words.day, days.day, (day) => onPut({ day }));
  if (asTheyStand.includes(address.view)) return null;
  if (address.view === 'compare') {
    const compared = comparedDays({ address, now });
    return (
      <>
        {input(words.firstDay, compared.from, (from) => onPut({ from, to: compared.to }))}
        {input(words.secondDay, compared.to, (to) => onPut({ from: compared.from, to }))}
      </>
    );
  }
  const named = periodNames.find((name) => {
    const { from, to } = namedPeriod(name, today);
    return from === days.from && to === days.to;
  });
  return (
    <>
      <label>
        {words.period}
        <select
          value={named ?? 'own'}
          onChange={(event) => {
            const name = periodNames.find((each) => each === event.currentTarget.value);
            if (name !== undefined) onPut(namedPeriod(name, today));
          }}
        >
          {[...periodNames, 'own' as const].map((name) => (
            <option key={name} value={name}>
              {words.periods[name]}
            </option>
          ))}
        </select>
      </label>
      {input(words.from, days.from, (from) => onPut({ from, to: days.to }))}
      {input(words.to, days.to, (to) => onPut({ from: days.from, to }))}
    </>
  );
}

interface ChoiceProps {
  label: string;
  names: readonly string[];
  chosen: string | undefined;
  texts: ReportTexts;
  onChoose(name: string | undefined): void;
}

/** Values of a select cannot be absent: these stand for no choice and for "not known". */
const everything = '*';
const notKnown = '?';

function Choice({ label, names, chosen, texts, onChoose }: ChoiceProps): JSX.Element {
  const value = chosen === undefined ? everything : chosen === '' ? notKnown : `=${chosen}`;
  const known = chosen === undefined || chosen === '' || names.includes(chosen);
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const picked = event.currentTarget.value;
          onChoose(picked === everything ? undefined : picked === notKnown ? '' : picked.slice(1));
        }}
      >
        <option value={everything}>{texts.filter.all}</option>
        {(known ? names : [chosen, ...names]).map((name) => (
          <option key={name} value={`=${name}`}>
            {name}
          </option>
        ))}
        <option value={notKnown}>{texts.filter.unknown}</option>
      </select>
    </label>
  );
}
