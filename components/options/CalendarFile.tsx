import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CalendarTexts } from '../../lib/locale/calendar';
import { HelpLink } from '../shared/HelpLink';
import type { CalendarActions } from './calendar-view';

interface Props {
  texts: CalendarTexts;
  language: 'vi' | 'en';
  actions: CalendarActions;
}

/** One file for the whole unit: exported by one, imported by the others. */
export function CalendarFile({ texts, language, actions }: Props): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Awaited<ReturnType<CalendarActions['importFile']>>>();
  const take = async (event: JSX.TargetedEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (file !== undefined) setTold(await actions.importFile(file));
    // The same file may be chosen again once it was mended.
    input.value = '';
  };
  return (
    <fieldset>
      <legend>{texts.file}</legend>
      <p class="note">{texts.fileHint}</p>
      <div class="line">
        <button type="button" onClick={actions.exportFile}>
          {texts.export}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {texts.import}
        </button>
        <input
          ref={picker}
          class="out-of-sight"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={texts.import}
          onChange={take}
        />
      </div>
      {told === undefined ? null : (
        <p class={told.refused ? 'alert' : 'note'} role={told.refused ? 'alert' : 'status'}>
          {told.sentence}
        </p>
      )}
      {told?.topic === undefined ? null : <HelpLink topic={told.topic} language={language} />}
    </fieldset>
  );
}
