import type { JSX } from 'preact';
import type { Thresholds } from '../../lib/dossier';
import { thresholdsTexts } from '../../lib/locale/thresholds';
import { DaysField } from './DaysField';
import { ProcedureExceptions } from './ProcedureExceptions';

interface Props {
  thresholds: Thresholds;
  language: 'vi' | 'en';
  onChange(thresholds: Thresholds): void;
}

/** When a dossier counts as due soon, whether hours count, and which procedures have a rule of their own. */
export function ThresholdsForm({ thresholds, language, onChange }: Props): JSX.Element {
  const texts = thresholdsTexts(language);
  return (
    <>
      <DaysField
        id="due-soon"
        label={texts.dueSoon}
        unit={texts.workingDays}
        hint={texts.dueSoonHint}
        bad={texts.badDays}
        value={thresholds.dueSoonWorkingDays}
        onChange={(dueSoonWorkingDays) => onChange({ ...thresholds, dueSoonWorkingDays })}
      />
      <div class="field">
        <label>
          <input
            type="checkbox"
            checked={thresholds.byDay}
            aria-describedby="by-day-note"
            onChange={(event) => onChange({ ...thresholds, byDay: event.currentTarget.checked })}
          />{' '}
          {texts.byDay}
        </label>
        <p id="by-day-note" class="note">
          {texts.byDayHint}
        </p>
      </div>
      <ProcedureExceptions
        exceptions={thresholds.exceptions ?? []}
        usual={thresholds.dueSoonWorkingDays}
        texts={texts}
        onChange={(exceptions) => onChange({ ...thresholds, exceptions })}
      />
    </>
  );
}
