import { foldedKey, spelt } from '../text';
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

// A field, how sure its words are, and the words, parted by "|", in the notation of phrases; the English surface of the
// same systems among them. The first to name a word has it.
const words = `
code 3 {ma,so,ma so} {H,hs,bien nhan}{, tthc, dvc}|H so|shs|so bn|{so,ma,ma so} {,giay ,phieu }Y|so bien nhan H|ma dinh danh H|{dossier,application,file} {no,code,number,id}
code 2 ma tra cuu|so phieu{, hen}|thong tin {H,chung}|{record,case,receipt} {no,code,number}|dossier
code 1 ma{, so, phieu}|so{, hieu}|H
nationalCode 3 {ma,so} {H ,hs ,}{tren ,}{cong ,}{dvcqg,quoc gia,dich vu cong quoc gia,qg}
procedure 3 {ten ,}{thu tuc,thuat tuc}{, hanh chinh, hc}|{ten ,}tthc|{administrative ,}procedure{, name}
procedure 2 {ten,loai} H|loai {thu tuc,tthc}{, hanh chinh}|{ten ,}dich vu{, cong}|{public ,}service{, name}
summary 3 noi dung{, H, yeu cau, G, yeu cau G}|trich yeu{, H, noi dung}|ve viec|yeu cau G|ten cong viec|mo ta|subject|summary|content|description
applicant 3 {,ten ,ho ten ,ho va ten ,thong tin }{chu H,chu hs,nguoi nop,cong dan,khach hang}|nguoi {nop H,dang ky,yeu cau,de nghi}|ho {va ,}ten|cong dan {to chuc,doanh nghiep}|{ten ,}{to chuc ca nhan,to chuc ca nhan nop H,ca nhan to chuc,to chuc cong dan}|{ten ,}to chuc|doanh nghiep|nguoi dan doanh nghiep|chu su dung|doi tuong nop|{applicant,dossier owner,submitter}{, name}
receivedAt 3 {N,N gio,T,thoi diem} Y{, H, hs}|N {tn,gio tn,gio nhan,nhan H,nhan hs}|Y {N,truc tuyen,luc}|{received,receiving,receipt,reception,accepted} {date,time}|{date ,}received{, on, at}
receivedAt 2 {N,T,gio} nhan|Y|nhan N
submittedAt 3 {N,N gio,T,thoi diem} {nop,gui}{, H, hs, truc tuyen, H truc tuyen}|N dang ky|{nop,gui} {N,luc}|{submitted,submission,application} {date,time}|{date ,}submitted{, on, at}
dueAt 3 {,N ,N gio ,T ,thoi diem ,lich ,thoi han }hen tra{, R, kq, H}{, du kien, cho cong dan}|{N ,N gio ,T ,}hen{ N, kq,}|han tra{, R, kq, H}|thoi han tra K|N {tra ,tra kq ,tra R ,}du kien{, tra}|du kien tra{, R}|N {den han,phai tra}|hen tra N|due{, date, time, on}|{,result }appointment date
dueAt 2 {thoi ,}han{, G, X, hoan thanh, tra}{, H}|N {,het }han|{processing ,}deadline
stepDueAt 3 {thoi ,}han {X ,thuc hien ,}{ca nhan,{,cua }buoc{, hien tai},hien tai,cua toi}|N den han buoc
remaining 3 {,han ,thoi han ,T ,so N ,so gio ,T X }con lai|{so N,T,so gio} {qua han,tre{, han, hen},cham{, tre},con han}|tinh trang {han,thoi han,tien do}|canh bao han|{remaining,overdue} {time,days}|{time,days} {left,remaining,overdue}
remaining 1 qua han|tre {han,hen}|cham han|con han|tien do{, X, G}|thoi {han,gian}|canh bao|overdue|remaining|progress
finishedAt 3 {N,T,thoi diem} {ket thuc,hoan thanh,hoan tat}{, X, H}|N {co R,co kq,X xong,G xong}|{completed,completion,finished} {date,time}|{date ,}{completed,finished}{, on, at}
finishedAt 2 N {G,X}
returnedAt 3 N {cong dan ,}{nhan,giao,da tra} K|{N,T} {tra {,R }thuc te,da tra,thuc tra}|da tra {N,luc}
returnedAt 2 {N,N gio,T} tra{, R, kq, H}|{returned,return} {date,on,at}
statusText 3 trang thai{, H, hs, X, G, hien tai}|tinh trang {H,X,G}|{dossier ,processing ,current ,}status
statusText 2 tinh trang|cong doan|buoc{, X, hien tai, X hien tai}|cong viec hien tai|{current ,}step
officer 3 {nguoi,V,cb,chuyen vien,cong chuc} {,dang }{X,thu ly,G,phu trach}{, hien tai, chinh, H}|chuyen vien|ten V|{,processing ,handling ,assigned }officer|handler|assignee|{handled,processed} by|assigned to
officer 2 {nguoi,V} thuc hien|V
officer 1 thuc hien|nguoi chuyen den
unit 3 {ten ,}{don vi,co quan}{, X, dang X, G, thuc hien, chu tri, chu tri G, thu ly}|co quan {don vi,Y va G}|phong ban {dang ,}X
unit 2 {don vi,co quan} Y|phong{, ban}|vi tri H|{noi,bo phan} X|{processing ,handling ,receiving ,}{agency,department,unit}
sector 3 {ten ,nganh ,nhom ,}linh vuc{, thu tuc, tthc}|sector{, name}
channel 3 {hinh thuc,kenh,cach thuc,phuong thuc,nguon} {nop,Y,nhan}{, H}|kenh thuc hien|nguon H
channel 1 hinh thuc|kenh|nguon
digitisedComponents 3 AO {tphs,tp,P}{, H}|{P,tphs,P H} {,da }O|O {dau vao,H dau vao,giay to,Y}
digitisedComponents 2 {trang thai ,tinh trang ,duoc ,loai ,da ,H ,}O|O H|tai su dung
digitisedResult 3 AO {R,kq,kqgq}{, G, tthc}|K {,da }O|K dien tu|O dau ra
attachedResult 3 {tep,file,dinh kem,tep dinh kem,file dinh kem} K{, G}|K dinh kem
attachedResult 2 ky so K{, G}
attachedResult 1 R{, G}|{tep ,}dinh kem|ky so
synced 3 Adong bo{, H, quoc gia}|Adong bo {,len }{,cong }{dvcqg,quoc gia,dich vu cong quoc gia}
payment 3 AU{, phi le phi, le phi, truc tuyen}|{tinh trang nop,trang thai} phi|{fee ,}payment{, status}
payment 1 {le phi ,}phi{, le phi, va le phi}|le phi|nghia vu tai chinh
`;

