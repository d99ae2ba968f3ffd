import type { LockTexts } from '../lock-words';

/** The lock in English. */
export const lockTexts: LockTexts = {
  locked: 'Nhắc Hạn is locked',
  opening: 'Opening…',
  pin: 'PIN',
  unlock: 'Unlock',
  wrong: 'That is not the PIN.',
  wait: (seconds) =>
    `Too many wrong tries. Wait ${seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`} before the next.`,
  again: 'You may try again.',
  forgot: 'I forgot the PIN',
  forgotMeaning:
    'A PIN cannot be recovered. To go on, everything that Nhắc Hạn keeps on this machine has to be erased: dossiers read, notes, figures of past days. Settings stay. A backup can be restored afterwards.',
  forgotErase: 'Erase the data and remove the PIN',
  forgotNo: 'Do not erase',
  meaning:
    'For machines that several people use. Locked, the popup, the report and the settings open with the PIN alone; the figure on the icon and the marks on the portal stay. The lock hides the screen, it does not encrypt the data on the disk. Who forgets the PIN can only erase all data.',
  isSet: 'A PIN is set. Nhắc Hạn locks when the browser is closed.',
  newPin: 'New PIN',
  pinForm: '4 to 12 digits; 6 or more are better.',
  repeat: 'New PIN again',
  differ: 'The two new PINs are not the same.',
  current: 'Present PIN',
  set: 'Set a PIN',
  change: 'Change the PIN',
  unset: 'Remove the PIN',
  lockNow: 'Lock now',
  after: 'Lock when nobody uses it for',
  minutes: (minutes) => `${minutes} min`,
  done: { set: 'The PIN is set.', changed: 'The PIN is changed.', unset: 'The PIN is removed.' },
};
