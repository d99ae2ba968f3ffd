import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QuestionActions, QuestionView } from './question-view';

/** Asks before a press goes on, over the whole page; Escape goes back. */
export function GuardDialog({ view, actions }: { view: QuestionView; actions: QuestionActions }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [dontAsk, setDontAsk] = useState(false);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // The browser would put the focus on the first control, which is not always the safe one.
    dialog.current?.querySelector<HTMLElement>('button.main')?.focus();
  }, []);
  const leave = view.failed === undefined ? () => actions.back(dontAsk) : actions.close;
  return (
    <dialog
      ref={dialog}
      class="guard"
      lang={view.language}
      aria-labelledby="guard-title"
      aria-describedby="guard-lacks"
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onKeyDown={(event) => {
        // The key that pressed the portal's button may still be held down.
        if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
        if (event.key === 'Tab') turnRound(event);
      }}
    >
      <h2 id="guard-title">{view.title}</h2>
      <div
        id="guard-lacks"
        class="lacking"
        {...(view.dossiers.length > 1
          ? { tabIndex: 0, role: 'group', 'aria-labelledby': 'guard-title' }
          : {})}
      >
        {view.dossiers.map(({ code, lacks }) => (
          <div key={code}>
            <p class="code">{code}</p>
            <ul>
              {lacks.map((lack) => (
                <Lacking key={lack} words={lack} />
              ))}
            </ul>
          </div>
        ))}
        {view.more !== undefined && <p class="code">{view.more}</p>}
      </div>
      {view.failed === undefined ? (
        <>
          <Answers
            answers={[
              { words: view.back, style: 'main', give: () => actions.back(dontAsk) },
              { words: view.goOn, style: 'plain', isBusy: view.busy, give: () => actions.goOn(dontAsk) },
            ]}
          />
          {view.dontAsk !== undefined && (
            <label>
              <input
                type="checkbox"
                checked={dontAsk}
                onChange={(event) => setDontAsk(event.currentTarget.checked)}
              />{' '}
              {view.dontAsk}
            </label>
          )}
        </>
      ) : (
        <>
          <p role="alert">{view.failed}</p>
          <Answers answers={[{ words: view.close, style: 'main', give: actions.close }]} />
        </>
      )}
    </dialog>
  );
}

interface Answer {
  words: string;
  style: 'main' | 'plain';
  isBusy?: boolean;
  give(): void;
}

/**
 * Where the browser ended this script together with its extension, as Firefox does, nobody hears an answer: the browser
 * itself then closes the dialog, and the officer has the page back.
 */
function Answers({ answers }: { answers: readonly Answer[] }) {
  const chosen = useRef<Answer>();
  return (
    <form
      method="dialog"
      class="answers"
      onSubmit={(event) => {
        event.preventDefault();
        chosen.current?.give();
      }}
    >
      {answers.map((answer) => (
        <button
          key={answer.words}
          type="submit"
          class={answer.style}
          aria-disabled={answer.isBusy}
          onClick={({ detail }) => {
            // The second half of a double click on the portal's button is no answer.
            chosen.current = detail < 2 ? answer : undefined;
          }}
        >
          {answer.words}
        </button>
      ))}
    </form>
  );
}

function Lacking({ words }: { words: string }) {
  return (
    <li>
      <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
        <path
          d="M2.4 1 6 4.6 9.6 1 11 2.4 7.4 6 11 9.6 9.6 11 6 7.4 2.4 11 1 9.6 4.6 6 1 2.4Z"
          fill="currentColor"
        />
      </svg>
      <span>{words}</span>
    </li>
  );
}

/** Keeps the keyboard among the dialog's controls. */
function turnRound(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('[tabindex],button,input')];
  const root = event.currentTarget.getRootNode() as ShadowRoot;
  const at = controls.indexOf(root.activeElement as HTMLElement);
  const next = controls[(at + (event.shiftKey ? -1 : 1) + controls.length) % controls.length];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
