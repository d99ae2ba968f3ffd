import type { ClockDoubtWords } from '../clock-doubt-words';

/** That the machine's date may be wrong, in English. */
export const clockDoubt: ClockDoubtWords = (machine, machineDay, portalDay) =>
  machine === 'behind'
    ? `The machine's date may be wrong: it says ${machineDay}, but the portal has dossiers received or finished on ${portalDay}. Time left is reckoned by the machine's clock; set it right.`
    : `The machine's date may be wrong: it says ${machineDay}, but by the portal a dossier due on ${portalDay} still has time. Time left is reckoned by the machine's clock; set it right.`;
