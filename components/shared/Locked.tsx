import type { ComponentChildren, JSX } from 'preact';
import { optionsTexts } from '../../lib/locale/options';

interface Props {
  /** An administrator locked what the fields inside change. */
  when: boolean;
  language: 'vi' | 'en';
  children: ComponentChildren;
}

/** Fields that may be locked: then they are shown but cannot be used, and it is said why. */
export function Locked({ when, language, children }: Props): JSX.Element {
  if (!when) return <>{children}</>;
  return (
    <fieldset class="locked" disabled>
      <legend>{optionsTexts(language).locked}</legend>
      {children}
    </fieldset>
  );
}
