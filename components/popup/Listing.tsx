import type { JSX } from 'preact';
import type { CountName, ErrorName, PopupTexts } from '../../lib/locale/popup';
import type { Backlog, Listed } from '../../lib/report';
import { HelpLink } from '../shared/HelpLink';
import { DossierItem } from './DossierItem';
import { ReportLink } from './ReportLink';

/** What is asked for beside the most urgent: the list of a count, or what words mean. */
export interface Wanted {
  count?: CountName;
  words?: string;
}

interface Props {
  backlog: Backlog;
  reportPage: string;
  wanted: Wanted;
  /** Absent while it is being fetched. */
  listed: Listed | { error: ErrorName } | undefined;
  language: 'vi' | 'en';
  texts: PopupTexts;
  onOpen(address: string): void;
  onClose(): void;
}

/** The dossiers of a count, or those found by words, in the order of work. */
export function Listing(props: Props): JSX.Element {
  const { backlog, wanted, listed, language, texts, onOpen, onClose } = props;
  const { count } = wanted;
  const named =
    count === undefined
      ? undefined
      : texts.count(count, {
          value: backlog.counts[count],
          dueSoonWorkingDays: backlog.dueSoonWorkingDays,
        });
  return (
    <section aria-labelledby="listing">
      <div class="ends">
        <h2 id="listing">{named === undefined ? texts.found : texts.listOf(named)}</h2>
        <button type="button" class="plain" onClick={onClose}>
          {texts.closeList}
        </button>
      </div>
      <Found
        listed={listed}
        language={language}
        texts={texts}
        dayMinutes={backlog.workingDayMinutes}
        onOpen={onOpen}
      />
      {count === undefined ? null : (
        <p>
          <ReportLink page={props.reportPage} to={{ view: 'today', list: count }} officer={backlog.officer}>
            {texts.report.list}
          </ReportLink>
        </p>
      )}
    </section>
  );
}

interface FoundProps extends Pick<Props, 'listed' | 'language' | 'texts' | 'onOpen'> {
  dayMinutes: number;
}

function Found({ listed, language, texts, dayMinutes, onOpen }: FoundProps): JSX.Element {
  if (listed === undefined) return <p aria-busy="true">{texts.searching}</p>;
  if ('error' in listed) {
    return (
      <p class="alert" role="alert">
        {texts.errors[listed.error]} <HelpLink topic={`error-${listed.error}`} language={language} />
      </p>
    );
  }
  const { dossiers, more } = listed;
  return (
    <>
      <p class="note" role="status">
        {dossiers.length === 0 ? texts.noneFound : texts.shownOf(dossiers.length, more)}
      </p>
      <ol class="urgent">
        {dossiers.map((dossier) => (
          <li key={`${dossier.site} ${dossier.code}`}>
            <DossierItem
              dossier={dossier}
              language={language}
              texts={texts}
              dayMinutes={dayMinutes}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
