import { foldedKey } from '../text';
import type { Field } from './types';

/**
 * How sure a header word is: 3 means one thing; 2 means it unless the cells speak against it; 1 needs the
 * cells to speak for it.
 */
export type Sureness = 1 | 2 | 3;

export interface Meaning {
  field: Field;
  sure: Sureness;
}

// Header words as folded keys; "{a,b}" stands for either, "|" parts words.
const words: readonly [Field, Sureness, string][] = [
  [
    'code',
    3,
    '{ma,so,ma so} {ho so,hs,bien nhan}{, tthc, dvc}|ho so so|shs|so bn|{so,ma,ma so} {,giay ,phieu }tiep nhan|so bien nhan ho so|ma dinh danh ho so',
  ],
  ['code', 2, 'ma tra cuu|so phieu{, hen}|thong tin {ho so,chung}'],
  ['code', 1, 'ma{, so, phieu}|so{, hieu}|ho so'],
  ['nationalCode', 3, '{ma,so} {ho so ,hs ,}{tren ,}{cong ,}{dvcqg,quoc gia,dich vu cong quoc gia,qg}'],
  ['procedure', 3, '{ten ,}{thu tuc,thuat tuc}{, hanh chinh, hc}|{ten ,}tthc'],
  ['procedure', 2, '{ten,loai} ho so|loai {thu tuc,tthc}{, hanh chinh}|{ten ,}dich vu{, cong}'],
  [
    'summary',
    3,
    'noi dung{, ho so, yeu cau, giai quyet, yeu cau giai quyet}|trich yeu{, ho so, noi dung}|ve viec|yeu cau giai quyet|ten cong viec|mo ta',
  ],
  [
    'applicant',
    3,
    '{,ten ,ho ten ,ho va ten ,thong tin }{chu ho so,chu hs,nguoi nop,cong dan,khach hang}|nguoi {nop ho so,dang ky,yeu cau,de nghi}|ho {va ,}ten|cong dan {to chuc,doanh nghiep}|{ten ,}{to chuc ca nhan,to chuc ca nhan nop ho so,ca nhan to chuc,to chuc cong dan}|{ten ,}to chuc|doanh nghiep|nguoi dan doanh nghiep|chu su dung|doi tuong nop',
  ],
  [
    'receivedAt',
    3,
    '{ngay,ngay gio,thoi gian,thoi diem} tiep nhan{, ho so, hs}|ngay {tn,gio tn,gio nhan,nhan ho so,nhan hs}|tiep nhan {ngay,truc tuyen,luc}',
  ],
  ['receivedAt', 2, '{ngay,thoi gian,gio} nhan|tiep nhan|nhan ngay'],
  [
    'submittedAt',
    3,
    '{ngay,ngay gio,thoi gian,thoi diem} {nop,gui}{, ho so, hs, truc tuyen, ho so truc tuyen}|ngay dang ky|{nop,gui} {ngay,luc}',
  ],
  [
    'dueAt',
    3,
    '{,ngay ,ngay gio ,thoi gian ,thoi diem ,lich ,thoi han }hen tra{, ket qua, kq, ho so}{, du kien, cho cong dan}|{ngay ,ngay gio ,thoi gian ,}hen{ ngay, kq,}|han tra{, ket qua, kq, ho so}|thoi han tra {ket qua,kq}|ngay {tra ,tra kq ,tra ket qua ,}du kien{, tra}|du kien tra{, ket qua}|ngay {den han,phai tra}|hen tra ngay',
  ],
  ['dueAt', 2, '{thoi ,}han{, giai quyet, xu ly, hoan thanh, tra}{, ho so}|ngay {,het }han'],
  [
    'stepDueAt',
    3,
    '{thoi ,}han {xu ly ,thuc hien ,}{ca nhan,{,cua }buoc{, hien tai},hien tai,cua toi}|ngay den han buoc',
  ],
  [
    'remaining',
    3,
    '{,han ,thoi han ,thoi gian ,so ngay ,so gio ,thoi gian xu ly }con lai|{so ngay,thoi gian,so gio} {qua han,tre{, han, hen},cham{, tre},con han}|tinh trang {han,thoi han,tien do}|canh bao han',
  ],
  [
    'remaining',
    1,
    'qua han|tre {han,hen}|cham han|con han|tien do{, xu ly, giai quyet}|thoi {han,gian}|canh bao',
  ],
  [
    'finishedAt',
    3,
    '{ngay,thoi gian,thoi diem} {ket thuc,hoan thanh,hoan tat}{, xu ly, ho so}|ngay {co ket qua,co kq,xu ly xong,giai quyet xong}',
  ],
  ['finishedAt', 2, 'ngay {giai quyet,xu ly}'],
  [
    'returnedAt',
    3,
    'ngay {cong dan ,}{nhan,giao,da tra} {ket qua,kq}|{ngay,thoi gian} {tra {,ket qua }thuc te,da tra,thuc tra}|da tra {ngay,luc}',
  ],
  ['returnedAt', 2, '{ngay,ngay gio,thoi gian} tra{, ket qua, kq, ho so}'],
  [
    'statusText',
    3,
    'trang thai{, ho so, hs, xu ly, giai quyet, hien tai}|tinh trang {ho so,xu ly,giai quyet}',
  ],
  ['statusText', 2, 'tinh trang|cong doan|buoc{, xu ly, hien tai, xu ly hien tai}|cong viec hien tai'],
  [
    'officer',
    3,
    '{nguoi,can bo,cb,chuyen vien,cong chuc} {,dang }{xu ly,thu ly,giai quyet,phu trach}{, hien tai, chinh, ho so}|chuyen vien|ten can bo',
  ],
  ['officer', 2, '{nguoi,can bo} thuc hien|can bo'],
  ['officer', 1, 'thuc hien|nguoi chuyen den'],
  [
    'unit',
    3,
    '{ten ,}{don vi,co quan}{, xu ly, dang xu ly, giai quyet, thuc hien, chu tri, chu tri giai quyet, thu ly}|co quan {don vi,tiep nhan va giai quyet}|phong ban {dang ,}xu ly',
  ],
  ['unit', 2, '{don vi,co quan} tiep nhan|phong{, ban}|vi tri ho so|{noi,bo phan} xu ly'],
  ['sector', 3, '{ten ,nganh ,nhom ,}linh vuc{, thu tuc, tthc}'],
  [
    'channel',
    3,
    '{hinh thuc,kenh,cach thuc,phuong thuc,nguon} {nop,tiep nhan,nhan}{, ho so}|kenh thuc hien|nguon ho so',
  ],
  ['channel', 1, 'hinh thuc|kenh|nguon'],
  [
    'digitisedComponents',
    3,
    '{trang thai ,tinh trang ,}so hoa {tphs,tp,thanh phan}{, ho so}|{thanh phan,tphs,thanh phan ho so} {,da }so hoa|so hoa {dau vao,ho so dau vao,giay to,tiep nhan}',
  ],
  [
    'digitisedComponents',
    2,
    '{trang thai ,tinh trang ,duoc ,loai ,da ,ho so ,}so hoa|so hoa ho so|tai su dung',
  ],
  [
    'digitisedResult',
    3,
    '{trang thai ,tinh trang ,}so hoa {ket qua,kq,kqgq}{, giai quyet, tthc}|{ket qua,kq} {,da }so hoa|{ket qua,kq} dien tu|so hoa dau ra',
  ],
  [
    'attachedResult',
    3,
    '{tep,file,dinh kem,tep dinh kem,file dinh kem} {ket qua,kq}{, giai quyet}|{ket qua,kq} dinh kem',
  ],
  ['attachedResult', 2, 'ky so {ket qua,kq}{, giai quyet}'],
  ['attachedResult', 1, 'ket qua{, giai quyet}|{tep ,}dinh kem|ky so'],
  [
    'synced',
    3,
    '{trang thai ,tinh trang ,}dong bo{, ho so, quoc gia}|{trang thai ,tinh trang ,}dong bo {,len }{,cong }{dvcqg,quoc gia,dich vu cong quoc gia}',
  ],
  [
    'payment',
    3,
    '{trang thai ,tinh trang ,}thanh toan{, phi le phi, le phi, truc tuyen}|{tinh trang nop,trang thai} phi',
  ],
  ['payment', 1, '{le phi ,}phi{, le phi, va le phi}|le phi|nghia vu tai chinh'],
  // The English surface of the same systems.
  ['code', 3, '{dossier,application,file} {no,code,number,id}'],
  ['code', 2, '{record,case,receipt} {no,code,number}|dossier'],
  ['procedure', 3, '{administrative ,}procedure{, name}'],
  ['procedure', 2, '{public ,}service{, name}'],
  ['summary', 3, 'subject|summary|content|description'],
  ['applicant', 3, '{applicant,dossier owner,submitter}{, name}'],
  ['receivedAt', 3, '{received,receiving,receipt,reception,accepted} {date,time}|{date ,}received{, on, at}'],
  ['submittedAt', 3, '{submitted,submission,application} {date,time}|{date ,}submitted{, on, at}'],
  ['dueAt', 3, 'due{, date, time, on}|{,result }appointment date'],
  ['dueAt', 2, '{processing ,}deadline'],
  ['remaining', 3, '{remaining,overdue} {time,days}|{time,days} {left,remaining,overdue}'],
  ['remaining', 1, 'overdue|remaining|progress'],
  ['finishedAt', 3, '{completed,completion,finished} {date,time}|{date ,}{completed,finished}{, on, at}'],
  ['returnedAt', 2, '{returned,return} {date,on,at}'],
  ['statusText', 3, '{dossier ,processing ,current ,}status'],
  ['statusText', 2, '{current ,}step'],
  [
    'officer',
    3,
    '{,processing ,handling ,assigned }officer|handler|assignee|{handled,processed} by|assigned to',
  ],
  ['unit', 2, '{processing ,handling ,receiving ,}{agency,department,unit}'],
  ['sector', 3, 'sector{, name}'],
  ['payment', 3, '{fee ,}payment{, status}'],
];

