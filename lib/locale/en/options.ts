import type { OptionsTexts } from '../options-words';

/** The page of settings in English. */
export const optionsTexts: OptionsTexts = {
  title: 'Nhắc Hạn settings',
  contents: 'Sections of the settings',
  loading: 'Opening the settings…',
  retry: 'Try again',
  saving: 'Saving…',
  saved: 'Saved.',
  refused: 'Not saved: a value is not valid.',
  policyIgnored: (parts) =>
    `Parts of the administrators’ policy are not valid and have no effect: ${parts}. The others hold.`,
  locked: 'An administrator has set this; it cannot be changed on this machine.',
  sections: {
    sites: 'Portals',
    thresholds: 'Thresholds',
    reminders: 'Reminders',
    calendar: 'Office hours and days off',
    taught: 'Taught tables',
    finishing: 'Finishing and taking in',
    targets: 'Targets and reconciliation',
    personal: 'Personal data',
    lock: 'Lock with a PIN',
    appearance: 'Language and appearance',
    files: 'Files',
    letterhead: 'Office and signer',
    daily: 'Daily export',
    file: 'File of settings',
    data: 'Data',
  },
};
