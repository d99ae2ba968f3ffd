import { Cause } from '../shared/Cause';
import { SeverityIcon } from '../shared/SeverityIcon';
import type { BarActions } from './bar-view';
import type { DetailView } from './detail-view';
import { iconOfCount } from './icon-of-count';
import { Reasons } from './Reasons';

/** What is urgent or wrong with the one dossier that the page shows. */
export function DetailFlags({ flagged }: { flagged: NonNullable<DetailView['flagged']> }) {
  return (
    <span class={`count ${flagged.worst}`}>
      <SeverityIcon kind={iconOfCount(flagged.worst)} /> {flagged.label}
    </span>
  );
}

/** What the bar says of it besides: time left, where it stands, its papers, why it is late. */
export function DetailLines({
  detail: { lines, unread, cause, intake },
  language,
  annotate,
  formOpened,
}: {
  detail: DetailView;
  language: 'vi' | 'en';
  annotate: BarActions['annotate'];
  formOpened(): void;
}) {
  return (
    <div class="detail">
      {lines.length > 0 && (
        <p>
          {lines.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </p>
      )}
      {unread.length > 0 && <Reasons reasons={unread} />}
      {cause && (
        <Cause
          key={cause.code}
          {...cause}
          language={language}
          onOpened={formOpened}
          onKeep={(changed) => annotate(cause.code, changed)}
        />
      )}
      {intake && (
        <fieldset class="intake">
          <legend>
            {intake.title} <span class="advice">{intake.progress}</span>
          </legend>
          <p class="advice">{intake.hint}</p>
          <ul>
            {intake.papers.map(({ name, compared }) => (
              <li key={name}>
                <label>
                  <input
                    type="checkbox"
                    checked={compared}
                    onChange={(event) => intake.set(name, event.currentTarget.checked)}
                  />{' '}
                  {name}
                </label>
              </li>
            ))}
          </ul>
          {intake.notKept !== undefined && <p role="status">{intake.notKept}</p>}
        </fieldset>
      )}
    </div>
  );
}