/** Every word that a pattern of "{a,b}" stands for. */
function spell(pattern: string): string[] {
  // Innermost braces first.
  const match = /\{([^{}]*)\}/.exec(pattern);
  if (!match) return pattern.split('|');
  const [whole, inner = ''] = match;
  const ends = [
    pattern.lastIndexOf('|', match.index),
    pattern.indexOf('|', match.index + whole.length),
  ] as const;
  // Within its own word alone, so that "|" keeps parting words.
  const from = ends[0] + 1;
  const to = ends[1] < 0 ? pattern.length : ends[1];
  const before = pattern.slice(from, match.index);
  const after = pattern.slice(match.index + whole.length, to);
  const one = inner.split(',').flatMap((choice) => spell(`${before}${choice}${after}`));
  const rest = [pattern.slice(0, Math.max(0, ends[0])), pattern.slice(to + 1)].filter((part) => part !== '');
  return [...one, ...rest.flatMap(spell)];
}

// Names that programs give their fields, met as data-field, col-id or a column class.
const identifiers: readonly [Field, string][] = [
  ['code', 'code,dossiercode,mahoso,sohoso,sobiennhan,dossierno'],
  ['nationalCode', 'nationcode,nationalcode'],
  ['procedure', 'procedure,procedurename,tenthutuc,servicename'],
  ['sector', 'sector,sectorname,linhvuc'],
  ['applicant', 'applicant,applicantname,chuhoso'],
  ['receivedAt', 'accepteddate,receivedate,receiveddate,ngaytiepnhan'],
  ['submittedAt', 'applieddate,submitdate,ngaynop'],
  ['dueAt', 'appointmentdate,ngayhentra'],
  ['statusText', 'status,dossierstatus,statusname,trangthai,dossierstatustext'],
  ['officer', 'assignee,nguoixuly'],
  ['unit', 'agency,agencyname,donvi'],
  ['remaining', 'dossieroverdue,thoigianconlai'],
];

