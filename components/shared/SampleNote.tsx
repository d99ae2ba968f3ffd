import type { JSX } from 'preact';
import { sampleTexts } from '../../lib/locale/sample';

/** Says that what follows is invented. */
export function SampleNote({ language }: { language: 'vi' | 'en' }): JSX.Element {
  return (
    <p class="sample-note" role="note">
      {sampleTexts(language).note}
    </p>
  );
}
