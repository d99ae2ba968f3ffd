import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { wordTarget } from '../../lib/locale/figure';
import { reportTexts } from '../../lib/locale/report';
import { type TargetsTexts, targetsTexts } from '../../lib/locale/targets';
import { type IndicatorId, indicatorIds, presetIds, type Targets, targetPresets } from '../../lib/report';
import { Locked } from '../shared/Locked';
import { PercentField } from './PercentField';

interface Props {
  language: 'vi' | 'en';
  /** In hundredths of a per cent. */
  targets: Targets;
  official: Targets;
  /** The portals that may be the national one; absent while they are being fetched. */
  sites: readonly string[] | undefined;
  national: string | null;
  locked: { targets: boolean; official: boolean; national: boolean };
  onTargets(targets: Targets): void;
  onOfficial(official: Targets): void;
  onNational(site: string | null): void;
}

/** What the report measures with: targets, published rates, and the portal that it reconciles with. */
export function TargetsForm(props: Props): JSX.Element {
  const { language, targets, official, locked } = props;
  const texts = targetsTexts(language);
  const isSet = Object.keys(targets).length > 0;
  return (
    <>
      <p class="note">
        {texts.hint} <a href="report.html#indicators">{texts.report}</a>
      </p>
      <Locked when={locked.targets} language={language}>
        {isSet ? null : <p>{texts.noneSet}</p>}
        <Rates
          kind="target"
          heading={texts.target}
          rates={targets}
          texts={texts}
          language={language}
          onChange={props.onTargets}
        />
        {isSet ? (
          <button type="button" onClick={() => props.onTargets({})}>
            {texts.clear}
          </button>
        ) : null}
        <Presets texts={texts} language={language} onUse={props.onTargets} />
      </Locked>
      <Locked when={locked.official} language={language}>
        <p class="note">{texts.officialHint}</p>
        <Rates
          kind="official"
          heading={texts.official}
          rates={official}
          texts={texts}
          language={language}
          onChange={props.onOfficial}
        />
      </Locked>
      <Locked when={locked.national} language={language}>
        <National {...props} texts={texts} />
      </Locked>
    </>
  );
}

interface RatesProps {
  kind: 'target' | 'official';
  heading: string;
  rates: Targets;
  texts: TargetsTexts;
  language: 'vi' | 'en';
  onChange(rates: Targets): void;
}

function Rates({ kind, heading, rates, texts, language, onChange }: RatesProps): JSX.Element {
  const { names } = reportTexts(language).indicators;
  const put = (id: IndicatorId, rate: number | undefined) => {
    const { [id]: _, ...others } = rates;
    onChange(rate === undefined ? others : { ...others, [id]: rate });
  };
  return (
    <table class="rates">
      <thead>
        <tr>
          <th scope="col">{texts.indicator}</th>
          <th scope="col">{heading}</th>
        </tr>
      </thead>
      <tbody>
        {indicatorIds.map((id) => (
          <tr key={id}>
            <th scope="row">{names[id]}</th>
            <td>
              <PercentField
                id={`${kind}-${id}`}
                name={`${heading}: ${names[id]}`}
                language={language}
                {...(rates[id] === undefined ? {} : { rate: rates[id] })}
                bad={texts.badPercent}
                onChange={(rate) => put(id, rate)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PresetsProps {
  texts: TargetsTexts;
  language: 'vi' | 'en';
  onUse(targets: Targets): void;
}

/** Targets that a letter states, shown with that letter before they are used. */
function Presets({ texts, language, onUse }: PresetsProps): JSX.Element {
  const [chosen, setChosen] = useState<(typeof presetIds)[number]>();
  const { names } = reportTexts(language).indicators;
  const rates: Targets = chosen === undefined ? {} : targetPresets[chosen];
  return (
    <div class="block">
      <label class="line">
        {texts.preset}
        <select
          id="target-preset"
          value={chosen ?? ''}
          onChange={(event) => setChosen(presetIds.find((id) => id === event.currentTarget.value))}
        >
          <option value="">({texts.choosePreset})</option>
          {presetIds.map((id) => (
            <option key={id} value={id}>
              {texts.presets[id]}
            </option>
          ))}
        </select>
      </label>
      {chosen === undefined ? null : (
        <>
          <p class="note">
            {texts.sources[chosen]} {texts.presetCaution}
          </p>
          <ul class="results">
            {indicatorIds.flatMap((id) => {
              const rate = rates[id];
              return rate === undefined
                ? []
                : [
                    <li key={id}>
                      {names[id]}: {wordTarget(language, rate)}
                    </li>,
                  ];
            })}
          </ul>
          <button type="button" onClick={() => onUse(rates)}>
            {texts.usePreset}
          </button>
        </>
      )}
    </div>
  );
}

function National({ sites, national, texts, onNational }: Props & { texts: TargetsTexts }): JSX.Element {
  const offered = [...new Set([...(sites ?? []), ...(national === null ? [] : [national])])].sort();
  return (
    <div class="field">
      <label class="line">
        {texts.national}
        <select
          id="national-site"
          value={national ?? ''}
          aria-describedby="national-note"
          onChange={(event) => onNational(event.currentTarget.value || null)}
        >
          <option value="">({texts.noNational})</option>
          {offered.map((site) => (
            <option key={site} value={site}>
              {site}
            </option>
          ))}
        </select>
      </label>
      <p id="national-note" class="note">
        {texts.nationalHint}
      </p>
    </div>
  );
}
