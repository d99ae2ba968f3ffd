import type { JSX } from 'preact';
import { popupTexts } from '../../lib/locale/popup';
import type { WelcomeTexts } from '../../lib/locale/welcome';

interface Props {
  language: 'vi' | 'en';
  texts: WelcomeTexts['turnOn'];
}

/** A browser's window with the popup open, in the popup's own words. Nothing in it can be pressed. */
export function TurnOnPicture({ language, texts }: Props): JSX.Element {
  const popup = popupTexts(language);
  return (
    <div class="picture window" role="img" aria-label={texts.picture}>
      <div class="toolbar">
        <span class="address">{texts.host}</span>
        <svg class="puzzle" aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
          <path
            d="M2 5h3.5a1.8 1.8 0 1 1 3 0H12v3.5a1.8 1.8 0 1 1 0 3V15H2Z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.4"
          />
        </svg>
        <img class="icon" src="/icon/32.png" width="20" height="20" alt="" />
      </div>
      <div class="page">
        <div class="lines" />
        <div class="small-window">
          <strong>{popup.title}</strong>
          <p>{popup.page.notOn(texts.host)}</p>
          <span class="main">{popup.page.turnOn(texts.host)}</span>
        </div>
      </div>
    </div>
  );
}
