import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupTexts } from '../../lib/locale/popup';
import { HelpLink } from '../shared/HelpLink';
import { siteOfInput } from '../shared/site-of-input';

interface Props {
  texts: PopupTexts;
  language: 'vi' | 'en';
  /** Called inside the click, as the browser's question requires. */
  onTurnOn(origin: string): void;
}

/** For a page whose address the browser keeps from us: the officer types it. */
export function AddressForm({ texts, language, onTurnOn }: Props): JSX.Element {
  const [bad, setBad] = useState(false);
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('address');
    const origin = siteOfInput(typeof typed === 'string' ? typed : '');
    setBad(origin === undefined);
    if (origin !== undefined) onTurnOn(origin);
  };
  return (
    <form onSubmit={submit} noValidate>
      <label for="address">{texts.page.address}</label>
      <input
        id="address"
        name="address"
        type="url"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="address-hint"
        aria-invalid={bad}
      />
      <button type="submit" class="main">
        {texts.page.addressButton}
      </button>
      <p id="address-hint" class={bad ? 'alert' : 'note'} role={bad ? 'alert' : undefined}>
        {bad ? texts.page.badAddress : texts.page.addressHint}{' '}
        {bad ? <HelpLink topic="site-bad-address" language={language} /> : null}
      </p>
    </form>
  );
}