/** Every word that a notation stands for. */
function wordsOf(notation: string): string[] {
  return spelt(notation).split('|').flatMap(choices);
}

function choices(word: string): string[] {
  // Innermost braces first.
  const match = /\{([^{}]*)\}/.exec(word);
  if (!match) return [sameEnding(word.trim())];
  const [whole, inner = ''] = match;
  return inner.split(',').flatMap((choice) => choices(word.replace(whole, choice)));
}

// Names that programs give their fields, met as data-field, col-id or a column class.
const identifiers = `
code code,dossiercode,mahoso,sohoso,sobiennhan,dossierno
nationalCode nationcode,nationalcode
procedure procedure,procedurename,tenthutuc,servicename
sector sector,sectorname,linhvuc
applicant applicant,applicantname,chuhoso
receivedAt accepteddate,receivedate,receiveddate,ngaytiepnhan
submittedAt applieddate,submitdate,ngaynop
dueAt appointmentdate,ngayhentra
statusText status,dossierstatus,statusname,trangthai,dossierstatustext
officer assignee,nguoixuly
unit agency,agencyname,donvi
remaining dossieroverdue,thoigianconlai
`;

/** "ly" and "li", "ky" and "ki" are one: i and y alternate at the end of a syllable. */
function sameEnding(key: string): string {
  return key.replace(/y(?= |$)/g, 'i');
}

const byKey = new Map<string, Meaning>();
const bySolidKey = new Map<string, Meaning>();
for (const [, field, sure, list = ''] of words.matchAll(/^(\w+) (\d) (.+)$/gm)) {
  const meaning = { field, sure: Number(sure) } as Meaning;
  for (const key of wordsOf(list)) {
    if (byKey.has(key)) continue;
    byKey.set(key, meaning);
    bySolidKey.set(key.replace(/ /g, ''), meaning);
  }
}
const byIdentifier = new Map<string, Meaning>();
for (const [, field, list = ''] of identifiers.matchAll(/^(\w+) (.+)$/gm)) {
  for (const name of list.split(',')) byIdentifier.set(name, { field: field as Field, sure: 2 });
}

/** Headers that look like ours by their words but mean something else. */
const others = new Set(
  wordsOf(
    'ma {thu tuc,tthc,thu tuc hanh chinh,don vi,linh vuc,so thue,dinh danh,giao dich}|{nguoi,V} {Y,tao,ky}|N {tao,cap nhat,sinh,L,ky}|hinh thuc {U,tra R,nhan R}|so {luong,tien,ban,cccd,giay to,hieu giay to,thu tu,dien thoai}|{T,so N} quy dinh',
  ),
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
    if (known[0] !== solid[0] || !nearly(known, solid)) continue;
    if (found && found.field !== meaning.field) return undefined;
    found = { field: meaning.field, sure: 2 };
  }
  return found;
}

const answers = new Map<string, Meaning | undefined>();

function lookUp(key: string): Meaning | undefined {
  if (others.has(key)) return undefined;
  const solid = key.replace(/ /g, '');
  const known = bySolidKey.get(solid);
  if (known) return known;
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
