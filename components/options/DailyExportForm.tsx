import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatCivilTime } from '../../lib/locale/civil-format';
import { type DailyFailureName, type DailyFormatName, dailyTexts } from '../../lib/locale/daily';
import { hoursOf } from './hours-of';

/** When files are saved by themselves, and which. */
export interface DailyChoice {
  on: boolean;
  /** "HH:mm". */
  hour: string;
  formats: DailyFormatName[];
}

interface Props {
  choice: DailyChoice;
  /** What became of the last files: when (civil time) and what, or why not. */
  last?: { doneAt?: string; files?: string[]; failure?: DailyFailureName };
  language: 'vi' | 'en';
  onChange(choice: DailyChoice): void;
  /** Has the browser asked whether files may be saved, within the press; false where they may not. */
  onAsk(): Promise<boolean>;
}

const offered: readonly DailyFormatName[] = ['xlsx', 'log', 'csv', 'json', 'parquet'];

/** Files that are saved every day with no page open. */
export function DailyExportForm({ choice, last, language, onChange, onAsk }: Props): JSX.Element {
  const texts = dailyTexts(language);
  const [fault, setFault] = useState<'notAllowed' | 'noFormat' | 'badHour'>();
  const switchOn = async (on: boolean) => {
    const isAllowed = !on || (await onAsk());
    setFault(isAllowed ? undefined : 'notAllowed');
    if (isAllowed) onChange({ ...choice, on });
  };
  const take = (format: DailyFormatName, on: boolean) => {
    const formats = offered.filter((each) => (each === format ? on : choice.formats.includes(each)));
    setFault(formats.length === 0 ? 'noFormat' : undefined);
    if (formats.length > 0) onChange({ ...choice, formats });
  };
  return (
    <>
      <div class="field">
        <label>
          <input
            id="daily-on"
            type="checkbox"
            checked={choice.on}
            aria-describedby="daily-note"
            onChange={({ currentTarget }) => {
              const { checked } = currentTarget;
              // It stands as it is until the browser has answered.
              currentTarget.checked = choice.on;
              switchOn(checked);
            }}
          />{' '}
          {texts.on}
        </label>
        <p id="daily-note" class="note">
          {texts.onHint} {texts.where}
        </p>
      </div>
      <div class="field">
        <label for="daily-hour">{texts.hour}</label>{' '}
        <input
          id="daily-hour"
          key={choice.hour}
          autocomplete="off"
          defaultValue={choice.hour}
          aria-invalid={fault === 'badHour'}
          aria-describedby="daily-hour-note"
          onChange={({ currentTarget: { value } }) => {
            const [hour, ...others] = hoursOf(value) ?? [];
            const isGood = hour !== undefined && others.length === 0;
            setFault(isGood ? undefined : 'badHour');
            if (isGood) onChange({ ...choice, hour });
          }}
        />
        <p id="daily-hour-note" class="note">
          {texts.hourHint}
        </p>
      </div>
      <fieldset>
        <legend>{texts.formats}</legend>
        {offered.map((format) => (
          <div class="field" key={format}>
            <label>
              <input
                type="checkbox"
                checked={choice.formats.includes(format)}
                onChange={({ currentTarget }) => {
                  const { checked } = currentTarget;
                  currentTarget.checked = choice.formats.includes(format);
                  take(format, checked);
                }}
              />{' '}
              {texts.format[format]}
            </label>
          </div>
        ))}
      </fieldset>
      {fault === undefined ? null : (
        <p class="alert" role="alert">
          {texts[fault]}
        </p>
      )}
      <p role="status" class="note">
        {lastWords(last, language)}
      </p>
    </>
  );
}

function lastWords(last: Props['last'], language: 'vi' | 'en'): string {
  const texts = dailyTexts(language);
  if (last?.failure !== undefined) return `${texts.failed}. ${texts.failures[last.failure]}`;
  if (last?.doneAt === undefined) return '';
  const at = formatCivilTime(last.doneAt);
  const names = last.files?.join(', ') ?? '';
  return names === '' ? texts.nothing(at) : texts.last({ at, names });
}
