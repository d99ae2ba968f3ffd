import type { JSX } from 'preact';
import { guardWords } from '../../lib/locale/guard';
import type { PaperState } from '../../lib/locale/guard-words';

const papers: readonly PaperState[] = [
  { attached: true, signed: true, digitised: true },
  { attached: true, signed: true, digitised: false },
  { attached: false, digitised: false },
  {},
];

/** Boxes of a portal's papers with the words that stand beside them. */
export function Papers({ language, alt }: { language: 'vi' | 'en'; alt: string }): JSX.Element {
  const words = guardWords(language);
  return (
    <figure class="picture">
      <div role="img" aria-label={alt} class="papers">
        {papers.map((state) => (
          <div key={words.paper(state)}>
            <svg
              aria-hidden="true"
              width="16"
              height="16"
              viewBox="0 0 16 16"
              fill="none"
              stroke="currentColor"
            >
              <rect x="1.5" y="1.5" width="13" height="13" rx="2" />
              {state.digitised === true ? <path d="M4 8l3 3 5-6" stroke-width="2" /> : null}
            </svg>{' '}
            <span data-kind={state.digitised === false ? 'undigitised' : 'quiet'}>{words.paper(state)}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}