/** "ly" and "li", "ky" and "ki" are one: i and y alternate at the end of a syllable. */
function sameEnding(key: string): string {
  return key.replace(/y(?= |$)/g, 'i');
}

const byKey = new Map<string, Meaning>();
const bySolidKey = new Map<string, Meaning>();
for (const [field, sure, list] of words) {
  for (const word of spell(list)) {
    const key = sameEnding(word.trim());
    if (byKey.has(key)) continue;
    byKey.set(key, { field, sure });
    bySolidKey.set(key.replace(/ /g, ''), { field, sure });
  }
}
const byIdentifier = new Map<string, Meaning>();
for (const [field, list] of identifiers) {
  for (const name of list.split(',')) byIdentifier.set(name, { field, sure: 2 });
}

/** Headers that look like ours by their words but mean something else. */
const others = new Set(
  spell(
    'ma {thu tuc,tthc,thu tuc hanh chinh,don vi,linh vuc,so thue,dinh danh,giao dich}|{nguoi,can bo} {tiep nhan,tao,ky}|ngay {tao,cap nhat,sinh,bo sung,ky}|hinh thuc {thanh toan,tra ket qua,nhan ket qua}|so {luong,tien,ban,cccd,giay to,hieu giay to,thu tu,dien thoai}|{thoi gian,so ngay} quy dinh',
  ).map(sameEnding),
);

