import type { TaughtField } from '../teaching-words';

/** What the fields of a dossier are called in English. */
export const fieldNames: Record<TaughtField, string> = {
  code: 'Dossier code',
  dueAt: 'Due date',
  remaining: 'Time left, overdue',
  statusText: 'Status',
  procedure: 'Procedure',
  receivedAt: 'Received on',
  submittedAt: 'Submitted on',
  stepDueAt: 'Due date of the step',
  finishedAt: 'Finished on',
  returnedAt: 'Returned on',
  digitisedComponents: 'Components digitised',
  digitisedResult: 'Result digitised',
  attachedResult: 'Result file',
  payment: 'Payment',
  synced: 'Synchronised',
  channel: 'Channel',
  officer: 'Officer',
  unit: 'Unit',
  sector: 'Sector',
  nationalCode: 'National dossier code',
  applicant: 'Applicant',
  summary: 'Summary',
  stage: 'Stage',
};
