import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Figures, Popup } from '../../components/popup/Popup';
import type { PageLine, TurnedOn } from '../../components/popup/page-line';
import { useLock } from '../../components/shared/LockGate';
import type { ClockDoubt } from '../../lib/dossier';
import type { Caller } from '../../lib/messages';
import { showAs } from '../../lib/platform/appearance';
import { civilTimeOf, epochNow } from '../../lib/platform/clock';
import { patternOf } from '../../lib/platform/site';
import type { Platform } from '../../lib/platform/types';
import type { AimedIndicators, TrendDay } from '../../lib/report';
import { withSample } from '../../lib/sample/site';
import { readFigures } from './figures';
import { useListing } from './listing';
import { pageLine } from './page-line';

/** While the popup stands open, what it shows is fetched anew after so long. */
const refreshMs = 2_000;

interface Props {
  platform: Platform;
  call: Caller;
  /** Opens an address in a new tab. */
  open(address: string): Promise<void>;
  /** Over the sample's data: there is no page behind it. */
  sample: boolean;
}

/** Holds what the popup shows and carries out what is pressed in it. */
export function PopupApp({ platform, call, open, sample }: Props): JSX.Element {
  const [language, setLanguage] = useState<'vi' | 'en'>('vi');
  const [figures, setFigures] = useState<Figures>({ state: 'loading' });
  const [page, setPage] = useState<PageLine>();
  const [officer, setOfficer] = useState<string>();
  const [lostAt, setLostAt] = useState<number>();
  const [clockDoubt, setClockDoubt] = useState<ClockDoubt>();

  const [reminders, setReminders] = useState<'on' | 'silenced' | 'off'>();
  const [trend, setTrend] = useState<TrendDay[]>();
  const [indicators, setIndicators] = useState<AimedIndicators>();
  const { wanted, listed, want, renew } = useListing(call, officer);

  const lock = useLock();
  const reportPage = `${platform.identity.baseUrl}report.html`;
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const told = await readFigures(call, officer);
    // A later question, such as for another officer, has overtaken this one.
    if (turn !== latest.current) return;
    if (told.language !== undefined) setLanguage(told.language);
    setReminders(told.reminders);
    if (told.appearance !== undefined) showAs(told.appearance);
    setFigures(told.figures);
    setLostAt(told.lostAt);
    setClockDoubt(told.clockDoubt);
    renew();
    // The figures do not wait for a page, which may be slow to answer.
    const line = sample ? undefined : await pageLine(platform, told.restingSites ?? []);
    if (turn === latest.current) setPage(line);
  }, [platform, call, officer, renew, sample]);

  const ready = figures.state === 'ready';
  useEffect(() => {
    // The figures come first: what is behind them can wait.
    if (!ready) return;
    call('trend/read', null).then(
      (reply) => setTrend(reply.ok ? reply.value : []),
      () => setTrend([]),
    );
    call('indicators/read', null).then(
      (reply) => setIndicators((reply.ok && reply.value) || undefined),
      () => undefined,
    );
  }, [call, ready]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const keepFresh = async () => {
      await refresh();
      if (!ended) timer = setTimeout(keepFresh, refreshMs);
    };
    keepFresh();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [refresh]);

  const turnOn = async (origin: string): Promise<TurnedOn> => {
    if (!(await platform.permissions.request(patternOf(origin)))) return 'refused';
    const reply = await call('site/enable', { origin });
    await refresh();
    return reply.ok ? 'done' : reply.error;
  };

  const turnOff = async (origin: string) => {
    await call('site/disable', { origin });
    await refresh();
  };

  return (
    <Popup
      language={language}
      sample={sample}
      reportPage={sample ? withSample(reportPage) : reportPage}
      figures={figures}
      {...(page === undefined ? {} : { page })}
      officer={officer}
      {...(wanted === undefined ? {} : { wanted })}
      {...(listed === undefined ? {} : { listed })}
      {...(trend === undefined ? {} : { trend })}
      {...(indicators === undefined ? {} : { indicators })}
      {...(lostAt === undefined ? {} : { lostAt })}
      {...(clockDoubt === undefined ? {} : { clockDoubt })}
      civilTimeOf={civilTimeOf}
      onOfficer={setOfficer}
      {...(reminders === undefined ? {} : { reminders })}
      onSilence={async (on) => {
        await call('reminders/silence', { on }).catch(() => undefined);
        await refresh();
      }}
      {...(lock?.set ? { onLock: lock.lockNow } : {})}
      onWant={want}
      onOpen={open}
      onRetry={refresh}
      onTurnOn={turnOn}
      onTurnOff={turnOff}
      onNoteFailure={(origin, note) => isDone(call('failure/note', { site: origin, at: epochNow(), note }))}
      onAnnotate={async ({ site, code }, annotation) => {
        const kept = await isDone(call('annotation/keep', { site, code, annotation }));
        await refresh();
        return kept;
      }}
      onLossRead={async () => {
        await isDone(call('data/loss-read', null));
        await refresh();
      }}
      onSettings={() => open(`${platform.identity.baseUrl}options.html`)}
    />
  );
}

/** Whether a call went well; a background that does not answer did nothing. */
function isDone(reply: Promise<{ ok: boolean }>): Promise<boolean> {
  return reply.then(
    ({ ok }) => ok,
    () => false,
  );
}
