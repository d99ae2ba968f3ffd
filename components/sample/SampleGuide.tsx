import type { JSX } from 'preact';
import { sampleTexts } from '../../lib/locale/sample';
import { SampleNote } from '../shared/SampleNote';

interface Props {
  language: 'vi' | 'en';
  state: 'loading' | 'ready' | 'failed';
  onPopup(): void;
  onReport(): void;
  onEnd(): void;
  onRetry(): void;
}

/** What one is looking at, and what can be tried with it. */
export function SampleGuide(props: Props): JSX.Element {
  const { language, state } = props;
  const texts = sampleTexts(language);
  return (
    <section class="guide" lang={language} aria-labelledby="guide">
      <SampleNote language={language} />
      <h1 id="guide">{texts.title}</h1>
      {state === 'loading' ? <p aria-busy="true">{texts.loading}</p> : null}
      {state === 'failed' ? (
        <div class="alert" role="alert">
          <p>{texts.failed}</p>
          <button type="button" onClick={props.onRetry}>
            {texts.retry}
          </button>
        </div>
      ) : null}
      {state === 'ready' ? (
        <>
          <p>{texts.lead}</p>
          <ol aria-label={texts.triesHeading}>
            {texts.tries.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ol>
          <p class="ways">
            <button type="button" class="main" onClick={props.onPopup}>
              {texts.popup}
            </button>
            <button type="button" class="main" onClick={props.onReport}>
              {texts.report}
            </button>
            <button type="button" onClick={props.onEnd}>
              {texts.end}
            </button>
          </p>
        </>
      ) : null}
    </section>
  );
}
