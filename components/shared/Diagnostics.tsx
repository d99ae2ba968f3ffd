import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { helpTexts } from '../../lib/locale/help';

interface Props {
  language: 'vi' | 'en';
  /** Gathers the text that is copied. */
  gather(): Promise<string>;
  /** False where it could not be copied. */
  onCopy(text: string): Promise<boolean>;
}

/** What somebody who is to help needs to know: shown as it is, and copied by a press. */
export function Diagnostics({ language, gather, onCopy }: Props): JSX.Element {
  const texts = helpTexts(language).diagnostics;
  const [text, setText] = useState<string>();
  const [told, setTold] = useState<'copied' | 'notCopied'>();
  useEffect(() => {
    gather().then(setText, reportError);
  }, [gather]);
  const copy = async () => {
    if (text !== undefined) setTold((await onCopy(text)) ? 'copied' : 'notCopied');
  };
  return (
    <div class="diagnostics">
      <button type="button" aria-disabled={text === undefined} onClick={copy}>
        {texts.copy}
      </button>
      <p role="status">{text === undefined ? texts.gathering : told === undefined ? '' : texts[told]}</p>
      {text === undefined ? null : <textarea readOnly rows={12} aria-label={texts.text} value={text} />}
    </div>
  );
}
