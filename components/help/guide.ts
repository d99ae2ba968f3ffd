import { flagIds } from '../../lib/dossier/judgement';
import { flagAdvice, flagLabel } from '../../lib/locale/flags';
import { type Answer, type ChapterId, chapterIds, type HelpPart, helpTexts } from '../../lib/locale/help';
import { foldedKey } from '../../lib/text';

/** One answer of a chapter with its anchor. */
export interface AnchoredAnswer extends Answer {
  anchor: string;
}

/** What is shown of a chapter. */
export interface ShownChapter {
  id: ChapterId;
  /** None where only answers were found. */
  parts: readonly HelpPart[];
  answers: readonly AnchoredAnswer[];
}

/** The answers of a chapter, each with its anchor. */
export function answersOf(id: ChapterId, language: 'vi' | 'en'): AnchoredAnswer[] {
  const { answers } = helpTexts(language);
  const own: Readonly<Record<string, Answer>> = id in answers ? answers[id as keyof typeof answers] : {};
  return Object.entries(own).map(([name, answer]) => ({ anchor: `${id}-${name}`, ...answer }));
}

/** Every mark by its name and what to do, the worst first. */
export function markNames(language: 'vi' | 'en') {
  return flagIds.map((id) => ({
    id,
    label: flagLabel(language, { id, params: {} }),
    advice: flagAdvice(language, { id }),
  }));
}

/**
 * The chapters and answers in which all words stand, with accents or without; all of them where there are no words.
 * A chapter whose own text holds the words is shown whole.
 */
export function chaptersFor(words: string, language: 'vi' | 'en'): ShownChapter[] {
  const wanted = foldedKey(words).split(' ').filter(Boolean);
  const holds = (text: string) => {
    const folded = foldedKey(text);
    return wanted.every((word) => folded.includes(word));
  };
  const { chapters } = helpTexts(language);
  return chapterIds.flatMap((id) => {
    const { title, parts } = chapters[id];
    const answers = answersOf(id, language);
    if (holds([title, ...parts.map((part) => wordsOf(part, language))].join(' '))) {
      return [{ id, parts, answers }];
    }
    const found = answers.filter((answer) => holds(`${title} ${answer.title} ${answer.text}`));
    return found.length === 0 ? [] : [{ id, parts: [], answers: found }];
  });
}

/** How many places were found: a chapter shown whole counts once. */
export function placesIn(chapters: readonly ShownChapter[]): number {
  return chapters.reduce((sum, { parts, answers }) => sum + (parts.length > 0 ? 1 : answers.length), 0);
}

/**
 * The anchor that an address means: itself, or the chapter that it begins with, so that a reason that the guide does
 * not know yet still leads somewhere.
 */
export function anchorFor(address: string, language: 'vi' | 'en'): string | undefined {
  const known = chapterIds.flatMap((id) => [id, ...answersOf(id, language).map(({ anchor }) => anchor)]);
  return known
    .filter((anchor) => address === anchor || address.startsWith(`${anchor}-`))
    .sort((a, b) => b.length - a.length)[0];
}

/** All words of a part. */
export function wordsOf(part: HelpPart, language: 'vi' | 'en'): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'steps':
      return part.steps.join(' ');
    case 'points':
      return part.points.join(' ');
    case 'picture':
      return part.alt;
    case 'marks':
      return markNames(language)
        .map(({ label, advice }) => `${label} ${advice}`)
        .join(' ');
  }
}
