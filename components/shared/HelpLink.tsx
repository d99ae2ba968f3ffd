import type { ComponentChildren, JSX } from 'preact';
import { helpLinkTexts } from '../../lib/locale/help-link';

interface Props {
  /** An anchor of the guide; one that it does not know leads to the chapter that it begins with. */
  topic: string;
  language: 'vi' | 'en';
  /** In place of the usual words. */
  children?: ComponentChildren;
}

/** Leads from one of our pages to what the guide says, in a tab of its own. */
export function HelpLink({ topic, language, children }: Props): JSX.Element {
  return (
    <a class="help-link" href={`help.html#${topic}`} target="_blank" rel="noreferrer">
      {children ?? helpLinkTexts(language).more}
    </a>
  );
}
