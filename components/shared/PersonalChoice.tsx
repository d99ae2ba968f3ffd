import type { JSX } from 'preact';
import { filesTexts } from '../../lib/locale/files';

interface PersonalChoiceProps {
  language: 'vi' | 'en';
  checked: boolean;
  onChange(checked: boolean): void;
}

/** Whether a file that leaves this machine names citizens. */
export function PersonalChoice({ language, checked, onChange }: PersonalChoiceProps): JSX.Element {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />{' '}
      {filesTexts(language).withPersonal}
    </label>
  );
}
