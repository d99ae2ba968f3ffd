import type { PersonalTexts } from '../personal-words';

/** Personal fields in English. */
export const personalTexts: PersonalTexts = {
  keep: 'Keep more about who handed a dossier in',
  meaning:
    'Not kept unless chosen. From the next reading on, what is chosen is kept on this machine and in backups; whoever uses this machine can see it. Switched off, nothing more is kept; what was kept stays until the data are erased.',
  fields: { applicant: 'Applicant (name)', summary: 'Summary, subject of the dossier' },
};
