import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type LockTexts, lockTexts } from '../../lib/locale/lock';
import { popupTexts } from '../../lib/locale/popup';
import type { DoorState, LockDoor } from './lock-door';

interface Props {
  door: LockDoor;
  state: DoorState;
  /** The lock is open, or there is none any more. */
  onOpen(): void;
}

/** Stands in place of a page while the lock is closed. */
export function LockScreen({ door, state, onOpen }: Props): JSX.Element {
  const { language } = state;
  const texts = lockTexts(language);
  const [said, setSaid] = useState<string>();
  const [waitMs, setWaitMs] = useState(state.waitMs ?? 0);
  const [trying, setTrying] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (waitMs <= 0) return;
    setSaid(texts.wait(Math.ceil(waitMs / 1000)));
    const timer = setTimeout(() => {
      setWaitMs(0);
      setSaid(texts.again);
      field.current?.focus();
    }, waitMs);
    return () => clearTimeout(timer);
  }, [waitMs, texts]);

  const submit = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    if (typed === '' || trying || waitMs > 0) return;
    setTrying(true);
    const tried = await door.unlock(typed);
    setTrying(false);
    if (tried?.right) {
      onOpen();
      return;
    }
    if (field.current !== null) field.current.value = '';
    field.current?.focus();
    setSaid(tried === undefined ? popupTexts(language).errors.unknown : texts.wrong);
    setWaitMs(tried?.waitMs ?? 0);
  };

  return (
    <main class="lock" lang={language}>
      <h1>{texts.locked}</h1>
      <form onSubmit={submit} noValidate>
        <label for="pin">{texts.pin}</label>
        <input
          id="pin"
          ref={field}
          type="password"
          inputMode="numeric"
          autocomplete="off"
          maxLength={100}
          aria-describedby="pin-said"
        />
        <button type="submit" class="main" disabled={trying || waitMs > 0}>
          {texts.unlock}
        </button>
      </form>
      <p id="pin-said" role="status" class={said === undefined ? undefined : 'alert'}>
        {said}
      </p>
      <Forgotten door={door} texts={texts} language={language} onOpen={onOpen} />
    </main>
  );
}

/** The one way out for who forgot the PIN, with what it costs. */
function Forgotten({
  door,
  texts,
  language,
  onOpen,
}: Omit<Props, 'state'> & { texts: LockTexts; language: 'vi' | 'en' }): JSX.Element {
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The keyboard lands on the answer that does no harm.
    if (asked) no.current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <p>
        <button type="button" class="plain" onClick={() => setAsked(true)}>
          {texts.forgot}
        </button>
      </p>
    );
  }
  const erase = async () => {
    const erased = await door.forget();
    setFailed(!erased);
    if (erased) onOpen();
  };
  return (
    <fieldset>
      <legend>{texts.forgot}</legend>
      <p>{texts.forgotMeaning}</p>
      <p class="actions">
        <button type="button" ref={no} onClick={() => setAsked(false)}>
          {texts.forgotNo}
        </button>
        <button type="button" onClick={erase}>
          {texts.forgotErase}
        </button>
      </p>
      {failed ? (
        <p class="alert" role="alert">
          {popupTexts(language).errors['storage-failed']}
        </p>
      ) : null}
    </fieldset>
  );
}
