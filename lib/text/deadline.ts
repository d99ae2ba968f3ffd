import { foldedKey, normalForm } from './normal-form';
import { phrase } from './phrase';

/** What a relative deadline says: magnitudes, `overdue` tells the side. */
export interface Deadline {
  overdue: boolean;
  days?: number;
  hours?: number;
  minutes?: number;
}

/** Which side a bare "3 ngày" means, as its column's header says. */
export type BareSide = 'left' | 'over';

const amount = String.raw`(-?\d{1,5}(?:[.,]\d{1,4})?)`;
const days = new RegExp(
  String.raw`${amount}(?: ?/ ?\d+(?:[.,]\d+)?)? ?(?:ngày|ngay|days?|n|d)(?!\p{L})`,
  'u',
);
const hours = new RegExp(String.raw`${amount} ?(?:giờ|gio|tiếng|hours?|h|g)(?!\p{L})`, 'u');
const minutes = new RegExp(String.raw`${amount} ?(?:phút|phut|minutes?|p|')(?!\p{L})`, 'u');
const clock = /(?<![\d:])(\d{1,3}):(\d{2})(?::\d{2})?(?![\d:])/;
const bare = /^\(?(-?\d{1,5}(?:[.,]\d{1,4})?)\)?$/;
// Longer units than a day have no one length in working time, and "dưới 1 ngày" is not one day: the side is
// told, the magnitude is not.
const vague =
  /\d ?(?:tuần|tháng|năm|quý|tuan|thang|weeks?|months?|years?)(?!\p{L})|(?<!\p{L})(?:dưới|hơn|trên|khoảng|gần|chưa đến|chưa tới) \d/u;

/** "3", "0,25", "-2" as a number. */
function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replace(',', '.'));
}

function magnitudes(text: string): Omit<Deadline, 'overdue'> {
  if (vague.test(text)) return {};
  const read: Omit<Deadline, 'overdue'> = {};
  const inDays = numberOf(days.exec(text)?.[1]);
  const inHours = numberOf(hours.exec(text)?.[1]);
  const inMinutes = numberOf(minutes.exec(text)?.[1]);
  const time = inHours === undefined && inMinutes === undefined ? clock.exec(text) : null;
  if (inDays !== undefined) read.days = inDays;
  if (inHours !== undefined) read.hours = inHours;
  if (inMinutes !== undefined) read.minutes = inMinutes;
  if (time) {
    read.hours = Number(time[1]);
    read.minutes = Number(time[2]);
  }
  return read;
}

const today = phrase('^{{N ,}{den ,toi ,het ,}han{ tra,} ,con ,tra ,}{trong ,vao ,la ,}{hom nay,today}$');
const tomorrow = phrase('^{{den ,toi ,het ,}han{ tra,} ,con ,}{vao ,}N mai$');
const soon = phrase('{sap,se,gan,nguy co,du kien,co the} {bi ,}{qua,tre,den,toi,het,cham}');
const notYet = phrase('{chua,S}{ bi,} {qua,tre,den,toi,het,cham}');
const within = phrase('{dung,som,truoc,trong,con}{ va {truoc,som,dung},} {thoi ,}{han,hen}|^{den,toi} han');
const over = phrase(
  '{qua,tre,cham,het}{ thoi,} {han,hen,hang,tien do,tra}|^{da ,bi ,}{qua,tre,cham}(?=$| {\\d,hon,tren,khoang,gan,duoi,roi,lau})',
);
const overInFull = /quá|tr[ễểẽệ]|chậm|hết/;
const left = phrase('con|nua$');
const otherSubject = phrase(
  'L|buoc|hieu luc|U|nop phi|nghia vu|tam dung|giay to|tung {qua,tre,cham}|\\d+ {J,lan}',
);
/** "Chậm nhất" is the latest moment, and what runs out later has not yet. */
const ahead = phrase(
  '{cham,muon,tre} nhat|het han {sau,vao,trong,luc,N \\d}|het han \\d+|{hom nay,N mai}\\b.*\\b{qua,tre,het} han|het han\\b.*\\b{hom nay,N mai}',
);
/** "Còn 2 ngày là quá hạn". */
const untilOver = phrase('^con{ lai,} \\d.*\\b{qua,tre,het,den,toi} han$');
/** One of these words is in whatever says more than a number. */
const telling = phrase('hom nay|today|mai|qua|tre|cham|het|den|toi|dung|som|truoc|trong|con|nua');
const duration = phrase('{S qua,toi da,trong vong,thoi han{ G, X,},trong} \\d+');

