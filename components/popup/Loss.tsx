import type { JSX } from 'preact';
import type { PopupTexts } from '../../lib/locale/popup';
import { formatReadingTime } from '../../lib/locale/reading-time';

interface Props {
  /** Civil times. */
  lostAt: string;
  now: string;
  texts: PopupTexts;
  onRead(): void;
  onSettings(): void;
}

/** Says that what was kept is gone: an empty backlog must not look as if nothing were to be done. */
export function Loss({ lostAt, now, texts, onRead, onSettings }: Props): JSX.Element {
  return (
    <div class="alert" role="alert">
      <p>
        <strong>{texts.lost(formatReadingTime(lostAt, now))}</strong> {texts.lostAdvice}
      </p>
      <div class="actions">
        <button type="button" onClick={onSettings}>
          {texts.settings}
        </button>
        <button type="button" onClick={onRead}>
          {texts.lostRead}
        </button>
      </div>
    </div>
  );
}
