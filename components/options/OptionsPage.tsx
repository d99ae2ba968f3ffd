import type { ComponentChildren, JSX } from 'preact';
import { helpLinkTexts } from '../../lib/locale/help-link';
import { optionsTexts, type SectionId } from '../../lib/locale/options';
import { type ErrorName, popupTexts } from '../../lib/locale/popup';
import { HelpLink } from '../shared/HelpLink';
import { Locked } from '../shared/Locked';

/** How the last change fares. */
export type Saving = { state: 'saving' } | { state: 'saved' } | { state: 'failed'; error: ErrorName };

export interface OptionsPageProps {
  language: 'vi' | 'en';
  /** Why the settings could not be had. */
  error?: ErrorName;
  /** Parts of the administrators' policy that are not as they should be and have no effect, such as "locked.reminders". */
  ignored: readonly string[];
  /** Absent before the first change. */
  saving?: Saving;
  /** In the order of the page; none while the settings are being fetched. */
  sections: readonly { id: SectionId; locked: boolean; body: ComponentChildren }[];
  onRetry(): void;
}

/** The page of settings: a list of its sections, the sections one under another, and how the last change fares. */
export function OptionsPage(props: OptionsPageProps): JSX.Element {
  const { language, error, ignored, saving, sections, onRetry } = props;
  const texts = optionsTexts(language);
  return (
    <div class="options" lang={language}>
      <header>
        <h1>{texts.title}</h1>
        <nav aria-label={texts.contents}>
          <ul>
            {sections.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{texts.sections[id]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ul class="guides">
          <li>
            <HelpLink topic="settings" language={language}>
              {helpLinkTexts(language).guide}
            </HelpLink>
          </li>
          <li>
            <HelpLink topic="diagnostics" language={language}>
              {helpLinkTexts(language).diagnostics}
            </HelpLink>
          </li>
        </ul>
      </header>
      <main>
        {error === undefined ? null : (
          <div class="alert" role="alert">
            <p>
              {popupTexts(language).errors[error]} <HelpLink topic={`error-${error}`} language={language} />
            </p>
            <button type="button" onClick={onRetry}>
              {texts.retry}
            </button>
          </div>
        )}
        {ignored.length === 0 ? null : (
          <p class="alert" role="alert">
            {texts.policyIgnored(ignored.join(', '))}
          </p>
        )}
        {error === undefined && sections.length === 0 ? <p aria-busy="true">{texts.loading}</p> : null}
        {sections.map(({ id, locked, body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{texts.sections[id]}</h2>
            <Locked when={locked} language={language}>
              {body}
            </Locked>
          </section>
        ))}
      </main>
      <div class={saving?.state === 'failed' ? 'saving alert' : 'saving'}>
        <span role="status">{saving === undefined ? '' : words(saving, language)}</span>{' '}
        {saving?.state === 'failed' ? <HelpLink topic={`error-${saving.error}`} language={language} /> : null}
      </div>
    </div>
  );
}

function words(saving: Saving, language: 'vi' | 'en'): string {
  const texts = optionsTexts(language);
  if (saving.state !== 'failed') return texts[saving.state];
  return saving.error === 'invalid-message' ? texts.refused : popupTexts(language).errors[saving.error];
}
