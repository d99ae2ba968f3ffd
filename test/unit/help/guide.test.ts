import { describe, expect, it } from 'vitest';
import { anchorFor, answersOf, chaptersFor, placesIn, wordsOf } from '../../../components/help/guide';
import type { ImportRefusal } from '../../../lib/import';
import type { RefusalName } from '../../../lib/locale/data';
import { chapterIds, helpTexts } from '../../../lib/locale/help';
import type { ImportRefusalName } from '../../../lib/locale/import';
import { overlayWords } from '../../../lib/locale/overlay';
import { type ErrorName, popupTexts } from '../../../lib/locale/popup';
import type { ErrorCode } from '../../../lib/messages';
import type { Failure } from '../../../lib/overlay/failure';
import type { WalkState } from '../../../lib/overlay/walk-state';
import type { RefusalReason } from '../../../lib/reading/types';
import type { CalendarFileProblem, MappingFileProblem, SettingsFileProblem } from '../../../lib/settings';
import type { FileRefusal } from '../../../lib/store';

/** Every name of a union, once the compiler has seen that none is missing. */
const all = <K extends string>(names: Record<K, true>) => Object.keys(names) as K[];

/** Whatever the product refuses, and the chapter that must speak of it. */
const refusals: Record<string, readonly string[]> = {
  table: all<RefusalReason>({
    'no-code-column': true,
    'no-header': true,
    'unknown-headers': true,
    'two-code-columns': true,
  }),
  error: [
    ...all<ErrorCode | ErrorName>({
      'invalid-message': true,
      'not-allowed': true,
      'site-not-granted': true,
      'site-paused': true,
      'setting-locked': true,
      locked: true,
      'storage-full': true,
      'storage-blocked': true,
      'storage-newer': true,
      'storage-failed': true,
      unknown: true,
    }),
    'not-teachable',
    'not-forgotten',
  ],
  file: all<FileRefusal | RefusalName>({
    foreign: true,
    newer: true,
    truncated: true,
    damaged: true,
    invalid: true,
    'too-large': true,
    future: true,
    'password-needed': true,
    'wrong-password': true,
    unreadable: true,
  }),
  import: all<ImportRefusal | ImportRefusalName>({
    empty: true,
    'too-large': true,
    'too-many-rows': true,
    locked: true,
    'old-excel': true,
    'not-a-table': true,
    broken: true,
    swollen: true,
    unreadable: true,
  }),
  json: all<(CalendarFileProblem | MappingFileProblem | SettingsFileProblem)['kind']>({
    'too-long': true,
    'not-json': true,
    'other-format': true,
    newer: true,
    'unknown-part': true,
    'wrong-part': true,
    'wrong-date': true,
    'repeated-year': true,
    'no-code': true,
    twice: true,
    repeated: true,
  }),
  portal: all<Failure['kind']>({
    error: true,
    maintenance: true,
    'signed-out': true,
    login: true,
  }),
  walk: all<Exclude<Extract<WalkState, { kind: 'ended' }>['end'], 'done'>>({
    stopped: true,
    touched: true,
    'no-answer': true,
    'too-long': true,
  }),
  teaching: ['in-vain'],
  site: ['hidden', 'silent', 'refused', 'bad-address'],
};

describe.each(['vi', 'en'] as const)('the guide (%s)', (language) => {
  it.each(Object.keys(refusals))('has a paragraph for every refusal of %s, with what to do', (chapter) => {
    const answers = answersOf(chapter as (typeof chapterIds)[number], language);
    expect(answers.map(({ anchor }) => anchor).sort()).toEqual(
      (refusals[chapter] ?? []).map((name) => `${chapter}-${name}`).sort(),
    );
    for (const { title, text } of answers) {
      expect(title).toMatch(/\p{L}{2}/u);
      expect(text.split(' ').length).toBeGreaterThan(5);
    }
  });

  it('quotes what is said elsewhere to the letter', () => {
    const { answers } = helpTexts(language);
    expect(answers.table['no-header'].title).toBe(overlayWords(language).refused('no-header', []));
    expect(answers.error['storage-full'].title).toBe(popupTexts(language).errors['storage-full']);
  });

  it('finds an own place for every chapter and answer, and one nearby for a reason it does not know', () => {
    const anchors = chapterIds.flatMap((id) => [id, ...answersOf(id, language).map(({ anchor }) => anchor)]);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchorFor(anchor, language)).toBe(anchor);
    expect(anchorFor('table-of-tomorrow', language)).toBe('table');
    expect(anchorFor('error-storage-full-twice', language)).toBe('error-storage-full');
    expect(anchorFor('', language)).toBeUndefined();
    expect(anchorFor('tables', language)).toBeUndefined();
  });

  it('shows everything where nothing is searched for', () => {
    expect(chaptersFor(' ', language).map(({ id }) => id)).toEqual([...chapterIds]);
  });

  it('finds nothing where there is nothing', () => {
    expect(chaptersFor('xyzzy', language)).toEqual([]);
  });
});

describe('in English the guide', () => {
  /** What a chapter is made of, whatever the language. */
  const outline = (language: 'vi' | 'en') =>
    chapterIds.map((id) =>
      helpTexts(language).chapters[id].parts.map((part) => {
        if (part.kind === 'picture') return part.picture;
        if (part.kind === 'steps') return part.steps.length;
        return part.kind === 'points' ? part.points.length : part.kind;
      }),
    );

  it('has the same steps, points and pictures in the same places', () => {
    expect(outline('en')).toEqual(outline('vi'));
  });

  it('says everything in its own words', () => {
    const vietnamese = new Set(chapterIds.flatMap((id) => textsOf(id, 'vi')));
    const english = chapterIds.flatMap((id) => textsOf(id, 'en'));
    expect(english.filter((text) => text.trim() === '' || vietnamese.has(text))).toEqual([]);
  });

  /** Title, parts and answers of a chapter; the marks have their words elsewhere. */
  function textsOf(id: (typeof chapterIds)[number], language: 'vi' | 'en'): string[] {
    const { title, parts } = helpTexts(language).chapters[id];
    const worded = parts.filter(({ kind }) => kind !== 'marks').map((part) => wordsOf(part, language));
    return [title, ...worded, ...answersOf(id, language).flatMap((answer) => [answer.title, answer.text])];
  }
});

describe('the search', () => {
  const found = (words: string) => chaptersFor(words, 'vi');

  it.each([
    ['so hoa', 'digitised'],
    ['SỐ HÓA', 'digitised'],
    ['cán bộ Biểu II.06a', 'report'],
    ['alt shift h', 'bar'],
    ['nguyên nhân khách quan', 'bar'],
  ])('finds %j in its chapter, with accents or without', (words, chapter) => {
    expect(found(words).map(({ id }) => id)).toContain(chapter);
  });

  it('shows of a chapter the answers alone that hold the words', () => {
    const [chapter, ...others] = found('caps lock');
    expect(others).toEqual([]);
    expect(chapter).toMatchObject({ id: 'file', parts: [] });
    expect(chapter?.answers.map(({ anchor }) => anchor)).toEqual(['file-wrong-password']);
    expect(placesIn(found('caps lock'))).toBe(1);
  });

  it('wants every word', () => {
    expect(placesIn(found('mat khau'))).toBeGreaterThan(placesIn(found('mat khau caps')));
    expect(found('mat khau xyzzy')).toEqual([]);
  });
});
