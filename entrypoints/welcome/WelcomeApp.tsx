import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { labelsPictured } from '../../components/welcome/MarksPicture';
import { Welcome } from '../../components/welcome/Welcome';
import type { Caller } from '../../lib/messages';
import { plainLayout } from '../../lib/overlay/mark-layout';
import { MarksSheet } from '../../lib/overlay/sheet';
import { showAs } from '../../lib/platform/appearance';
import type { Settings } from '../../lib/settings';

/** Holds the language of the first page, and draws the marks of its picture as on a portal's page. */
export function WelcomeApp({ call }: { call: Caller }): JSX.Element {
  const [language, setLanguage] = useState<'vi' | 'en'>('vi');
  const [languageLocked, setLanguageLocked] = useState(false);
  const sheet = useRef<MarksSheet>();

  useEffect(() => {
    sheet.current ??= new MarksSheet(document);
    sheet.current.show(plainLayout, new Set(labelsPictured(language)));
  }, [language]);

  useEffect(() => {
    const use = ({ language: chosen, appearance }: Settings) => {
      setLanguage(chosen);
      showAs(appearance);
    };
    // A background that does not answer: the page is read in Vietnamese.
    call('settings/read', null).then(
      (reply) => {
        if (reply.ok) use(reply.value);
      },
      () => undefined,
    );
    call('policy/read', null).then(
      (reply) => setLanguageLocked(reply.ok && reply.value.locked.includes('language')),
      () => undefined,
    );
  }, [call]);

  const choose = async (chosen: 'vi' | 'en') => {
    setLanguage(chosen);
    await call('settings/change', { set: { language: chosen } }).catch(() => undefined);
  };

  return <Welcome language={language} languageLocked={languageLocked} onLanguage={choose} />;
}
