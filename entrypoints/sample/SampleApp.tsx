import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { PortalPage } from '../../components/sample/PortalPage';
import { SampleGuide } from '../../components/sample/SampleGuide';
import { barPart } from '../../lib/overlay/bar';
import { showAs } from '../../lib/platform/appearance';
import { epochNow, now } from '../../lib/platform/clock';
import { isContextAlive } from '../../lib/platform/page';
import type { Platform } from '../../lib/platform/types';
import { chosenRows } from '../../lib/reading/meant-rows';
import { type SampleList, sampleDossiers } from '../../lib/sample/dossiers';
import { openSample, type Sample } from '../../lib/sample/open';
import { portalView } from '../../lib/sample/portal-view';
import { withSample } from '../../lib/sample/site';
import { startSession } from '../../lib/session';
import { annotationsOver } from '../../lib/session/annotating';
import { offerPart } from '../../lib/session/parts';

/** The popup's own size, and some room for the frame of a window. */
const popupWindow = 'popup,width=400,height=740';

/** The sample's portal with the session of a portal's page over it, and the ways to popup and report. */
export function SampleApp({ real }: { real: Platform }): JSX.Element {
  const [language, setLanguage] = useState<'vi' | 'en'>('vi');
  const [sample, setSample] = useState<Sample | 'failed'>();
  const [place, setPlace] = useState<{ list: SampleList; page: number }>({ list: 'processing', page: 1 });

  const open = useCallback(async () => {
    setSample(undefined);
    try {
      const opened = await openSample(real, reportError);
      const settings = await opened.call('settings/read', null);
      if (settings.ok) {
        setLanguage(settings.value.language);
        showAs(settings.value.appearance);
      }
      setSample(opened);
    } catch (error) {
      reportError(error);
      setSample('failed');
    }
  }, [real]);

  useEffect(() => {
    open();
  }, [open]);

  const opened = typeof sample === 'object' ? sample : undefined;

  useEffect(() => {
    if (opened === undefined) return;
    const ending = new AbortController();
    // The script of the bar that portals get speaks to the real background.
    offerPart('bar', barPart(annotationsOver(opened.callFromPage), chosenRows));
    startSession(
      {
        view: window,
        call: opened.callFromPage,
        listen: () => () => undefined,
        civilNow: now,
        epochNow,
        isAlive: isContextAlive,
      },
      ending.signal,
    );
    return () => ending.abort();
  }, [opened]);

  const dossiers = useMemo(
    () => (opened === undefined ? [] : sampleDossiers(dayOf(opened), opened.at.calendar)),
    [opened],
  );

  const openPopup = () => {
    const address = withSample(`${real.identity.baseUrl}popup.html`);
    if (window.open(address, 'popup', popupWindow) === null) real.tabs.open(address);
  };

  return (
    <main class="sample">
      <SampleGuide
        language={language}
        state={sample === undefined ? 'loading' : sample === 'failed' ? 'failed' : 'ready'}
        onPopup={openPopup}
        onReport={() => real.tabs.open(withSample(`${real.identity.baseUrl}report.html`))}
        onEnd={async () => {
          await opened?.end();
          location.replace('welcome.html');
        }}
        onRetry={open}
      />
      {opened === undefined ? null : (
        <PortalPage
          view={portalView(dossiers, { ...place, day: dayOf(opened) })}
          onList={(list) => setPlace({ list, page: 1 })}
          onPage={(page) => setPlace((before) => ({ ...before, page }))}
        />
      )}
    </main>
  );
}

/** The day that the sample was made for. */
function dayOf({ at }: Sample): string {
  return at.civilTimeOf(at.epoch).slice(0, 10);
}
