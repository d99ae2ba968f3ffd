import { wordNumber } from '../figure';
import type { GoalFigures, IndicatorTexts } from '../indicator-words';

const n = (value: number) => wordNumber('en', value);

const digitise = ({ needed, target, numerator, denominator }: GoalFigures) =>
  `${n(needed)} more dossiers to digitise for ${target} (${n(numerator)}/${n(denominator)})`;
const further = (what: string) => (figures: GoalFigures) =>
  `${n(figures.needed)} more dossiers ${what} for ${figures.target} (${n(figures.numerator)}/${n(figures.denominator)})`;

/** The indicators in English. */
export const indicatorTexts: IndicatorTexts = {
  names: {
    onTime: 'Resolved in time (of those resolved)',
    onTimeNational: 'In time as the national portal counts (of all received)',
    components: 'Components digitised',
    results: 'Results digitised',
    both: 'Components and results digitised',
    attached: 'Attached, result not digitised',
    online: 'Sent online',
    payment: 'Paid online',
    synced: 'On the national portal',
  },
  nothing: 'no dossiers to count',
  unknown: (count) => `${n(count)} not known`,
  reached: (target) => `${target} reached`,
  mend: {
    onTime: further('resolved in time'),
    onTimeNational: further('received and resolved in time'),
    components: digitise,
    results: digitise,
    both: digitise,
    attached: ({ needed, target, numerator, denominator }) =>
      `${n(needed)} boxes to tick to come down to ${target} (${n(numerator)}/${n(denominator)})`,
    online: further('sent online'),
    payment: further('paid online'),
    synced: ({ needed, target, numerator, denominator }) =>
      `${n(needed)} more dossiers to synchronise for ${target} (${n(numerator)}/${n(denominator)})`,
  },
  impossible: (target) => `${target} cannot be reached any more in this period`,
  tooFew: (known) => `but only ${n(known)} dossiers are left to be done`,
  ofMonth: (month) => `Indicators of ${month}`,
  countedAt: (time) => `Of the dossiers read on this machine, counted at ${time}.`,
  bar: ({ name, percent, target, numerator, denominator }) =>
    `${name}: ${percent}, ${numerator} of ${denominator} dossiers, target ${target}`,
  barTarget: (target) => `target ${target}`,
};
