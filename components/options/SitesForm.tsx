import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sitesTexts } from '../../lib/locale/sites';
import { HelpLink } from '../shared/HelpLink';

/** How turning a portal on ended. */
export type SiteTurnedOn = 'done' | 'refused' | 'bad-address';

interface Props {
  /** Absent while they are being fetched. */
  sites: readonly { origin: string; resting: boolean; taught: number }[] | undefined;
  language: 'vi' | 'en';
  onPause(origin: string, on: boolean): void;
  onTurnOff(origin: string): void;
  /** Called inside the press, as the browser's question requires. */
  onTurnOn(typed: string): Promise<SiteTurnedOn>;
}

/** The portals, one by one: resting or not, how many tables were taught there, and one more by its address. */
export function SitesForm({ sites, language, onPause, onTurnOff, onTurnOn }: Props): JSX.Element {
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
      {sites?.map(({ origin, resting, taught }) => (
        <fieldset key={origin}>
          <legend>{origin}</legend>
          <p>
            {resting ? texts.resting : texts.on}
            {taught > 0 ? ` ${texts.taught(taught)}` : null}
          </p>
          <div class="line">
            <button type="button" onClick={() => onPause(origin, !resting)}>
              {resting ? texts.wake : texts.pause}
            </button>
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

function bad(ended: SiteTurnedOn | undefined): boolean {
  return ended === 'refused' || ended === 'bad-address';
}
