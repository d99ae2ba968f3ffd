import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupTexts } from '../../lib/locale/popup';
import { HelpLink } from '../shared/HelpLink';
import { AddressForm } from './AddressForm';
import { FailureNote } from './FailureNote';
import type { PageLine, TurnedOn } from './page-line';

interface Props {
  page: PageLine;
  language: 'vi' | 'en';
  texts: PopupTexts;
  onTurnOn(origin: string): Promise<TurnedOn>;
  onTurnOff(origin: string): void;
  /** Notes that the portal does not work; false where that failed. */
  onNoteFailure(origin: string, note: string): Promise<boolean>;
}

/** What happens on the page that the officer came from, and the button that turns it on or off. */
export function ThisPage(props: Props): JSX.Element {
  const { texts, language, onTurnOn } = props;
  const [failure, setFailure] = useState<{ text: string; topic: string }>();
  const turnOn = (origin: string) => {
    setFailure(undefined);
    onTurnOn(origin).then((outcome) => {
      if (outcome === 'refused') {
        setFailure({ text: texts.page.refusedByPerson(hostOf(origin)), topic: 'site-refused' });
      } else if (outcome !== 'done') {
        setFailure({ text: texts.errors[outcome], topic: `error-${outcome}` });
      }
    });
  };
  return (
    <section class="page" aria-labelledby="page">
      <h2 id="page">{texts.thisPage}</h2>
      <Body {...props} onTurnOn={turnOn} />
      {failure === undefined ? null : (
        <p class="alert" role="alert">
          {failure.text} <HelpLink topic={failure.topic} language={language} />
        </p>
      )}
    </section>
  );
}

interface BodyProps extends Omit<Props, 'onTurnOn'> {
  onTurnOn(origin: string): void;
}

function Body({ page, texts, language, onTurnOn, onTurnOff, onNoteFailure }: BodyProps): JSX.Element {
  const words = texts.page;
  switch (page.kind) {
    case 'hidden':
      return (
        <>
          <AddressForm texts={texts} language={language} onTurnOn={onTurnOn} />
          <p class="note">{words.never}</p>
        </>
      );
    case 'not-on':
    case 'resting':
      return (
        <>
          <p>
            {page.kind === 'not-on' ? words.notOn(hostOf(page.origin)) : words.resting(hostOf(page.origin))}
          </p>
          <button type="button" class="main" onClick={() => onTurnOn(page.origin)}>
            {words.turnOn(hostOf(page.origin))}
          </button>
          <p class="note">{words.never}</p>
        </>
      );
    case 'silent':
      return (
        <Running origin={page.origin} texts={texts} onTurnOff={onTurnOff} onNoteFailure={onNoteFailure}>
          <p>
            {words.silent(hostOf(page.origin))} <HelpLink topic="site-silent" language={language} />
          </p>
        </Running>
      );
    case 'reading':
      return (
        <Running origin={page.origin} texts={texts} onTurnOff={onTurnOff} onNoteFailure={onNoteFailure}>
          {page.dossiers > 0 ? <p>{words.reading(page.dossiers)}</p> : null}
          {page.dossiers === 0 && page.refused.length === 0 ? <p>{words.noTable}</p> : null}
          {page.refused.map(({ reason, headers }) => (
            <p key={headers.join()}>
              {words.refused(reason, headers)} <HelpLink topic={`table-${reason}`} language={language} />
            </p>
          ))}
          {page.error === undefined ? null : (
            <p class="alert" role="alert">
              {words.notStored} {texts.errors[page.error]}{' '}
              <HelpLink topic={`error-${page.error}`} language={language} />
            </p>
          )}
        </Running>
      );
  }
}

interface RunningProps {
  origin: string;
  texts: PopupTexts;
  onTurnOff(origin: string): void;
  onNoteFailure(origin: string, note: string): Promise<boolean>;
  children: ComponentChildren;
}

function Running({ origin, texts, onTurnOff, onNoteFailure, children }: RunningProps): JSX.Element {
  return (
    <>
      {children}
      <button type="button" onClick={() => onTurnOff(origin)}>
        {texts.page.turnOff(hostOf(origin))}
      </button>
      <FailureNote texts={texts} onNote={(note) => onNoteFailure(origin, note)} />
    </>
  );
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}
