import type { ComponentChildren, JSX } from 'preact';
import { appearanceTexts } from '../../lib/locale/appearance';
import { optionsTexts } from '../../lib/locale/options';
import { type PicturedFlag, type WelcomeTexts, welcomeTexts } from '../../lib/locale/welcome';
import { SeverityIcon } from '../shared/SeverityIcon';
import { severityOfFlag } from '../shared/severity-of-flag';
import { MarksPicture } from './MarksPicture';
import { NeverPicture } from './NeverPicture';
import { TurnOnPicture } from './TurnOnPicture';

interface Props {
  language: 'vi' | 'en';
  /** An administrator chose the language. */
  languageLocked: boolean;
  onLanguage(language: 'vi' | 'en'): void;
}

const languages = ['vi', 'en'] as const;

/** The first minutes: turn it on, what the marks mean, what is never done. */
export function Welcome({ language, languageLocked, onLanguage }: Props): JSX.Element {
  const texts = welcomeTexts(language);
  const { turnOn, marks, never, begin } = texts;
  return (
    <main class="welcome" lang={language}>
      <header>
        <img src="/icon/48.png" width="48" height="48" alt="" />
        <h1>{texts.title}</h1>
        <p class="languages">
          {languages.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === language}
              disabled={languageLocked}
              onClick={() => onLanguage(each)}
            >
              {appearanceTexts(each).languages[each]}
            </button>
          ))}
        </p>
        {languageLocked ? <p class="note">{optionsTexts(language).locked}</p> : null}
        <p class="lead">{texts.lead}</p>
      </header>
      <Step number={1} texts={texts} heading={turnOn.heading}>
        <TurnOnPicture language={language} texts={turnOn} />
        <div class="words">
          <p>{turnOn.how}</p>
          <p class="note">{turnOn.pin}</p>
        </div>
      </Step>
      <Step number={2} texts={texts} heading={marks.heading}>
        <MarksPicture language={language} texts={marks} />
        <div class="words">
          <p>{marks.how}</p>
          <ul class="meanings">
            {Object.entries(marks.means).map(([flag, meaning]) => (
              <li key={flag}>
                <SeverityIcon kind={severityOfFlag(flag as PicturedFlag)} /> {meaning}
              </li>
            ))}
          </ul>
          <p class="note">{marks.none}</p>
        </div>
      </Step>
      <Step number={3} texts={texts} heading={never.heading}>
        <NeverPicture label={never.picture} />
        <ul class="words nevers">
          {never.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Step>
      <section aria-labelledby="begin">
        <h2 id="begin">{begin.heading}</h2>
        <p>{begin.how}</p>
        <p>{begin.sampleHow}</p>
        <p class="ways">
          <a class="button main" href="sample.html">
            {begin.sample}
          </a>
          <a class="button" href="options.html">
            {begin.settings}
          </a>
        </p>
      </section>
    </main>
  );
}

interface StepProps {
  number: number;
  texts: WelcomeTexts;
  heading: string;
  children: ComponentChildren;
}

function Step({ number, texts, heading, children }: StepProps): JSX.Element {
  return (
    <section class="step" aria-labelledby={`step-${number}`}>
      <h2 id={`step-${number}`}>
        <span class="number">{texts.step(number)}</span> {heading}
      </h2>
      {children}
    </section>
  );
}
