import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { lockTexts } from '../../lib/locale/lock';
import { popupTexts } from '../../lib/locale/popup';
import { Locked } from '../shared/Locked';
import type { Tried } from '../shared/lock-door';

interface Props {
  /** There is a PIN. */
  set: boolean;
  /** It locks by itself after so long. */
  minutes: number;
  /** An administrator decides on that. */
  minutesLocked: boolean;
  language: 'vi' | 'en';
  onSet(pin: string, current: string | undefined): Promise<Tried>;
  onUnset(current: string): Promise<Tried>;
  onMinutes(minutes: number): void;
  onLock(): void;
}

const offeredMinutes = [1, 5, 10, 15, 30, 60];
/** As the receiver takes it. */
const pinForm = /^\d{4,12}$/;

/** What a lock is good for and what it is not; setting a PIN, changing it, taking it away. */
export function LockForm(props: Props): JSX.Element {
  const { set, minutes, minutesLocked, language, onMinutes, onLock } = props;
  const texts = lockTexts(language);
  const [said, setSaid] = useState<{ words: string; bad: boolean }>();
  const offered = [...new Set([...offeredMinutes, minutes])].sort((a, b) => a - b);
  return (
    <>
      <p class="note">{texts.meaning}</p>
      {set ? (
        <>
          <p class="line">
            <span>{texts.isSet}</span>
            <button type="button" onClick={onLock}>
              {texts.lockNow}
            </button>
          </p>
          <Locked when={minutesLocked} language={language}>
            <div class="field">
              <label for="lock-after">{texts.after}</label>{' '}
              <select
                id="lock-after"
                value={String(minutes)}
                onChange={(event) => onMinutes(Number(event.currentTarget.value))}
              >
                {offered.map((each) => (
                  <option key={each} value={String(each)}>
                    {texts.minutes(each)}
                  </option>
                ))}
              </select>
            </div>
          </Locked>
        </>
      ) : null}
      <PinForm key={String(set)} {...props} onSaid={setSaid} />
      <p role="status" class={said?.bad ? 'alert' : 'note'}>
        {said?.words}
      </p>
    </>
  );
}

type PinFormProps = Props & { onSaid(said: { words: string; bad: boolean }): void };

function PinForm({ set, language, onSet, onUnset, onSaid }: PinFormProps): JSX.Element {
  const texts = lockTexts(language);
  const [current, setCurrent] = useState('');
  const [pin, setPin] = useState('');
  const [repeated, setRepeated] = useState('');
  const bad = (words: string) => onSaid({ words, bad: true });

  const tell = (tried: Tried, done: 'set' | 'changed' | 'unset') => {
    if (tried === undefined) return bad(popupTexts(language).errors.unknown);
    if (!tried.right) {
      setCurrent('');
      return bad(tried.waitMs > 0 ? texts.wait(Math.ceil(tried.waitMs / 1000)) : texts.wrong);
    }
    for (const put of [setCurrent, setPin, setRepeated]) put('');
    onSaid({ words: texts.done[done], bad: false });
  };
  const submit = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pinForm.test(pin)) return bad(texts.pinForm);
    if (pin !== repeated) return bad(texts.differ);
    tell(await onSet(pin, set ? current : undefined), set ? 'changed' : 'set');
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {set ? <PinField id="pin-current" label={texts.current} value={current} onValue={setCurrent} /> : null}
      <PinField id="pin-new" label={texts.newPin} hint={texts.pinForm} value={pin} onValue={setPin} />
      <PinField id="pin-again" label={texts.repeat} value={repeated} onValue={setRepeated} />
      <p class="line">
        <button type="submit" class="main">
          {set ? texts.change : texts.set}
        </button>
        {set ? (
          <button type="button" onClick={async () => tell(await onUnset(current), 'unset')}>
            {texts.unset}
          </button>
        ) : null}
      </p>
    </form>
  );
}

interface PinFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onValue(value: string): void;
}

function PinField({ id, label, hint, value, onValue }: PinFieldProps): JSX.Element {
  const note = hint === undefined ? undefined : `${id}-note`;
  return (
    <div class="field">
      <label for={id}>{label}</label>{' '}
      <input
        id={id}
        type="password"
        inputMode="numeric"
        autocomplete="off"
        maxLength={12}
        value={value}
        aria-describedby={note}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {hint === undefined ? null : (
        <p id={note} class="note">
          {hint}
        </p>
      )}
    </div>
  );
}
