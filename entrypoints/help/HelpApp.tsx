import type { JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { anchorFor } from '../../components/help/guide';
import { HelpPage } from '../../components/help/HelpPage';
import type { Caller } from '../../lib/messages';
import { showAs } from '../../lib/platform/appearance';
import type { Platform } from '../../lib/platform/types';
import { DiagnosticsArea } from './DiagnosticsArea';
import { pictures } from './pictures';

/** Holds what of the guide is shown, and leads to the place that the address names. */
export function HelpApp({ platform, call }: { platform: Platform; call: Caller }): JSX.Element {
  const [language, setLanguage] = useState<'vi' | 'en'>();
  const [words, setWords] = useState('');
  const [printsWhole, setPrintsWhole] = useState(false);

  useEffect(() => {
    call('settings/read', null).then(
      (reply) => {
        if (reply.ok) showAs(reply.value.appearance);
        setLanguage(reply.ok ? reply.value.language : 'vi');
      },
      // The guide is wanted most when nothing else works.
      () => setLanguage('vi'),
    );
  }, [call]);

  const goToPlace = useCallback(() => {
    const anchor = language && anchorFor(location.hash.slice(1), language);
    const place = anchor === undefined ? null : document.getElementById(anchor);
    if (place === null) return;
    for (const other of document.querySelectorAll('.meant')) other.classList.remove('meant');
    place.classList.add('meant');
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  }, [language]);

  useLayoutEffect(() => {
    goToPlace();
    const onHash = () => {
      setWords('');
      // Once all chapters are drawn again.
      requestAnimationFrame(goToPlace);
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [goToPlace]);

  useLayoutEffect(() => {
    if (!printsWhole) return;
    const printed = () => setPrintsWhole(false);
    addEventListener('afterprint', printed, { once: true });
    print();
    return () => removeEventListener('afterprint', printed);
  }, [printsWhole]);

  if (language === undefined) return <div aria-busy="true" />;
  return (
    <HelpPage
      language={language}
      words={words}
      draw={pictures(language)}
      diagnostics={<DiagnosticsArea platform={platform} call={call} language={language} />}
      printsWhole={printsWhole}
      onSearch={setWords}
      onPrint={(whole) => (whole ? setPrintsWhole(true) : print())}
    />
  );
}
