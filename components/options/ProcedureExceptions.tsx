import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProcedureException } from '../../lib/dossier';
import type { ThresholdsTexts } from '../../lib/locale/thresholds';
import { normalForm, tidy } from '../../lib/text/normal-form';
import { DaysField } from './DaysField';

interface Props {
  exceptions: readonly ProcedureException[];
  /** The general threshold, in working days; where a new rule starts. */
  usual: number;
  texts: ThresholdsTexts;
  onChange(exceptions: ProcedureException[]): void;
}

/** The procedures that raise no flags, or another threshold: a list of them, and a line to add one. */
export function ProcedureExceptions({ exceptions, usual, texts, onChange }: Props): JSX.Element {
  const put = (changed: ProcedureException, place: number) =>
    onChange(exceptions.map((each, index) => (index === place ? changed : each)));
  return (
    <fieldset>
      <legend>{texts.exceptions}</legend>
      <p class="note">{texts.exceptionsHint}</p>
      {exceptions.length === 0 ? <p>{texts.noExceptions}</p> : null}
      <ul class="exceptions">
        {exceptions.map((exception, place) => (
          <li key={exception.procedure}>
            <strong>{exception.procedure}</strong>
            <RuleChoice
              id={`exception-${place}`}
              exception={exception}
              usual={usual}
              texts={texts}
              onChange={(changed) => put(changed, place)}
            />
            <button type="button" onClick={() => onChange(exceptions.filter((each) => each !== exception))}>
              {texts.remove(exception.procedure)}
            </button>
          </li>
        ))}
      </ul>
      <NewException
        texts={texts}
        known={exceptions}
        onAdd={(procedure) => onChange([...exceptions, { procedure, exclude: true }])}
      />
    </fieldset>
  );
}

interface RuleProps {
  id: string;
  exception: ProcedureException;
  usual: number;
  texts: ThresholdsTexts;
  onChange(exception: ProcedureException): void;
}

function RuleChoice({ id, exception, usual, texts, onChange }: RuleProps): JSX.Element {
  const { procedure, exclude, dueSoonWorkingDays } = exception;
  return (
    <>
      <label>
        {texts.rule}{' '}
        <select
          value={exclude === true ? 'exclude' : 'threshold'}
          onChange={(event) =>
            onChange(
              event.currentTarget.value === 'exclude'
                ? { procedure, exclude: true }
                : { procedure, dueSoonWorkingDays: usual },
            )
          }
        >
          <option value="exclude">{texts.exclude}</option>
          <option value="threshold">{texts.ownThreshold}</option>
        </select>
      </label>
      {exclude === true ? null : (
        <DaysField
          id={id}
          label={texts.ownThreshold}
          unit={texts.workingDays}
          bad={texts.badDays}
          value={dueSoonWorkingDays ?? usual}
          onChange={(days) => onChange({ procedure, dueSoonWorkingDays: days })}
        />
      )}
    </>
  );
}

interface NewProps {
  texts: ThresholdsTexts;
  known: readonly ProcedureException[];
  onAdd(procedure: string): void;
}

function NewException({ texts, known, onAdd }: NewProps): JSX.Element {
  const [fault, setFault] = useState<string>();
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form).get('procedure');
    const procedure = tidy(typeof typed === 'string' ? typed : '');
    const isKnown = known.some((each) => normalForm(each.procedure) === normalForm(procedure));
    setFault(procedure === '' ? texts.noName : isKnown ? texts.knownName : undefined);
    if (procedure === '' || isKnown) return;
    onAdd(procedure);
    form.reset();
  };
  return (
    <form class="line" onSubmit={submit} noValidate>
      <label for="new-exception">{texts.procedure}</label>
      <input
        id="new-exception"
        name="procedure"
        autocomplete="off"
        maxLength={500}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : 'new-exception-fault'}
      />
      <button type="submit">{texts.add}</button>
      {fault === undefined ? null : (
        <p id="new-exception-fault" class="alert" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
