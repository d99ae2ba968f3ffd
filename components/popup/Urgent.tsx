import type { JSX } from 'preact';
import type { Annotation } from '../../lib/dossier';
import type { PopupTexts } from '../../lib/locale/popup';
import type { Backlog, UrgentDossier } from '../../lib/report/types';
import { Cause } from '../shared/Cause';
import { DossierItem } from './DossierItem';
import { ReportLink } from './ReportLink';

interface Props {
  backlog: Backlog;
  language: 'vi' | 'en';
  texts: PopupTexts;
  reportPage: string;
  onOpen(address: string): void;
  onAnnotate: Annotate;
}

/** Has cause and note of one dossier kept; false where that failed. */
export type Annotate = (
  dossier: Pick<UrgentDossier, 'site' | 'code'>,
  annotation: Omit<Annotation, 'changedAt'>,
) => Promise<boolean>;

/** The dossiers that most need a hand, with why; each opens in its portal. */
export function Urgent({ backlog, language, texts, reportPage, onOpen, onAnnotate }: Props): JSX.Element {
  if (backlog.urgent.length === 0) return <p class="note">{texts.nothingUrgent}</p>;
  return (
    <section aria-labelledby="urgent">
      <h2 id="urgent">{texts.urgentHeading}</h2>
      <ol class="urgent">
        {backlog.urgent.map((dossier) => (
          <li key={`${dossier.site} ${dossier.code}`}>
            <DossierItem
              dossier={dossier}
              language={language}
              texts={texts}
              dayMinutes={backlog.workingDayMinutes}
              onOpen={onOpen}
            />
            {dossier.flags.includes('overdue') ? (
              <Cause
                code={dossier.code}
                language={language}
                {...(dossier.annotation === undefined ? {} : { annotation: dossier.annotation })}
                onKeep={(annotation) => onAnnotate(dossier, annotation)}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {backlog.urgentTotal > backlog.urgent.length ? (
        <p class="ends note">
          {texts.urgentShown(backlog.urgent.length, backlog.urgentTotal)}{' '}
          <ReportLink page={reportPage} to={{ view: 'today' }} officer={backlog.officer}>
            {texts.report.work(backlog.urgentTotal)}
          </ReportLink>
        </p>
      ) : null}
    </section>
  );
}
