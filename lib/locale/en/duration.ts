import { type AmountParts, wordFigure } from '../amount';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** "1 day 2 hours", "3 hours 20 minutes"; empty where there is nothing to name. */
export function wordAmount({ days, hours, minutes }: AmountParts): string {
  const words: string[] = [];
  if (days) words.push(counted(days, 'day'));
  if (hours) words.push(counted(hours, 'hour'));
  if (minutes) words.push(counted(minutes, 'minute'));
  return words.join(' ');
}

/** "3 hours of working time left". */
export function wordLeft(parts: AmountParts): string {
  const amount = wordAmount(parts);
  return amount ? `${amount} of working time left` : 'no working time left';
}

/** "overdue by 1 day 2 hours". */
export function wordPast(parts: AmountParts): string {
  const amount = wordAmount(parts);
  return amount ? `overdue by ${amount}` : 'overdue';
}

function counted(value: number, unit: string): string {
  return `${wordFigure(number, value)} ${unit}${value === 1 ? '' : 's'}`;
}
