import type { Dossier } from '../dossier/dossier';
import {
  type BareSide,
  foldedKey,
  linesOf,
  normalForm,
  parseDate,
  parseDeadline,
  phrase,
  readCode,
  saysNothing,
  tidy,
} from '../text';
import { type BoxReading, readBox, wordsOfBox, yesOrNo } from './box';
import { type DateField, isDateField, isStepWord, sideOf, type Target } from './column';
import { oneLine } from './element-text';
import { all, attributeOf } from './elements';
import { undouble } from './header';
import { type Labelled, labelledValues } from './labelled';
import { stageOf } from './status';
import type { Field } from './types';
import { meaningOf } from './vocabulary';
import { channelOf, paymentOf, syncedOf } from './words';

/** Notes what is shown and could not be read; the first of a field stays. */
export function note(target: Target, field: Field, text: string, reason: string): void {
  if (target.unreadable.some((known) => known.field === field)) return;
  target.unreadable.push({ field, text: text.slice(0, 300), reason });
}

/** Words that may stand before a due date and leave it one. */
const beforeDue =
  /^(?:(?:khan|sap|hoa|toc|gap|thuong|truoc|cham|muon|nhat|den|toi|het|qua|gia|han|hen|tra|ket|kq|dung|som|tre|con|lai|trong|du|kien|la|vao|sang|chieu|dau|cuoi|gio|phut|h|g|ngay|thu|t|thoi|diem|gian|moi|lan|luc|hai|ba|tu|nam|sau|bay|cn|\d+)(?: |$))+$/;

/** Whether words before a date say that it is another field's: "Đã trả: …", "Tạm dừng ngày …". */
function isAnothers(field: DateField, text: string): boolean {
  const before = text.slice(0, Math.max(0, text.search(/(?<!\d)\d{1,4} ?[/.-] ?\d/)));
  const lead = foldedKey(before);
  const named = lead === '' ? field : meaningOf(before)?.field;
  if (named === field) return false;
  if (field === 'dueAt' || field === 'stepDueAt') return !beforeDue.test(lead);
  const stage = stageOf(before);
  const done = stage === 'finished' || stage === 'returned';
  return (
    (named !== undefined && isDateField(named)) ||
    /^du kien\b/.test(lead) ||
    (stage !== undefined &&
      stage !== 'received' &&
      done !== (field === 'finishedAt' || field === 'returnedAt'))
  );
}

function putDate(target: Target, field: DateField, text: string): void {
  const { dossier } = target;
  const reading = parseDate(text);
  if (reading.kind === 'date') {
    const { at, rest } = reading;
    if (rest !== '' && isAnothers(field, text)) note(target, field, text, 'another-date');
    else {
      dossier[field] = at;
      // "Hết hạn" beside a date is the date's own name.
      if (field === 'dueAt' && rest && !/^(?:ngày )?hết hạn$/.test(rest)) leave(target, parseDeadline(rest));
    }
  } else if (reading.kind === 'unreadable') {
    // A deadline told in words stands in a column of dates.
    const said = field === 'dueAt' && reading.reason === 'not-a-date' && parseDeadline(text);
    if (said) leave(target, said);
    else note(target, field, text, reading.reason);
  }
}

/** Keeps what is said to remain, where nothing is said yet. */
function leave({ dossier }: Target, said: Dossier['remaining']): void {
  if (said) dossier.remaining ??= said;
}

function putRemaining(target: Target, lines: string, side: BareSide | undefined): void {
  if (target.dossier.remaining) return;
  const text = tidy(lines);
  const said =
    [text, ...lines.split('\n')].map((line) => parseDeadline(line, side)).find(Boolean) ?? quotaLeft(text);
  if (said) leave(target, said);
  // Where the time stands still, so does the dossier, whatever its list is called.
  else if (stageOf(text) === 'paused') target.dossier.stage ??= 'paused';
  else if (!saysNothing(text) && !stageOf(text) && !/\d ngày|không/.test(normalForm(text))) {
    note(target, 'remaining', text, 'not-a-deadline');
  }
}

/** "0.25/1.5 ngày" and "0 ngày" say what is left whatever the header. */
function quotaLeft(text: string): { overdue: false; days: number } | undefined {
  const match = /^(\d+(?:[.,]\d+)?) ?\/ ?\d+(?:[.,]\d+)? ngày$|^(0) ngày$/.exec(normalForm(text));
  const days = match?.[1] ?? match?.[2];
  return days === undefined ? undefined : { overdue: false, days: Number(days.replace(',', '.')) };
}

