import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readPercent, wordNumber, wordPercent } from '../../lib/locale/figure';
import { optionsTexts } from '../../lib/locale/options';
import type { ReportTexts } from '../../lib/locale/report';
import { targetsTexts } from '../../lib/locale/targets';
import { type IndicatorId, presetIds, type Targets, targetPresets } from '../../lib/report';
import type { IndicatorLine, IndicatorsBlock } from './blocks';

export interface IndicatorsProps {
  block: IndicatorsBlock;
  language: 'vi' | 'en';
  texts: ReportTexts;
  /** Locked by an administrator, each by itself. */
  locked: { targets: boolean; official: boolean };
  /** Has all targets or all published rates kept; false where that failed. */
  onRates(what: 'targets' | 'official', rates: Targets): Promise<boolean>;
}

/** One line each: name, counts, rate, target, bar, unknown, what it takes. */
export function Indicators({ block, language, texts, locked, onRates }: IndicatorsProps): JSX.Element {
  const words = texts.indicators;
  const [failed, setFailed] = useState(false);
  const keep = async (what: 'targets' | 'official', rates: Targets) =>
    setFailed(!(await onRates(what, rates)));
  const put = (what: 'targets' | 'official', id: IndicatorId, rate: number | undefined) => {
    const held = ratesOf(block.lines, what === 'targets' ? 'target' : 'official');
    const { [id]: _, ...others } = held;
    keep(what, rate === undefined ? others : { ...others, [id]: rate });
  };
  return (
    <section class="indicators" aria-labelledby="indicators">
      <div class="list-head">
        <h2 id="indicators">{block.heading}</h2>
        <label>
          {words.preset}{' '}
          <select
            value=""
            disabled={locked.targets}
            onChange={(event) => {
              const preset = presetIds.find((id) => id === event.currentTarget.value);
              if (preset !== undefined) keep('targets', targetPresets[preset]);
            }}
          >
            <option value="">…</option>
            {presetIds.map((id) => (
              <option key={id} value={id}>
                {words.presets[id]}
              </option>
            ))}
          </select>
        </label>
        <a href="options.html#targets">{targetsTexts(language).settings}</a>
      </div>
      <p class="note">
        {words.ratiosOnly} {words.officialHint}
      </p>
      {block.lines.every(({ target }) => target === undefined) ? (
        <p class="note">{targetsTexts(language).noneSet}</p>
      ) : null}
      {locked.targets || locked.official ? <p class="note">{optionsTexts(language).locked}</p> : null}
      {failed ? <p role="alert">{words.notSaved}</p> : null}
      <ul>
        {block.lines.map((line) => (
          <Line key={line.id} line={line} language={language} texts={texts} locked={locked} onPut={put} />
        ))}
      </ul>
    </section>
  );
}

function ratesOf(lines: readonly IndicatorLine[], which: 'target' | 'official'): Targets {
  return Object.fromEntries(
    lines.flatMap((line) => (line[which] === undefined ? [] : [[line.id, line[which]]])),
  );
}

interface LineProps extends Pick<IndicatorsProps, 'language' | 'texts' | 'locked'> {
  line: IndicatorLine;
  onPut(what: 'targets' | 'official', id: IndicatorId, rate: number | undefined): void;
}

function Line({ line, language, texts, locked, onPut }: LineProps): JSX.Element {
  const words = texts.indicators;
  const { percent } = line;
  return (
    <li data-indicator={line.id}>
      <div>
        <h3>{line.name}</h3>
        <p class="note">{line.explained}</p>
      </div>
      <p class="ratio">
        {percent === undefined ? (
          words.nothing
        ) : (
          <>
            <strong>{wordPercent(language, percent)}</strong>{' '}
            <a href={line.links.counted}>{wordNumber(language, line.numerator)}</a>/
            {wordNumber(language, line.denominator)}
          </>
        )}
      </p>
      <div class="against">
        {percent === undefined ? null : (
          <meter
            aria-label={words.range(line.name)}
            min={0}
            max={10_000}
            value={percent}
            {...(line.target === undefined ? {} : { title: wordPercent(language, line.target) })}
          />
        )}
        {line.goal === undefined ? null : (
          <p class={line.reached ? 'note' : 'goal'}>
            {line.reached ? line.goal : <a href={line.links.missing}>{line.goal}</a>}
          </p>
        )}
        {line.unknown === 0 ? null : (
          <p class="note">
            <a href={line.links.unknown}>{words.unknown(line.unknown)}</a>
            {line.bounds === undefined ? null : `; ${line.bounds}`}
          </p>
        )}
      </div>
      <Rate
        label={words.target}
        name={words.targetOf(line.name)}
        bad={words.badPercent}
        language={language}
        locked={locked.targets}
        {...(line.target === undefined ? {} : { rate: line.target })}
        onRate={(rate) => onPut('targets', line.id, rate)}
      />
      <Rate
        label={words.official}
        name={words.officialOf(line.name)}
        bad={words.badPercent}
        language={language}
        locked={locked.official}
        {...(line.official === undefined ? {} : { rate: line.official })}
        onRate={(rate) => onPut('official', line.id, rate)}
      />
    </li>
  );
}

interface RateProps {
  label: string;
  name: string;
  bad: string;
  language: 'vi' | 'en';
  locked: boolean;
  rate?: number;
  onRate(rate: number | undefined): void;
}

function Rate({ label, name, bad, language, locked, rate, onRate }: RateProps): JSX.Element {
  const [isBad, setBad] = useState(false);
  return (
    <label class="rate">
      {label}
      <input
        aria-label={name}
        inputMode="decimal"
        autocomplete="off"
        aria-invalid={isBad}
        disabled={locked}
        value={rate === undefined ? '' : wordPercent(language, rate).replace('%', '')}
        onChange={(event) => {
          const typed = event.currentTarget.value.trim();
          const read = typed === '' ? undefined : readPercent(typed);
          setBad(typed !== '' && read === undefined);
          if (typed === '' || read !== undefined) onRate(read);
        }}
      />
      {isBad ? <span role="alert">{bad}</span> : null}
    </label>
  );
}
