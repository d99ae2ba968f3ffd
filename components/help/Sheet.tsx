import type { ComponentChildren, JSX } from 'preact';
import { chapterIds, type HelpTexts } from '../../lib/locale/help';
import { SeverityIcon } from '../shared/SeverityIcon';
import { severityOfFlag } from '../shared/severity-of-flag';
import { markNames } from './guide';

interface Props {
  texts: HelpTexts;
  language: 'vi' | 'en';
  /** The bar, drawn. */
  bar: ComponentChildren;
}

/** The guide on one page, for a training day: seen on paper alone. */
export function Sheet({ texts, language, bar }: Props): JSX.Element {
  return (
    <section class="sheet" aria-hidden="true">
      <h1>{texts.sheet}</h1>
      {bar}
      <div class="columns">
        {chapterIds.map((id) => {
          const { title, brief } = texts.chapters[id];
          return brief === undefined ? null : (
            <div class="brief" key={id}>
              <h2>{title}</h2>
              <ul>
                {brief.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              {id === 'marks' ? (
                <ul class="legend">
                  {markNames(language).map(({ id: flag, label, advice }) => (
                    <li key={flag} data-kind={severityOfFlag(flag)}>
                      <SeverityIcon kind={severityOfFlag(flag)} /> <b>{label}.</b> <span>{advice}</span>
                    </li>
                  ))}
                </ul>
              ) : null}
            </div>
          );
        })}
      </div>
      <p>{texts.sheetEnd}</p>
    </section>
  );
}
