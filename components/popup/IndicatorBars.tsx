import type { JSX } from 'preact';
import { wordNumber, wordPercent, wordTarget } from '../../lib/locale/figure';
import { type IndicatorTexts, indicatorTexts } from '../../lib/locale/indicators';
import type { PopupTexts } from '../../lib/locale/popup';
import { formatReadingTime } from '../../lib/locale/reading-time';
import type { AimedIndicators } from '../../lib/report';
import { type IndicatorCount, type IndicatorId, indicatorIds } from '../../lib/report/indicators';
import { hundredths } from '../../lib/report/ratio';
import { goalWords } from '../shared/goal-words';
import { ReportLink } from './ReportLink';

interface Props {
  indicators: AimedIndicators;
  language: 'vi' | 'en';
  texts: PopupTexts;
  /** Civil time. */
  now: string;
  /** Several officers are read on this machine: they are counted together. */
  shared: boolean;
  reportPage: string;
}

/** Each indicator that has a target: its share, the bar against the target, what is not known, and what it takes. */
export function IndicatorBars({ indicators, language, texts, now, shared, reportPage }: Props): JSX.Element {
  const words = indicatorTexts(language);
  const { counts, targets, at, from } = indicators;
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">{words.ofMonth(`${from.slice(5, 7)}/${from.slice(0, 4)}`)}</h2>
      <ul class="bars">
        {indicatorIds.map((id) => {
          const target = targets[id];
          return target === undefined ? null : (
            <Line key={id} id={id} count={counts[id]} target={target} language={language} words={words} />
          );
        })}
      </ul>
      <p class="note">
        {words.countedAt(formatReadingTime(at, now))} {shared ? texts.trend.everyone : null}
      </p>
      <p>
        <ReportLink page={reportPage} to={{ view: 'indicators' }} officer={undefined}>
          {texts.report.indicators}
        </ReportLink>
      </p>
    </section>
  );
}

interface LineProps {
  id: IndicatorId;
  count: IndicatorCount;
  /** In hundredths of a per cent. */
  target: number;
  language: 'vi' | 'en';
  words: IndicatorTexts;
}

function Line({ id, count, target, language, words }: LineProps): JSX.Element {
  const percent = hundredths(count);
  const name = words.names[id];
  const wanted = wordTarget(language, target);
  const goal = percent === undefined ? undefined : goalWords(words, language, id, count, target);
  const numerator = wordNumber(language, count.numerator);
  const denominator = wordNumber(language, count.denominator);
  const share = percent === undefined ? undefined : wordPercent(language, percent);
  return (
    <li data-indicator={id} data-reached={goal?.reached ? '' : undefined}>
      <p class="ends">
        <span>{name}</span>
        <span class="share">
          {share === undefined ? null : (
            <>
              <strong>{share}</strong> {numerator}/{denominator}
            </>
          )}
        </span>
      </p>
      {percent === undefined || share === undefined ? (
        <p class="note">
          {words.nothing}; {words.barTarget(wanted)}
        </p>
      ) : (
        <svg
          role="img"
          aria-label={words.bar({ name, percent: share, target: wanted, numerator, denominator })}
          viewBox="0 0 1000 30"
          preserveAspectRatio="none"
        >
          <rect class="track" x="1" y="7" width="998" height="16" />
          <rect x="1" y="7" width={(percent / 10_000) * 998} height="16" fill="currentColor" />
          <rect class="tick" x={Math.min(994, (target / 10_000) * 1_000 - 3)} y="0" width="6" height="30" />
        </svg>
      )}
      <p class="note">
        {[goal?.words, count.unknown === 0 ? undefined : words.unknown(count.unknown)]
          .filter((part) => part !== undefined)
          .join('; ')}
      </p>
    </li>
  );
}
