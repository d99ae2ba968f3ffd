import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/dossier';
import { type CauseName, type CauseTexts, causeTexts } from '../../lib/locale/cause';
import { formatCivilTime } from '../../lib/locale/civil-format';
import { parseDate } from '../../lib/text/date';

export interface CauseProps {
  code: string;
  language: 'vi' | 'en';
  annotation?: Annotation;
  /** Given, the form stands open from the start, and this is called when it is closed. */
  onClosed?(): void;
  /** Told once the form stands open. */
  onOpened?(): void;
  /** Has cause, note and apology kept in place of the present ones; false where that failed. */
  onKeep(annotation: Omit<Annotation, 'changedAt'>): Promise<boolean>;
}

const causeNames: readonly CauseName[] = ['objective', 'subjective'];

/** Why a dossier is late, as the officer noted it, and the small form to note it, which takes the keyboard. */
export function Cause({ code, language, annotation, onClosed, onOpened, onKeep }: CauseProps): JSX.Element {
  const [open, setOpen] = useState(onClosed !== undefined);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    const before = wasOpen.current;
    wasOpen.current = open;
    if (before && !open) opener.current?.focus();
    if (open && !before) onOpened?.();
  }, [open, onOpened]);
  const texts = causeTexts(language);
  const said = annotation === undefined ? '' : texts.summary(worded(annotation));
  if (open) {
    return (
      <CauseForm
        code={code}
        texts={texts}
        {...(annotation === undefined ? {} : { annotation })}
        onKeep={onKeep}
        onDone={onClosed ?? (() => setOpen(false))}
      />
    );
  }
  return (
    <p class="cause">
      {said === '' ? null : <span>{said}. </span>}
      <button ref={opener} type="button" class="plain" onClick={() => setOpen(true)}>
        {said === '' ? texts.write : texts.edit}
      </button>
    </p>
  );
}

interface FormProps extends Omit<CauseProps, 'language' | 'onClosed' | 'onOpened'> {
  texts: CauseTexts;
  onDone(): void;
}

function CauseForm({ code, texts, annotation, onKeep, onDone }: FormProps): JSX.Element {
  const [fault, setFault] = useState<'badDate' | 'notSaved'>();
  const note = useRef<HTMLInputElement>(null);
  useEffect(() => note.current?.focus(), []);
  const id = (part: string) => `cause-${part}-${code}`;
  const submit = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const annotation = entered(new FormData(event.currentTarget));
    if (annotation === undefined) {
      setFault('badDate');
      return;
    }
    const kept = await onKeep(annotation);
    setFault(kept ? undefined : 'notSaved');
    if (kept) onDone();
  };
  return (
    <form class="cause" aria-label={texts.form(code)} onSubmit={submit}>
      <fieldset>
        <legend>{texts.cause}</legend>
        {[...causeNames, ''].map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="cause"
              value={name}
              defaultChecked={(annotation?.cause ?? '') === name}
            />{' '}
            {name === '' ? texts.noCause : texts.causes[name as CauseName]}
          </label>
        ))}
      </fieldset>
      <label for={id('note')}>{texts.note}</label>
      <input
        ref={note}
        id={id('note')}
        name="note"
        maxLength={500}
        autocomplete="off"
        defaultValue={annotation?.note ?? ''}
        aria-describedby={id('hint')}
      />
      <p id={id('hint')} class="note">
        {texts.noteHint}
      </p>
      <label for={id('apology')}>{texts.apology}</label>
      <input
        id={id('apology')}
        name="apologyOn"
        inputMode="numeric"
        autocomplete="off"
        placeholder={texts.datePlaceholder}
        defaultValue={formatCivilTime(annotation?.apologyOn ?? '')}
        aria-invalid={fault === 'badDate'}
      />
      <div class="ends">
        <button type="submit" class="main">
          {texts.save}
        </button>
        <button type="button" class="plain" onClick={onDone}>
          {texts.cancel}
        </button>
      </div>
      {fault === undefined ? null : <p role="alert">{texts[fault]}</p>}
    </form>
  );
}

/** What was entered; undefined where the date is none. */
function entered(form: FormData): Omit<Annotation, 'changedAt'> | undefined {
  const [cause, note, date] = ['cause', 'note', 'apologyOn'].map((name) =>
    String(form.get(name) ?? '').trim(),
  );
  const named = causeNames.find((name) => name === cause);
  const apologyOn = date ? dateOf(date) : undefined;
  if (date && apologyOn === undefined) return undefined;
  return {
    ...(named === undefined ? {} : { cause: named }),
    ...(note ? { note } : {}),
    ...(apologyOn === undefined ? {} : { apologyOn }),
  };
}

function dateOf(typed: string): string | undefined {
  const read = parseDate(typed);
  return read.kind === 'date' && read.rest === '' ? read.at.slice(0, 10) : undefined;
}

function worded({ cause, note, apologyOn }: Annotation): Parameters<CauseTexts['summary']>[0] {
  return {
    ...(cause === undefined ? {} : { cause }),
    ...(note === undefined ? {} : { note }),
    ...(apologyOn === undefined ? {} : { apologyOn: formatCivilTime(apologyOn) }),
  };
}