/** A sign for a letter that was lost, or a question mark where one stood. */
const lostLetter = /\ufffd|\?\p{L}|\p{L}\? \p{Ll}/u;

/** Whether letters were lost on the way to the page, which is noted: what is left is not what was written. */
function isLost(target: Target, field: Field, text: string): boolean {
  const lost = /[?\ufffd]/.test(text) && lostLetter.test(text);
  if (lost) note(target, field, tidy(text), 'lost-letters');
  return lost;
}

function putStatus(target: Target, text: string): void {
  const { dossier } = target;
  if (isLost(target, 'statusText', text)) return;
  const parts = linesOf(text);
  const spoken = parts.filter((part) => {
    const deadline = parts.length > 1 ? parseDeadline(part) : undefined;
    leave(target, deadline);
    return !deadline;
  });
  // A line of steps names them all, done and to come.
  if (new Set(spoken.map(stageOf).filter(Boolean)).size > 1) {
    note(target, 'statusText', tidy(text), 'several-statuses');
    return;
  }
  const status = undouble(spoken.join(' ')).replace(shortened, '');
  if (status === '' || /^[-–_.]+$/.test(status)) return;
  dossier.statusText = status;
  const stage = stageOf(status);
  if (stage) dossier.stage = stage;
  // "Đã trả kết quả (trước hạn)" has nothing left.
  if (stage !== 'returned' && stage !== 'finished') leave(target, parseDeadline(status));
}

const shortened =
  /(?:\s*(?:…|\.{3}))?\s*(?:xem (?:thêm|chi tiết|quy trình|tiến trình|lịch sử)(?: xử lý)?)?$/iu;

/** A title that repeats what is shown is no fuller. */
const cutShort = /(?:…|\.{3}|xem thêm)$/iu;

/** The text without what says that it is cut short. */
export function uncut(text: string): string {
  return /(?:…|\.|m)$/i.test(text) ? text.replace(shortened, '') : text;
}

/** A cell's words in full: where they are cut short, the title's. */
function fullText(cell: Element | undefined, text: string): string {
  const plain = undouble(tidy(text));
  const cut = uncut(plain);
  if (cell && cut !== plain) {
    const titles = [cell, ...all(cell, '[title]', 3)];
    for (const element of titles) {
      const title = tidy(attributeOf(element, 'title'));
      if (title.length > cut.length && title.startsWith(cut) && !cutShort.test(title)) return title;
    }
  }
  return cut;
}

type TextField = 'procedure' | 'summary' | 'sector' | 'unit' | 'officer' | 'applicant';

/** The lines that tell of the field: of a person the first. */
function ownLines(field: TextField, text: string): string {
  // A line with a label of its own tells of another field.
  const lines = text.split('\n').filter((line) => line.trim() !== '' && labelledValues(line).length === 0);
  const person = field === 'applicant' || field === 'officer';
  return (person ? lines[0] : lines.join('\n')) ?? '';
}

function putText(target: Target, field: TextField, cell: Element | undefined, text: string): void {
  if (isLost(target, field, text)) return;
  const own = cell && labelledValues(text).find((value) => value.field === field)?.value;
  if (own) {
    putText(target, field, undefined, own);
    return;
  }
  let plain = fullText(cell, text.includes('\n') ? ownLines(field, text) : text);
  if (field === 'officer') plain = plain.replace(/ \d{1,3}$/, '');
  // An identity or telephone number behind a name is not the name.
  if (field === 'applicant')
    plain = plain.replace(/\s*(?:\([^)]*\d{3,}[^)]*\)|[-–,]\s*[+\d][\d .]{6,}).*$/, '');
  const tail = cell ? undefined : /\s\(?((?:đã )?(?:quá|trễ|chậm|còn|sắp) .*)$/iu.exec(plain);
  const said = tail && parseDeadline(tail[1] ?? '');
  if (said) {
    leave(target, said);
    plain = plain.slice(0, tail.index);
  }
  if (plain === '' || /^(?:[-–_.]+|null|undefined|n\/a)$/i.test(plain)) return;
  target.dossier[field] = plain;
}