/** Whether a folded text is, to the letter, a header that is known. */
export function isHeader(key: string): boolean {
  return byKey.has(sameEnding(key)) || others.has(sameEnding(key));
}

let syllables: Set<string> | undefined;

/** Every syllable of a known header, with "i" and "y" at its end. */
export function headerSyllables(): ReadonlySet<string> {
  syllables ??= new Set(
    [...byKey.keys(), ...others]
      .flatMap((key) => key.split(' '))
      .flatMap((syllable) => [syllable, syllable.replace(/i$/, 'y')]),
  );
  return syllables;
}

/** What may follow a header's words and change nothing of what they mean. */
const tail =
  /^(.{3,}?) (?:(?:cho|cua) (?:cong dan|to chuc|ca nhan|nguoi dan|khach hang)(?: .*)?|ho so|hs|tthc|dvc|dien tu|truc tuyen|chinh thuc|thuc te|hien tai|chinh|luc)$/;

/** True where the two differ by one letter at most: lost, added, changed, or two swapped. */
function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - from <= 1 && endB - from <= 1) return true;
  return endA - from === 2 && endB - from === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** Lets a long header lose or gain a letter (misspelt, lost in a print); short ones differ by one letter too often. */
function misspelt(solid: string): Meaning | undefined {
  if (solid.length < 10 || solid.length > 40) return undefined;
  let found: Meaning | undefined;
  for (const [known, meaning] of bySolidKey) {
    if (known.length < 9 || known[0] !== solid[0] || !nearly(known, solid)) continue;
    if (found && found.field !== meaning.field) return undefined;
    found = { field: meaning.field, sure: 2 };
  }
  return found;
}

const answers = new Map<string, Meaning | undefined>();

function lookUp(key: string): Meaning | undefined {
  if (others.has(key)) return undefined;
  const exact = byKey.get(key);
  if (exact) return exact;
  const solid = key.replace(/ /g, '');
  const joined = bySolidKey.get(solid);
  if (joined) return joined;
  // A digit tells a value from a header.
  if (/\d/.test(key)) return undefined;
  // One after the other, so that the longest known words count.
  for (let rest = tail.exec(key)?.[1]; rest; rest = tail.exec(rest)?.[1]) {
    const known = byKey.get(rest);
    if (known) return { field: known.field, sure: known.field === 'code' ? 1 : 2 };
  }
  return misspelt(solid);
}

/** "Chủ hồ sơ/Người nộp": two names of one thing. */
function oneOfEither(text: string): Meaning | undefined {
  const [first, second, more] = text.split('/');
  const meaning = second && !more && meaningOf(first ?? '');
  return meaning && meaningOf(second)?.field === meaning.field ? meaning : undefined;
}

/** What a header or a label's words mean; undefined where they are not known. */
export function meaningOf(text: string): Meaning | undefined {
  if (text.length > 80) return undefined;
  const key = sameEnding(foldedKey(text));
  if (key === '') return undefined;
  if (answers.has(key)) return answers.get(key);
  if (answers.size > 2000) answers.clear();
  const answer = lookUp(key) ?? oneOfEither(text);
  answers.set(key, answer);
  return answer;
}

/** What a program's own name of a column means ("appointmentDate", "col-ngayHenTra"). */
export function meaningOfIdentifier(name: string): Meaning | undefined {
  return byIdentifier.get(foldedKey(name).replace(/ /g, ''));
}
