import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dataTexts } from '../../../lib/locale/data';
import { TaskBlock, type TaskState } from './TaskBlock';

interface Props extends TaskState {
  dossiers: number;
  onErase(): void;
}

/** Erases everything by one click and one confirmation. */
export function EraseBlock({ dossiers, onErase, ...state }: Props): JSX.Element {
  const texts = dataTexts(state.language);
  const [asked, setAsked] = useState<boolean>();
  const no = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The keyboard lands on the answer that does no harm, and after an answer where it was.
    if (asked !== undefined) (asked ? no : ask).current?.focus();
  }, [asked]);
  return (
    <TaskBlock id="data-erase" heading={texts.eraseHeading} tasks={['erase']} {...state}>
      <p class="note">{texts.eraseHint}</p>
      {asked ? (
        <fieldset>
          <legend>{texts.eraseQuestion(dossiers)}</legend>
          <p class="line">
            <button
              type="button"
              class="main"
              onClick={() => {
                setAsked(false);
                onErase();
              }}
            >
              {texts.eraseForGood}
            </button>
            <button type="button" ref={no} onClick={() => setAsked(false)}>
              {texts.no}
            </button>
          </p>
        </fieldset>
      ) : (
        <button ref={ask} type="button" disabled={state.running !== undefined} onClick={() => setAsked(true)}>
          {texts.erase}
        </button>
      )}
    </TaskBlock>
  );
}
