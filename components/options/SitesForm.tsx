import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sitesTexts } from '../../lib/locale/sites';
import { HelpLink } from '../shared/HelpLink';
import { Locked } from '../shared/Locked';

/** How turning a portal on ended. */
export type SiteTurnedOn = 'done' | 'refused' | 'bad-address';

interface SiteInForm {
  origin: string;
  resting: boolean;
  /** So many tables were taught. */
  taught: number;
  /** The software chosen by hand; null: another one than those named; absent: known by its pages. */
  profile?: string | null | undefined;
}

interface Props {
  /** Absent while they are being fetched. */
  sites: readonly SiteInForm[] | undefined;
  /** The software that portals may run. */
  profiles: readonly { id: string; label: string }[];
  /** Locked by an administrator, each by itself. */
  locked: { resting: boolean; profiles: boolean };
  language: 'vi' | 'en';
  onPause(origin: string, on: boolean): void;
  /** With undefined the pages tell again. */
  onProfile(origin: string, profile: string | null | undefined): void;
  onTurnOff(origin: string): void;
  /** Called inside the press, as the browser's question requires. */
  onTurnOn(typed: string): Promise<SiteTurnedOn>;
}

/** What a list of choices holds beside profiles, whose ids stand behind a sign. */
const byPage = 'by-page';
const another = 'another';

/** The portals, one by one: resting or not, how many tables were taught there, and one more by its address. */
export function SitesForm(props: Props): JSX.Element {
  const { sites, profiles, locked, language, onPause, onProfile, onTurnOff, onTurnOn } = props;
  const texts = sitesTexts(language);
  const [ended, setEnded] = useState<SiteTurnedOn>();
  const submit = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const outcome = await onTurnOn(String(new FormData(form).get('site') ?? '').trim());
    setEnded(outcome);
    if (outcome === 'done') form.reset();
  };
  return (
    <>
      {sites?.length === 0 ? <p>{texts.none}</p> : null}
      {sites?.map(({ origin, resting, taught, profile }) => (
        <fieldset key={origin}>
          <legend>{origin}</legend>
          <p>
            {resting ? texts.resting : texts.on}
            {taught > 0 ? ` ${texts.taught(taught)}` : null}
          </p>
          <Locked when={locked.profiles} language={language}>
            <label class="field">
              {texts.software}{' '}
              <select
                value={choiceOf(profile)}
                onChange={({ currentTarget }) => onProfile(origin, profileOf(currentTarget.value))}
              >
                <option value={byPage}>{texts.knownByPage}</option>
                {profiles.map(({ id, label }) => (
                  <option key={id} value={`=${id}`}>
                    {label}
                  </option>
                ))}
                <option value={another}>{texts.noProfile}</option>
              </select>
            </label>
          </Locked>
          <div class="line">
            <Locked when={locked.resting} language={language}>
              <button type="button" onClick={() => onPause(origin, !resting)}>
                {resting ? texts.wake : texts.pause}
              </button>
            </Locked>
            <button type="button" onClick={() => onTurnOff(origin)}>
              {texts.turnOff}
            </button>
          </div>
        </fieldset>
      ))}
      <form class="line" onSubmit={submit} noValidate>
        <label for="site">{texts.address}</label>
        <input id="site" name="site" type="url" autocomplete="off" aria-describedby="site-note" />
        <button type="submit">{texts.turnOn}</button>
        <p id="site-note" class={bad(ended) ? 'alert' : 'note'} role={bad(ended) ? 'alert' : undefined}>
          {ended === undefined || ended === 'done' ? (
            texts.hint
          ) : (
            <>
              {texts.failed[ended]} <HelpLink topic={`site-${ended}`} language={language} />
            </>
          )}
        </p>
      </form>
    </>
  );
}

function choiceOf(profile: string | null | undefined): string {
  if (profile === undefined) return byPage;
  return profile === null ? another : `=${profile}`;
}

function profileOf(choice: string): string | null | undefined {
  if (choice === byPage) return undefined;
  return choice === another ? null : choice.slice(1);
}

function bad(ended: SiteTurnedOn | undefined): boolean {
  return ended === 'refused' || ended === 'bad-address';
}
