import { type AmountParts, wordFigure } from '../amount';

const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 2 });

/** "1 ngày 2 giờ", "3 giờ 20 phút"; empty where there is nothing to name. */
export function wordAmount({ days, hours, minutes }: AmountParts): string {
  const words: string[] = [];
  if (days) words.push(`${wordFigure(number, days)} ngày`);
  if (hours) words.push(`${wordFigure(number, hours)} giờ`);
  if (minutes) words.push(`${wordFigure(number, minutes)} phút`);
  return words.join(' ');
}

/** "còn 3 giờ làm việc". */
export function wordLeft(parts: AmountParts): string {
  const amount = wordAmount(parts);
  return amount ? `còn ${amount} làm việc` : 'không còn giờ làm việc';
}

/** "quá hạn 1 ngày 2 giờ". */
export function wordPast(parts: AmountParts): string {
  const amount = wordAmount(parts);
  return amount ? `quá hạn ${amount}` : 'quá hạn';
}
