import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupTexts } from '../../lib/locale/popup';

interface Props {
  texts: PopupTexts;
  /** Has the note kept with the present time; false where that failed. */
  onNote(note: string): Promise<boolean>;
}

/** A portal that does not work is noted by hand; the note is evidence for what is late through no fault of the office. */
export function FailureNote({ texts, onNote }: Props): JSX.Element {
  const [told, setTold] = useState<'noted' | 'notNoted'>();
  const submit = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const note = String(new FormData(form).get('note') ?? '').trim();
    if (note === '') return;
    const kept = await onNote(note);
    setTold(kept ? 'noted' : 'notNoted');
    if (kept) form.reset();
  };
  return (
    <details>
      <summary>{texts.failure.heading}</summary>
      <form onSubmit={submit}>
        <label for="failure-note">{texts.failure.what}</label>
        <input
          id="failure-note"
          name="note"
          maxLength={500}
          autocomplete="off"
          aria-describedby="failure-hint"
        />
        <button type="submit">{texts.failure.write}</button>
        <p id="failure-hint" class="note">
          {texts.failure.hint}
        </p>
      </form>
      {told === undefined ? null : <p role="status">{texts.failure[told]}</p>}
    </details>
  );
}
