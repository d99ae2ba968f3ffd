import type { JSX } from 'preact';
import { flagLabel } from '../../lib/locale/flags';
import type { PicturedFlag, WelcomeTexts } from '../../lib/locale/welcome';

interface Props {
  language: 'vi' | 'en';
  texts: WelcomeTexts['marks'];
}

/** Invented dossiers, the worst first; the last one has nothing to tell. */
const rows: { code: string; flag?: PicturedFlag; params?: Record<string, number> }[] = [
  { code: 'H00.00-0583', flag: 'overdue', params: { workingMinutes: 540, dayMinutes: 450 } },
  { code: 'H00.00-0602', flag: 'due-today', params: { workingMinutes: 120, dayMinutes: 450 } },
  { code: 'H00.00-0617', flag: 'due-soon', params: { workingMinutes: 900, dayMinutes: 450 } },
  { code: 'H00.00-0544', flag: 'undigitised-result' },
  { code: 'H00.00-0621', flag: 'due-date-unreadable' },
  { code: 'H00.00-0630' },
];

/** A portal's list whose rows bear the very attributes that a portal's rows get: the marks are drawn by their own stylesheet. */
export function MarksPicture({ language, texts }: Props): JSX.Element {
  return (
    <table class="picture portal">
      <caption>{texts.picture}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.code}</th>
          <th scope="col">{texts.columns.procedure}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, flag, params = {} }) => (
          <tr
            key={code}
            data-nhachan-flags={flag}
            data-nhachan-label={flag && flagLabel(language, { id: flag, params })}
          >
            <td>{code}</td>
            <td>{flag === undefined ? texts.unmarked : texts.procedures[flag]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The words of all marks in the picture. */
export function labelsPictured(language: 'vi' | 'en'): string[] {
  return rows.flatMap(({ flag, params = {} }) =>
    flag === undefined ? [] : flagLabel(language, { id: flag, params }),
  );
}
