import type { JSX } from 'preact';
import type { ClockDoubt } from '../../lib/dossier';
import { formatCivilTime } from '../../lib/locale/civil-format';
import { helpLinkTexts } from '../../lib/locale/help-link';
import { lockTexts } from '../../lib/locale/lock';
import { type ErrorName, type PopupTexts, popupTexts } from '../../lib/locale/popup';
import { reminderTexts } from '../../lib/locale/reminders';
import type { AimedIndicators, Listed, TrendDay } from '../../lib/report';
import type { Backlog } from '../../lib/report/types';
import { HelpLink } from '../shared/HelpLink';
import { SampleNote } from '../shared/SampleNote';
import { Counts } from './Counts';
import { Coverage } from './Coverage';
import { IndicatorBars } from './IndicatorBars';
import { Listing, type Wanted } from './Listing';
import { Loss } from './Loss';
import { OfficerChoice, OfficerName } from './OfficerChoice';
import type { PageLine, TurnedOn } from './page-line';
import { ReportLink } from './ReportLink';
import { Search } from './Search';
import { ThisPage } from './ThisPage';
import { Trend } from './Trend';
import { type Annotate, Urgent } from './Urgent';

/** The figures, or why there are none yet. */
export type Figures =
  | { state: 'loading' }
  | { state: 'failed'; error: ErrorName }
  | { state: 'ready'; backlog: Backlog };

export interface PopupProps {
  language: 'vi' | 'en';
  /** What is shown is invented. */
  sample: boolean;
  /** The report page's address, without what stands behind "#". */
  reportPage: string;
  figures: Figures;
  /** Absent until it is known. */
  page?: PageLine;
  officer: string | undefined;
  /** What is listed in place of the most urgent. */
  wanted?: Wanted;
  /** The list; absent while it is being fetched. */
  listed?: Listed | { error: ErrorName };
  /** Whether notices come today; absent until it is known. */
  reminders?: 'on' | 'silenced' | 'off';
  /** What stood at the end of the last days; absent until it is known. */
  trend?: readonly TrendDay[];
  /** The month's indicators; absent until they are known, and where none has a target. */
  indicators?: AimedIndicators;
  /** Epoch ms: what had been kept before is gone. */
  lostAt?: number;
  /** The machine's date cannot be right, or the portal's. */
  clockDoubt?: ClockDoubt;
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): string;
  onOfficer(officer: string | undefined): void;
  /** Has dossiers listed, or with nothing the most urgent shown again. */
  onWant(wanted: Wanted | undefined): void;
  /** Opens an address of the portal. */
  onOpen(address: string): void;
  onRetry(): void;
  /** Asks the browser at once, since it only listens to a click. */
  onTurnOn(origin: string): Promise<TurnedOn>;
  onTurnOff(origin: string): void;
  /** Notes that a portal does not work; false where that failed. */
  onNoteFailure(origin: string, note: string): Promise<boolean>;
  /** Has cause and note of a dossier kept; false where that failed. */
  onAnnotate: Annotate;
  /** Silences notices for today, or lets them come again. */
  onSilence(on: boolean): void;
  /** The officer has read that it is gone. */
  onLossRead(): void;
  /** Locks at once; absent where there is no PIN. */
  onLock?(): void;
  /** Opens the page of settings. */
  onSettings(): void;
}

const gear =
  'M6.9 1h2.2l.4 1.8 1.3.6 1.6-1 1.5 1.6-.9 1.5.5 1.3 1.5.5v2l-1.6.4-.5 1.3.9 1.6-1.5 1.5-1.6-.9-1.2.5L9.1 15H6.9l-.4-1.8-1.3-.5-1.6.9-1.5-1.5.9-1.6-.5-1.3L1 9V7l1.7-.4.5-1.2-.9-1.6 1.5-1.5 1.6.9 1.2-.5Zm1.1 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm0 1.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z';

const padlock =
  'M4.5 7V5a3.5 3.5 0 0 1 7 0v2H13v8H3V7Zm1.5 0h4V5a2 2 0 0 0-4 0Zm-1.5 1.5v5h7v-5Zm2.75 1h1.5v3h-1.5Z';

