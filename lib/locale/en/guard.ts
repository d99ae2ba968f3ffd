import { formatCivilTime } from '../civil-format';
import type { GuardWords, SideFigures } from '../guard-words';

/** "signed, attached" and what is known not to be. */
function around(attached: boolean | undefined, signed: boolean | undefined): string[] {
  const words: string[] = [];
  if (signed !== undefined) words.push(signed ? 'signed' : 'not signed');
  if (attached !== undefined) words.push(attached ? 'attached' : 'not attached');
  return words;
}

function side(name: string, { digitised, unknown, of }: SideFigures): string {
  if (unknown === of) return `${name} not known`;
  const rest = unknown > 0 ? `, ${unknown} not known` : '';
  return `${name} ${digitised}/${of}${rest}`;
}

/** The page of one dossier in English. */
export const guardWords: GuardWords = {
  finishing: {
    title: 'This dossier does not count as digitised yet',
    back: 'Back to digitise',
    goOn: 'Go on anyway',
    titleOfSeveral: (lacking, of) => `${lacking} of ${of} chosen dossiers do not count as digitised yet`,
    more: (dossiers) => `And ${dossiers} more`,
    backToRows: 'Back to the list',
  },
  accepting: {
    title: 'Some papers were not compared',
    back: 'Back to compare',
    goOn: 'Take it in anyway',
  },
  lack({ side: of, name, place, of: all, attached, signed, digitised }) {
    if (of === 'component') {
      if (name === undefined) return 'Components: not all digitised';
      return `Component ${place}/${all}: "${name}" is not digitised`;
    }
    const result = name !== undefined && (all ?? 1) > 1 ? `Result ${place}/${all}: "${name}"` : 'Result';
    if (digitised === undefined) return `${result}: not attached`;
    if (attached !== true && signed !== true) {
      return `${result}: ${[...(attached === false ? ['not attached'] : []), 'not digitised'].join(', ')}`;
    }
    return `${result}: ${[...around(attached, signed), 'its "số hóa" box is not ticked'].join(', ')}`;
  },
  notCompared: (name) => `"${name}" was not compared`,
  dontAsk: 'Do not ask again on this portal',
  pressAgain: (label) =>
    `It could not be pressed for you. Press "${label}" on the portal again: you will not be asked this time.`,
  close: 'Close',
  paper({ attached, signed, digitised }) {
    if (digitised === true) return 'Digitised';
    if (digitised === 'not-applicable') return 'Need not be digitised';
    if (digitised === undefined) return 'Not known whether it is digitised';
    if (signed && attached) return 'Signed and attached, but not ticked as digitised';
    if (attached) return 'Attached, but not ticked as digitised';
    return signed ? 'Signed, but not ticked as digitised' : 'Not digitised';
  },
  standing: (status) => `Status: ${status}.`,
  stages: {
    received: 'just received',
    processing: 'being processed',
    paused: 'paused',
    finished: 'result ready',
    returned: 'result handed over',
    refused: 'returned as ineligible',
    withdrawn: 'withdrawn by the applicant',
  },
  timeLeft: (amount, due) => {
    const start = amount.charAt(0).toUpperCase() + amount.slice(1);
    return due === undefined ? `${start}.` : `${start}, due ${formatCivilTime(due)}.`;
  },
  pausedUntil: (due) => `Paused, time does not run; due date on the portal: ${formatCivilTime(due)}.`,
  done: (progress, due, done) =>
    `${progress === 'early' ? 'Done early' : 'Done on time'}: due ${formatCivilTime(due)}, ` +
    `result ${formatCivilTime(done)}.`,
  digitised: (components, result) =>
    `Digitised: ${[
      ...(components ? [side('components', components)] : []),
      ...(result ? [side('result', result)] : []),
    ].join(' · ')}.`,
  intake: {
    title: 'Compare before taking it in',
    hint: 'Tick each paper that you compared with the file sent along.',
    compared: (done, of) => `Compared ${done}/${of}`,
    notKept: 'This comparison could not be kept.',
  },
};