/** Puts what one cell or labelled value says into the dossier, by the field it stands for. */
export function put(
  target: Target,
  field: Field,
  text: string,
  cell: Element | undefined,
  side?: BareSide,
): void {
  const line = oneLine(text);
  if (isDateField(field)) putDate(target, field, line);
  else if (field === 'nationalCode') set(target, field, readCode(text).code);
  else if (field === 'remaining') putRemaining(target, text, side);
  else if (field === 'statusText' || field === 'stage') putStatus(target, text);
  else if (field === 'channel') putSaid(target, field, line, channelOf(line));
  else if (field === 'payment') putSaid(target, field, line, paymentOf(line));
  else if (field === 'synced') putSynced(target, line, cell && readBox(cell, text));
  else if (isBoxField(field)) putBox(target, field, text, cell);
  else if (field !== 'code') putText(target, field as TextField, cell, text);
}

/** Puts a value that is known. */
export function set<F extends Field>({ dossier }: Target, field: F, value: Dossier[F] | undefined): void {
  if (value !== undefined) (dossier as Dossier)[field] = value;
}

function putSaid(
  target: Target,
  field: 'channel' | 'payment',
  text: string,
  said: Dossier[typeof field],
): void {
  if (said) set(target, field, said);
  else if (tidy(text) !== '' && !saysNothing(text)) note(target, field, tidy(text), 'unknown-words');
}

function putSynced(target: Target, text: string, box: BoxReading): void {
  const said = syncedOf(text) ?? box;
  if (typeof said === 'boolean') target.dossier.synced = said;
  else if (said) note(target, 'synced', tidy(text), 'unknown-words');
}

type BoxField = 'digitisedComponents' | 'digitisedResult' | 'attachedResult';

export function isBoxField(field: Field): field is BoxField {
  return /^(?:digit|attach)/.test(field);
}

function putBox(target: Target, field: BoxField, text: string, cell: Element | undefined): void {
  const box = cell ? readBox(cell, text) : wordsOfBox(text);
  if (field === 'attachedResult') set(target, field, attachedOf(text, cell) ?? yesOrNo(box));
  else if (box === 'unknown') note(target, field, tidy(text), 'unknown-box');
  else set(target, field, box);
}

const noFile = phrase(
  '^{{chua,S}{ {duoc ,}{co,dinh kem,tai len},}{ {R,tep,file,dinh kem}.*,},0 {tep,file}.*}$',
);
const aFile = phrase(
  '^{da {duoc ,}{dinh kem,ky,co,tai len},co$,co {R,tep,file,dinh kem},tai {ve,xuong},xem {file,tep},[1-9]\\d* {tep,file}}',
);

/**
 * True where a result's file is named or linked, false where the words say there is none. What only offers to attach
 * ("Đính kèm" on a button) or speaks of a signature alone tells neither.
 */
export function attachedOf(text: string, cell: Element | undefined): boolean | undefined {
  const key = foldedKey(text);
  if (noFile.test(key)) return false;
  if (/\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|p7s)\b/i.test(text) || aFile.test(key)) return true;
  return cell?.querySelector('a[download],a[href*=".pdf"],[class*="paperclip"],[class*="anticon-file"]')
    ? true
    : undefined;
}

/** "Lệ phí: đã thanh toán" says so, an amount says nothing. */
function saysPaid(field: Field, value: string): boolean {
  return field === 'payment' && paymentOf(value) !== undefined;
}

/** Fills what is not yet known from labelled values; what they call "hạn" or "ngày trả" depends on each other. */
export function putPairs(target: Target, values: readonly Labelled[]): void {
  const { dossier } = target;
  const dueLabelled =
    dossier.dueAt !== undefined || values.some(({ field, sure }) => field === 'dueAt' && sure === 3);
  for (const { field, sure, value, label } of values) {
    let to = field;
    if (field === 'code' || (sure < 2 && field !== 'remaining' && !saysPaid(field, value))) continue;
    if (field === 'returnedAt' && sure < 3 && !dueLabelled) continue;
    if (field === 'dueAt' && sure < 3) {
      // "Thời hạn giải quyết: 20 ngày làm việc" is a length.
      if (parseDate(value).kind !== 'date' && !parseDeadline(value)) continue;
      if (dueLabelled && !isStepWord(label)) continue;
      if (dueLabelled) to = 'stepDueAt';
    }
    if (dossier[to] === undefined) put(target, to, value, undefined, sideOf(label));
  }
}
