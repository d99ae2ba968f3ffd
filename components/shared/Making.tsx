import type { JSX } from 'preact';
import { formatBytes } from '../../lib/locale/data';
import { type FilesTexts, filesTexts, type LetterName } from '../../lib/locale/files';
import { Progress } from './Progress';

/** How making files ended. */
export type MakingOutcome =
  | {
      kind: 'made';
      names: string[];
      dossiers: number;
      bytes: number;
      shortened: number;
      alikeNumbers: number;
      letters?: { letter: LetterName; count: number; left: number };
    }
  | { kind: 'cancelled' }
  | { kind: 'failed'; why: keyof FilesTexts['failures'] };

/** How far the making of files is. */
export interface Going {
  dossiers: number;
  of?: number;
}

export interface MakingProps {
  language: 'vi' | 'en';
  /** How many dossiers have passed, and of how many once that is known; absent where nothing is being made. */
  going?: Going;
  outcome?: MakingOutcome;
  onCancel(): void;
}

/** How far the making of files is, with a way to stop it, and how it ended. */
export function Making({ language, going, outcome, onCancel }: MakingProps): JSX.Element {
  const texts = filesTexts(language);
  return (
    <>
      {going === undefined ? null : (
        <Progress
          label={texts.going}
          far={texts.far(going.dossiers, going.of)}
          {...(going.of === undefined ? {} : { value: Math.min(going.dossiers, going.of), max: going.of })}
          stop={texts.cancel}
          onStop={onCancel}
        />
      )}
      <div role="status" class={outcome?.kind === 'failed' ? 'alert' : ''}>
        {going === undefined && outcome !== undefined ? <p>{wordsOf(outcome, language)}</p> : null}
      </div>
    </>
  );
}

function wordsOf(outcome: MakingOutcome, language: 'vi' | 'en'): string {
  const texts = filesTexts(language);
  if (outcome.kind === 'cancelled') return texts.cancelled;
  if (outcome.kind === 'failed') return texts.failures[outcome.why];
  const { dossiers, bytes, shortened, alikeNumbers, letters } = outcome;
  const names = outcome.names.join(', ');
  const size = formatBytes(bytes, language);
  if (letters !== undefined) {
    const drawn = texts.drawn({ names, letters: letters.count, dossiers, size });
    return letters.left === 0 ? drawn : `${drawn} ${texts.left(letters.letter, letters.left)}`;
  }
  const made = texts.made({ names, dossiers, size });
  return [
    made,
    ...(shortened === 0 ? [] : [texts.shortened(shortened)]),
    ...(alikeNumbers === 0 ? [] : [texts.alikeNumbers(alikeNumbers)]),
  ].join(' ');
}
