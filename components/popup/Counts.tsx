import type { JSX } from 'preact';
import { wordNumber } from '../../lib/locale/figure';
import type { CountName, PopupTexts } from '../../lib/locale/popup';
import type { Backlog } from '../../lib/report/types';
import { SeverityIcon, type SeverityKind } from '../shared/SeverityIcon';

const shown: { name: CountName; kind: SeverityKind; small?: true }[] = [
  { name: 'overdue', kind: 'overdue' },
  { name: 'due-today', kind: 'due-today' },
  { name: 'due-soon', kind: 'due-soon' },
  { name: 'undigitised', kind: 'undigitised' },
  { name: 'step-overdue', kind: 'step-overdue', small: true },
  { name: 'paused', kind: 'quiet', small: true },
  { name: 'open', kind: 'quiet', small: true },
  { name: 'total', kind: 'quiet', small: true },
];

interface Props {
  backlog: Backlog;
  language: 'vi' | 'en';
  texts: PopupTexts;
  /** The count whose list is open. */
  chosen: CountName | undefined;
  /** Opens the list of a count, or closes it. */
  onChoose(name: CountName): void;
}

/** The figures; each opens the list of the dossiers that it counts. */
export function Counts({ backlog, language, texts, chosen, onChoose }: Props): JSX.Element {
  return (
    <ul class="counts">
      {shown.map(({ name, kind, small }) => {
        const value = backlog.counts[name];
        return (
          <li key={name} class={small ? 'small' : undefined} data-zero={value === 0 ? '' : undefined}>
            <button type="button" aria-pressed={chosen === name} onClick={() => onChoose(name)}>
              {small ? null : <SeverityIcon kind={kind} faint={value === 0} />}
              <span class="figure" data-count={name} data-kind={small || value === 0 ? undefined : kind}>
                {wordNumber(language, value)}
              </span>{' '}
              <span>{texts.count(name, { value, dueSoonWorkingDays: backlog.dueSoonWorkingDays })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
