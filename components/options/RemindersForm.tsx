import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FlagId } from '../../lib/dossier';
import { type BadgeFlagName, reminderTexts } from '../../lib/locale/reminders';
import { Locked } from '../shared/Locked';
import { DaysField } from './DaysField';
import { hoursOf } from './hours-of';

export interface Reminders {
  on: boolean;
  /** "HH:mm". */
  hours: string[];
  lastWorkingHours: number;
}

interface Props {
  reminders: Reminders;
  badgeFlags: readonly FlagId[];
  language: 'vi' | 'en';
  /** Locked by an administrator, each by itself. */
  locked: { reminders: boolean; badge: boolean };
  onChange(reminders: Reminders): void;
  onBadge(flags: FlagId[]): void;
}

const offered: readonly BadgeFlagName[] = [
  'overdue',
  'due-today',
  'due-soon',
  'step-overdue',
  'attached-not-digitised',
];

/** When notices come, and what the number on the icon counts. */
export function RemindersForm(props: Props): JSX.Element {
  const { reminders, badgeFlags, language, locked, onChange, onBadge } = props;
  const texts = reminderTexts(language).settings;
  return (
    <>
      <Locked when={locked.reminders} language={language}>
        <div class="field">
          <label>
            <input
              type="checkbox"
              checked={reminders.on}
              aria-describedby="reminders-note"
              onChange={({ currentTarget: { checked } }) => onChange({ ...reminders, on: checked })}
            />{' '}
            {texts.on}
          </label>
          <p id="reminders-note" class="note">
            {texts.onHint}
          </p>
        </div>
        <HoursField
          hours={reminders.hours}
          language={language}
          onChange={(hours) => onChange({ ...reminders, hours })}
        />
        <DaysField
          id="last-hours"
          label={texts.lastHours}
          unit={texts.lastHoursUnit}
          hint={texts.lastHoursHint}
          bad={texts.badLastHours}
          value={reminders.lastWorkingHours}
          onChange={(lastWorkingHours) => onChange({ ...reminders, lastWorkingHours })}
        />
      </Locked>
      <Locked when={locked.badge} language={language}>
        <fieldset aria-describedby="badge-note">
          <legend>{texts.badge}</legend>
          {offered.map((flag) => (
            <div class="field" key={flag}>
              <label>
                <input
                  type="checkbox"
                  checked={badgeFlags.includes(flag)}
                  onChange={({ currentTarget: { checked } }) =>
                    onBadge(checked ? [...badgeFlags, flag] : badgeFlags.filter((other) => other !== flag))
                  }
                />{' '}
                {texts.badgeFlags[flag]}
              </label>
            </div>
          ))}
          <p id="badge-note" class="note">
            {texts.badgeHint}
          </p>
        </fieldset>
      </Locked>
    </>
  );
}

interface HoursProps extends Pick<Props, 'language'> {
  hours: readonly string[];
  onChange(hours: string[]): void;
}

function HoursField({ hours, language, onChange }: HoursProps): JSX.Element {
  const texts = reminderTexts(language).settings;
  const [wrong, setWrong] = useState(false);
  const shown = hours.join(', ');
  const take = (typed: string) => {
    const read = hoursOf(typed);
    setWrong(read === undefined);
    if (read !== undefined && read.join(', ') !== shown) onChange(read);
  };
  return (
    <div class="field">
      <label for="reminder-hours">{texts.hours}</label>{' '}
      <input
        key={shown}
        id="reminder-hours"
        autocomplete="off"
        defaultValue={shown}
        aria-invalid={wrong}
        aria-describedby="reminder-hours-note"
        onChange={({ currentTarget: { value } }) => take(value)}
      />
      <p id="reminder-hours-note" class={wrong ? 'alert' : 'note'} role={wrong ? 'alert' : undefined}>
        {wrong ? texts.badHours : texts.hoursHint}
      </p>
    </div>
  );
}
