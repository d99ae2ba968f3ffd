import type { JSX } from 'preact';
import { finishingTexts } from '../../lib/locale/finishing';
import { Locked } from '../shared/Locked';

interface Props {
  /** The portals, and whether the question is asked there; absent while they are being fetched. */
  sites: readonly { origin: string; asks: boolean }[] | undefined;
  intakeCheck: boolean;
  language: 'vi' | 'en';
  /** Locked by an administrator, each by itself. */
  locked: { sites: boolean; intake: boolean };
  onAsk(origin: string, asks: boolean): void;
  onIntake(on: boolean): void;
}

/** On which portals the officer is asked before a dossier is finished, and whether papers are compared at intake. */
export function FinishingForm(props: Props): JSX.Element {
  const { sites, intakeCheck, language, locked, onAsk, onIntake } = props;
  const texts = finishingTexts(language);
  return (
    <>
      <Locked when={locked.sites} language={language}>
        <fieldset aria-describedby="finishing-note">
          <legend>{texts.sites}</legend>
          <p id="finishing-note" class="note">
            {texts.sitesHint}
          </p>
          {sites?.length === 0 ? <p>{texts.noSites}</p> : null}
          {sites?.map(({ origin, asks }) => (
            <div class="field" key={origin}>
              <label>
                <input
                  type="checkbox"
                  checked={asks}
                  onChange={(event) => onAsk(origin, event.currentTarget.checked)}
                />{' '}
                {origin}
              </label>
            </div>
          ))}
        </fieldset>
      </Locked>
      <Locked when={locked.intake} language={language}>
        <div class="field">
          <label>
            <input
              type="checkbox"
              checked={intakeCheck}
              aria-describedby="intake-note"
              onChange={(event) => onIntake(event.currentTarget.checked)}
            />{' '}
            {texts.intake}
          </label>
          <p id="intake-note" class="note">
            {texts.intakeHint}
          </p>
        </div>
      </Locked>
    </>
  );
}