/** The ten-second check: what is late, how much of it is known, what to do first. */
export function Popup(props: PopupProps): JSX.Element {
  const { language, figures, page, officer, onOfficer, onTurnOn, onTurnOff } = props;
  const texts = popupTexts(language);
  const thisPage =
    page === undefined ? null : (
      <ThisPage
        page={page}
        language={language}
        texts={texts}
        onTurnOn={onTurnOn}
        onTurnOff={onTurnOff}
        onNoteFailure={props.onNoteFailure}
      />
    );
  const anythingRead = figures.state === 'ready' && figures.backlog.readAt !== undefined;
  // Where nothing was read yet, turning a portal on is the first thing to do.
  const first = !anythingRead && (page?.kind === 'not-on' || page?.kind === 'resting');
  return (
    <main class="popup" lang={language}>
      {props.sample ? <SampleNote language={language} /> : null}
      <header>
        <h1>{texts.title}</h1>
        {figures.state === 'ready' ? <OfficerName backlog={figures.backlog} /> : null}
        {props.onLock === undefined ? null : (
          <IconButton name={lockTexts(language).lockNow} picture={padlock} onClick={props.onLock} />
        )}
        <IconButton name={texts.settings} picture={gear} onClick={props.onSettings} />
        <HelpLink topic="start" language={language}>
          {helpLinkTexts(language).guide}
        </HelpLink>
        {figures.state === 'ready' ? (
          <OfficerChoice backlog={figures.backlog} chosen={officer} texts={texts} onChoose={onOfficer} />
        ) : null}
      </header>
      {figures.state === 'ready' && props.lostAt !== undefined ? (
        <Loss
          lostAt={props.civilTimeOf(props.lostAt)}
          now={figures.backlog.at}
          texts={texts}
          onRead={props.onLossRead}
          onSettings={props.onSettings}
        />
      ) : null}
      {props.clockDoubt === undefined ? null : (
        <p class="alert" role="alert">
          {texts.clockDoubt(
            props.clockDoubt.machine,
            formatCivilTime(props.clockDoubt.machineDay),
            formatCivilTime(props.clockDoubt.portalDay),
          )}
        </p>
      )}
      {first ? thisPage : null}
      <Work {...props} />
      {first ? null : thisPage}
      {anythingRead ? (
        <p>
          <ReportLink page={props.reportPage} to={{ view: 'today' }} officer={shownOfficer(figures)}>
            {texts.report.open}
          </ReportLink>
        </p>
      ) : null}
      {anythingRead ? <Silence {...props} /> : null}
    </main>
  );
}

interface IconButtonProps {
  name: string;
  /** Path within 16 by 16. */
  picture: string;
  onClick(): void;
}

function IconButton({ name, picture, onClick }: IconButtonProps): JSX.Element {
  return (
    <button type="button" class="icon" aria-label={name} title={name} onClick={onClick}>
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
        <path d={picture} fill="currentColor" fill-rule="evenodd" />
      </svg>
    </button>
  );
}

function shownOfficer(figures: Figures): string | undefined {
  return figures.state === 'ready' ? figures.backlog.officer : undefined;
}

function Silence({ language, reminders, onSilence }: PopupProps): JSX.Element | null {
  if (reminders === undefined || reminders === 'off') return null;
  const texts = reminderTexts(language);
  const silenced = reminders === 'silenced';
  return (
    <p class="ends note">
      <span>{silenced ? texts.silenced : ''}</span>
      <button type="button" class="plain" onClick={() => onSilence(!silenced)}>
        {silenced ? texts.unsilence : texts.silence}
      </button>
    </p>
  );
}

function Work(props: PopupProps): JSX.Element {
  const { language, figures, civilTimeOf, onRetry } = props;
  const texts = popupTexts(language);
  if (figures.state === 'loading') return <p aria-busy="true">{texts.loading}</p>;
  if (figures.state === 'failed') {
    return (
      <div class="alert" role="alert">
        <p>
          {texts.errors[figures.error]} <HelpLink topic={`error-${figures.error}`} language={language} />
        </p>
        <button type="button" onClick={onRetry}>
          {texts.retry}
        </button>
      </div>
    );
  }
  const { backlog } = figures;
  if (backlog.readAt === undefined) {
    return (
      <>
        <p>{texts.empty}</p>
        <p>
          <a href="sample.html" target="_blank" rel="noreferrer">
            {texts.trySample}
          </a>
        </p>
      </>
    );
  }
  const { wanted, trend, onWant } = props;
  return (
    <>
      <section aria-labelledby="work">
        <h2 id="work">{texts.heading}</h2>
        <Counts
          backlog={backlog}
          language={language}
          texts={texts}
          chosen={wanted?.count}
          onChoose={(count) => onWant(wanted?.count === count ? undefined : { count })}
        />
        <Coverage backlog={backlog} texts={texts} civilTimeOf={civilTimeOf} />
        <Search texts={texts} words={wanted?.words ?? ''} onSearch={onWant} />
      </section>
      <Dossiers {...props} backlog={backlog} texts={texts} />
      {trend === undefined ? null : (
        <Trend
          language={language}
          days={trend}
          texts={texts}
          shared={backlog.officers.length > 1}
          reportPage={props.reportPage}
        />
      )}
      {props.indicators === undefined ? null : (
        <IndicatorBars
          indicators={props.indicators}
          language={language}
          texts={texts}
          now={backlog.at}
          shared={backlog.officers.length > 1}
          reportPage={props.reportPage}
        />
      )}
    </>
  );
}

type DossiersProps = PopupProps & { backlog: Backlog; texts: PopupTexts };

/** The list that was asked for, else the most urgent. */
function Dossiers(props: DossiersProps): JSX.Element {
  const { backlog, texts, language, wanted, listed, onWant, onOpen, onAnnotate } = props;
  if (wanted === undefined) {
    return (
      <Urgent
        backlog={backlog}
        language={language}
        texts={texts}
        reportPage={props.reportPage}
        onOpen={onOpen}
        onAnnotate={onAnnotate}
      />
    );
  }
  return (
    <Listing
      backlog={backlog}
      reportPage={props.reportPage}
      wanted={wanted}
      listed={listed}
      language={language}
      texts={texts}
      onOpen={onOpen}
      onClose={() => onWant(undefined)}
    />
  );
}
