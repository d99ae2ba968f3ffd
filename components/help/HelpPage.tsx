import type { ComponentChildren, JSX } from 'preact';
import { type HelpPart, type HelpTexts, helpTexts, type PictureId } from '../../lib/locale/help';
import { chaptersFor, placesIn, type ShownChapter, wordsOf } from './guide';
import { Marks } from './Marks';
import { Sheet } from './Sheet';

/** Draws one of the guide's pictures; `alt` says what is to be seen. */
export type DrawPicture = (picture: PictureId, alt: string) => ComponentChildren;

export interface HelpPageProps {
  language: 'vi' | 'en';
  /** What is searched for. */
  words: string;
  draw: DrawPicture;
  /** Stands in the last chapter. */
  diagnostics: ComponentChildren;
  /** The whole guide goes on paper in place of the sheet of one page. */
  printsWhole: boolean;
  onSearch(words: string): void;
  onPrint(whole: boolean): void;
}

/** The guide: a search, its chapters one under another, and a sheet of one page for paper. */
export function HelpPage(props: HelpPageProps): JSX.Element {
  const { language, words, draw, onSearch, onPrint } = props;
  const texts = helpTexts(language);
  const shown = chaptersFor(words, language);
  const searched = words.trim() !== '';
  return (
    <div class={props.printsWhole ? 'help whole' : 'help'} lang={language}>
      <header>
        <h1>{texts.title}</h1>
        <div class="search">
          <label for="search">{texts.search}</label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            aria-describedby="search-note"
            value={words}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
          <p id="search-note" class="note">
            {texts.searchHint}
          </p>
          <p role="status">
            {!searched ? '' : shown.length === 0 ? texts.noneFound : texts.found(placesIn(shown))}
          </p>
        </div>
        <nav aria-label={texts.contents}>
          <ul>
            {shown.map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{texts.chapters[id].title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="print">
          <button type="button" onClick={() => onPrint(false)}>
            {texts.printSheet}
          </button>
          <button type="button" onClick={() => onPrint(true)}>
            {texts.printWhole}
          </button>
        </div>
      </header>
      <main>
        {shown.map((chapter) => (
          <ChapterView
            key={chapter.id}
            chapter={chapter}
            texts={texts}
            language={language}
            draw={draw}
            more={chapter.id === 'diagnostics' ? props.diagnostics : null}
          />
        ))}
      </main>
      <Sheet texts={texts} language={language} bar={draw('bar', '')} />
    </div>
  );
}

interface ChapterProps {
  chapter: ShownChapter;
  texts: HelpTexts;
  language: 'vi' | 'en';
  draw: DrawPicture;
  /** What stands in it besides. */
  more: ComponentChildren;
}

function ChapterView({ chapter, texts, language, draw, more }: ChapterProps): JSX.Element {
  const { id, parts, answers } = chapter;
  return (
    <section id={id} aria-labelledby={`title-of-${id}`} tabIndex={-1}>
      <h2 id={`title-of-${id}`}>{texts.chapters[id].title}</h2>
      {parts.map((part) => (
        <Part key={wordsOf(part, language)} part={part} language={language} draw={draw} />
      ))}
      {answers.length === 0 ? null : (
        <dl class="answers">
          {answers.map(({ anchor, title, text }) => (
            <div key={anchor} id={anchor} tabIndex={-1}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {more}
    </section>
  );
}

interface PartProps {
  part: HelpPart;
  language: 'vi' | 'en';
  draw: DrawPicture;
}

function Part({ part, language, draw }: PartProps): JSX.Element {
  switch (part.kind) {
    case 'text':
      return <p>{part.text}</p>;
    case 'steps':
      return (
        <ol>
          {part.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      );
    case 'points':
      return (
        <ul class="points">
          {part.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      );
    case 'picture':
      return <>{draw(part.picture, part.alt)}</>;
    case 'marks':
      return <Marks language={language} />;
  }
}
