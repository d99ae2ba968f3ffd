import { SeverityIcon } from '../shared/SeverityIcon';
import type { FlaggedRowView } from './bar-view';
import { iconOfCount } from './icon-of-count';
import { Reasons } from './Reasons';

/** The flagged rows in the page's order, each to be opened and gone to by the keyboard. */
export function FlaggedList(props: {
  rows: readonly FlaggedRowView[];
  more: string | undefined;
  open(place: number): void;
}) {
  return (
    <ol class="flagged">
      {props.rows.map(({ place, code, label, worst, reasons }) => (
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
        </li>
      ))}
      {props.more !== undefined && <li>{props.more}</li>}
    </ol>
  );
}
