import portal from '../../assets/sample/portal.json';
import type { WorkingCalendar } from '../calendar/types';
import type { CivilTime, Dossier } from '../dossier';
import { dayOffAfter, workingDateFrom } from './working-dates';

export type SampleList = 'processing' | 'finished';

/** An invented dossier, and what the sample's portal shows of it. */
export interface SampleDossier {
  /** The list that it stands in today. */
  list: SampleList;
  dossier: Dossier;
  /** What the portal shows for a due date that cannot be read; the dossier then has none. */
  dueText?: string;
  /** The day from which on its result counts as digitised, where it ever does (`yyyy-MM-dd`). */
  digitisedOn?: string;
}

/** One dossier by worked dates from today: before it where negative. */
interface Plan {
  received: number;
  /** Absent: the portal shows a date that there is not. */
  due?: number;
  /** Without one the portal shows a bare date. */
  at?: string;
  step?: number;
  finished?: number;
  stage?: 'paused' | 'refused';
  components?: false;
  result?: false;
  dayOff?: true;
}

/** In the order of the portal's list, which is nobody's order of work. */
const open: readonly Plan[] = [
  { received: -1, due: 9, at: '16:30' },
  { received: -6, due: -1, at: '16:30' },
  { received: -3, due: 1, at: '10:00' },
  { received: -2, due: 5, at: '16:30', components: false },
  { received: -4, due: 0 },
  { received: -9, due: -3, at: '16:30', stage: 'paused' },
  { received: -5, due: 6, at: '16:30', step: -1 },
  { received: -1, due: 12, at: '11:00' },
  { received: -8, due: -2, at: '11:00', components: false },
  { received: -2, due: 8, at: '16:30' },
  { received: -3 },
  { received: 0, due: 7, at: '16:30' },
  { received: -4, due: 1, at: '16:00' },
  { received: -1, due: 10, at: '16:30' },
  { received: -2, due: 5, dayOff: true },
  { received: -5, due: 0, components: false },
  { received: -1, due: 15, at: '16:30' },
  { received: -2, due: 6, at: '16:30' },
  { received: -1, due: 11, at: '11:00' },
  { received: 0, due: 14, at: '16:30' },
];

const done: readonly Plan[] = [
  { received: -5, due: 2, at: '16:30', finished: -1 },
  { received: -6, due: -1, at: '16:30', finished: -2, result: false },
  { received: -12, due: -6, at: '16:30', finished: -4 },
  { received: -7, due: -1, at: '11:00', finished: -3 },
  { received: -6, due: 1, at: '16:30', finished: -1, result: false },
  { received: -12, due: -7, at: '16:30', finished: -5 },
  { received: -8, due: -3, at: '16:30', finished: -5 },
  { received: -7, due: -2, at: '16:30', finished: -4, stage: 'refused' },
  { received: -9, due: -4, at: '16:30', finished: -6, result: false },
  { received: -13, due: -8, at: '11:00', finished: -7 },
  { received: -10, due: -4, at: '16:30', finished: -7 },
  { received: -9, due: -3, at: '16:30', finished: -6, components: false },
];

/**
 * The sample's dossiers as their portal shows them at a moment. Their dates follow from it, so that each bears the same
 * flags on whatever day one looks.
 */
export function sampleDossiers(now: CivilTime, calendar: WorkingCalendar): SampleDossier[] {
  const today = now.slice(0, 10);
  const of = (list: SampleList) => (plan: Plan, place: number) =>
    invented(plan, { list, number: (list === 'processing' ? 501 : 401) + place, today, calendar });
  return [...open.map(of('processing')), ...done.map(of('finished'))];
}

interface Circumstances {
  list: SampleList;
  number: number;
  today: string;
  calendar: WorkingCalendar;
}

function invented(plan: Plan, { list, number, today, calendar }: Circumstances): SampleDossier {
  const on = (dates: number, time?: string) =>
    workingDateFrom(today, dates, calendar) + (time === undefined ? '' : `T${time}`);
  const { name, ...whose } = portal.procedures[number % portal.procedures.length] ?? { name: '' };
  const received = on(plan.received);
  const stage = plan.stage ?? (plan.finished === undefined ? 'processing' : 'finished');
  const dossier: Dossier = {
    code: `H00.99-${received.slice(2).replaceAll('-', '')}-0${number}`,
    procedure: name,
    ...whose,
    channel: number % 3 === 0 ? 'online' : 'direct',
    receivedAt: received,
    stage,
    statusText: portal.status[stage],
    digitisedComponents: plan.components ?? true,
  };
  const due = plan.dayOff ? dayOffAfter(today, plan.due ?? 0, calendar) : undefined;
  if (plan.due !== undefined) dossier.dueAt = due ?? on(plan.due, plan.at);
  if (plan.step !== undefined) dossier.stepDueAt = on(plan.step, '16:30');
  if (plan.finished === undefined) {
    return { list, dossier, ...(plan.due === undefined ? { dueText: `30/02/${today.slice(0, 4)}` } : {}) };
  }
  dossier.finishedAt = on(plan.finished, '15:00');
  if (stage === 'finished') dossier.digitisedResult = plan.result ?? true;
  return { list, dossier, ...(plan.result === false ? {} : { digitisedOn: on(plan.finished + 1) }) };
}