function withSide(overdue: boolean, read: Omit<Deadline, 'overdue'>): Deadline | undefined {
  const negative = Object.values(read).filter((value) => value < 0);
  if (negative.length === 0) return { overdue, ...read };
  // "Còn -2 ngày" is two days over; "quá hạn -2 ngày" says two things.
  if (overdue) return undefined;
  const turned: Deadline = { overdue: true };
  for (const unit of ['days', 'hours', 'minutes'] as const) {
    const value = read[unit];
    if (value !== undefined) turned[unit] = Math.abs(value);
  }
  return turned;
}

function isZero(read: Omit<Deadline, 'overdue'>): boolean {
  const values = Object.values(read);
  return values.length > 0 && values.every((value) => value === 0);
}

/**
 * Reads "Còn 2 ngày", "Quá hạn 1 ngày 3 giờ", "Sắp quá hạn", "Hôm nay"… whole phrases in the order sắp →
 * chưa, không → quá, trễ, chậm, so that "Chưa quá hạn" is not late. `bareSide` tells what "3 ngày" alone
 * means; without it such a text is not read, since it may be the procedure's statutory length.
 */
export function parseDeadline(text: string, bareSide?: BareSide): Deadline | undefined {
  if (text.length > 200) return undefined;
  const normal = normalForm(text);
  const folded = foldedKey(text);
  if ((!bareSide && !telling.test(folded)) || otherSubject.test(folded)) return undefined;
  if (today.test(folded)) return { overdue: false, days: 0 };
  if (tomorrow.test(folded)) return { overdue: false, days: 1 };
  if (duration.test(folded) || ahead.test(folded)) return undefined;
  const read = magnitudes(normal);
  if (soon.test(folded)) return withSide(false, left.test(folded) || / sau \d/.test(folded) ? read : {});
  if (notYet.test(folded)) return { overdue: false };
  if (untilOver.test(folded)) return withSide(false, read);
  const isOver = over.test(folded) && (overInFull.test(normal) || normal === folded);
  const isWithin = within.test(folded);
  if (isOver && isWithin && !/^(?:da )?(?:qua|tre|cham)\b/.test(folded)) return undefined;
  if (isOver) {
    const counted = /[:(] ?(\d{1,5})\)?$/.exec(normal);
    if (counted && Object.keys(read).length === 0) {
      return Number(counted[1]) === 0 ? { overdue: false } : { overdue: true };
    }
    return isZero(read) ? { overdue: false } : withSide(true, read);
  }
  const counted = Object.keys(read).length > 0;
  if (left.test(folded) && (counted || vague.test(normal))) return withSide(false, read);
  if (isWithin) return { overdue: false };
  if (!bareSide) return undefined;
  return readBare(normal, folded, read, bareSide);
}

const bareUnits = /^(?:-?[\d.,:/ ]|\b(?:ngay|gio|phut|lam viec|n|h|g|p|d)\b)+$/;

function readBare(
  normal: string,
  folded: string,
  read: Omit<Deadline, 'overdue'>,
  side: BareSide,
): Deadline | undefined {
  const number = bare.exec(normal);
  const found = number ? { days: Number((number[1] ?? '').replace(',', '.')) } : read;
  if (Object.keys(found).length === 0 || !bareUnits.test(folded)) return undefined;
  if (side === 'left') return withSide(false, found);
  if (isZero(found)) return { overdue: false };
  return Object.values(found).some((value) => value < 0) ? { overdue: false } : { overdue: true, ...found };
}
