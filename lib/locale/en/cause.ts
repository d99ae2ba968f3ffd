import type { CauseTexts } from '../cause-words';

const causes = { objective: 'Outside the office', subjective: 'Within the office' };

/** Cause, note and apology in English. */
export const causeTexts: CauseTexts = {
  write: 'Note the cause',
  edit: 'Change the cause',
  form: (code) => `Cause for dossier ${code}`,
  cause: 'Cause',
  causes,
  noCause: 'Not known',
  note: 'Note',
  noteHint: "Short, without citizens' names. Such as: fault of the software, waiting for another agency.",
  apology: 'Date of the written apology (if there is one)',
  datePlaceholder: 'day/month/year',
  badDate: 'Give a real date, such as 20/11/2026 (day first).',
  save: 'Save',
  cancel: 'Cancel',
  notSaved: 'Not saved. Please try again.',
  summary({ cause, note, apologyOn }) {
    const because = [cause === undefined ? undefined : causes[cause], note].filter(Boolean).join(': ');
    const apology = apologyOn === undefined ? undefined : `Written apology of ${apologyOn}`;
    return [because, apology].filter(Boolean).join('. ');
  },
};
