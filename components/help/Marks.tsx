import type { JSX } from 'preact';
import { SeverityIcon } from '../shared/SeverityIcon';
import { severityOfFlag } from '../shared/severity-of-flag';
import { markNames } from './guide';

/** Every mark as it looks, and what to do about it. */
export function Marks({ language }: { language: 'vi' | 'en' }): JSX.Element {
  return (
    <dl class="marks">
      {markNames(language).map(({ id, label, advice }) => (
        <div key={id}>
          <dt data-kind={severityOfFlag(id)}>
            <SeverityIcon kind={severityOfFlag(id)} /> {label}
          </dt>
          <dd>{advice}</dd>
        </div>
      ))}
    </dl>
  );
}
