import type { OverlayWords } from '../../lib/locale/overlay';

/** Says once that the page must be loaded anew before the extension can go on. */
export function Farewell(props: {
  words: OverlayWords;
  language: 'vi' | 'en';
  reload(): void;
  close(): void;
}) {
  const { words, language, reload, close } = props;
  return (
    <section class="bar" aria-label={words.name} lang={language}>
      <p role="status">{words.outlived}</p>
      <div class="counts">
        <button type="button" class="main" onClick={reload}>
          {words.reload}
        </button>
        <button type="button" class="plain" onClick={close}>
          {words.close}
        </button>
      </div>
    </section>
  );
}
