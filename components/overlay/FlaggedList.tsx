import { Cause } from '../shared/Cause';
import { SeverityIcon } from '../shared/SeverityIcon';
import type { BarActions, FlaggedRowView } from './bar-view';
import { iconOfCount } from './icon-of-count';
import { Reasons } from './Reasons';

/** The flagged rows in the page's order, each to be opened and gone to by the keyboard. */
export function FlaggedList(props: {
  rows: readonly FlaggedRowView[];
  more: string | undefined;
  language: 'vi' | 'en';
  open(place: number): void;
  annotate: BarActions['annotate'];
  formOpened(): void;
}) {
  return (
    <ol class="flagged">
      {props.rows.map(({ place, code, label, worst, reasons, late, annotation }) => (
        <li key={place}>
          <button
            type="button"
            class={`row count ${worst}`}
            aria-expanded={reasons !== undefined}
            onClick={() => props.open(place)}
          >
            <SeverityIcon kind={iconOfCount(worst)} /> <span class="code">{code}</span> <span>{label}</span>
          </button>
          {reasons && <Reasons reasons={reasons} />}
          {reasons && late && (
            <Cause
              code={code}
              language={props.language}
              {...(annotation === undefined ? {} : { annotation })}
              onOpened={props.formOpened}
              onKeep={(changed) => props.annotate(code, changed)}
            />
          )}
        </li>
      ))}
      {props.more !== undefined && <li>{props.more}</li>}
    </ol>
  );
}
