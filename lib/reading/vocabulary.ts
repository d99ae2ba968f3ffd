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

// Header words as folded keys. "," parts words; a field may stand in several lines of different sureness.
const words: readonly [Field, Sureness, string][] = [
  [
    'code',
    3,
    'ma ho so,so ho so,ma so ho so,so hs,ma hs,ho so so,ma bien nhan,so bien nhan,ma so bien nhan,so bien nhan ho so,so tiep nhan,ma tiep nhan,ma so hs,ma dinh danh ho so,shs,ma ho so tthc,ma ho so dvc,so bn,ma so tiep nhan,so giay tiep nhan,so phieu tiep nhan,ma hs tthc,so ma ho so',
  ],
  ['code', 2, 'ma tra cuu,so phieu,so phieu hen,thong tin ho so,thong tin chung,ma dossier'],
  ['code', 1, 'ma so,ma,so,so hieu,ho so,so phieu hen tra,ma phieu'],
  [
    'nationalCode',
    3,
    'ma ho so quoc gia,ma quoc gia,ma ho so dvcqg,ma dvcqg,ma ho so cong dvcqg,ma ho so cong quoc gia,so ho so quoc gia,ma ho so dich vu cong quoc gia,ma ho so tren cong dvcqg,ma hs quoc gia,ma hs dvcqg,ma qg',
  ],
  [
    'procedure',
    3,
    'thu tuc,ten thu tuc,thu tuc hanh chinh,ten thu tuc hanh chinh,ten tthc,tthc,thuat tuc,ten thuat tuc,ten thu tuc hc,thu tuc hc',
  ],
  ['procedure', 2, 'ten ho so,loai ho so,loai thu tuc,dich vu cong,ten dich vu cong,ten dich vu'],
  [
    'summary',
    3,
    'noi dung,noi dung ho so,trich yeu,trich yeu ho so,trich yeu noi dung,ve viec,noi dung yeu cau giai quyet,yeu cau giai quyet,ten cong viec,noi dung yeu cau,noi dung giai quyet,mo ta',
  ],
  [
    'applicant',
    3,
    'chu ho so,ten chu ho so,nguoi nop,nguoi nop ho so,ten nguoi nop,nguoi dang ky,nguoi yeu cau,ho va ten,ho ten,cong dan to chuc,to chuc cong dan,to chuc ca nhan,ca nhan to chuc,khach hang,doanh nghiep,chu su dung,ten to chuc ca nhan,ho ten nguoi nop,ho ten chu ho so,thong tin chu ho so,cong dan,ten cong dan,cong dan doanh nghiep,nguoi dan doanh nghiep,to chuc,ten ca nhan to chuc,ho va ten nguoi nop,ho va ten chu ho so,doi tuong nop,ten khach hang,chu hs',
  ],
  [
    'receivedAt',
    3,
    'ngay tiep nhan,ngay gio tiep nhan,thoi gian tiep nhan,ngay tiep nhan ho so,thoi diem tiep nhan,ngay tn,ngay gio nhan,ngay nhan ho so,ngay nhan hs,tiep nhan ngay,tiep nhan truc tuyen,tiep nhan luc',
  ],
  ['receivedAt', 2, 'ngay nhan,tiep nhan,thoi gian nhan,nhan ngay,gio nhan'],
  [
    'submittedAt',
    3,
    'ngay nop,ngay nop ho so,ngay gui,ngay gui truc tuyen,ngay gui ho so,ngay nop truc tuyen,thoi gian nop,thoi gian nop ho so,thoi gian gui,ngay gio nop,ngay gio gui,thoi diem nop,ngay dang ky,nop ngay,gui ngay,ngay nop hs,nop luc',
  ],
  [
    'dueAt',
    3,
    'ngay hen tra,hen tra,ngay gio hen tra,ngay hen,hen tra ket qua,ngay hen tra ket qua,ngay hen tra kq,hen tra kq,han tra,han tra ket qua,han tra kq,ngay hen tra du kien,ngay tra du kien,du kien tra,ngay du kien tra,thoi gian hen tra,thoi diem hen tra,thoi han tra ket qua,hen tra ho so,ngay hen tra ho so,ngay den han,ngay gio hen tra ket qua,ngay gio hen,hen ngay,hen tra ngay,thoi gian hen,thoi gian hen tra ket qua,ngay hen kq,lich hen tra,ngay phai tra,han tra ho so,ngay hen tra cho cong dan',
  ],
  [
    'dueAt',
    2,
    'han giai quyet,thoi han giai quyet,han xu ly,thoi han xu ly,ngay han,han,han xu ly ho so,thoi han xu ly ho so,ngay het han,han hoan thanh,han ho so,thoi han tra,han giai quyet ho so,thoi han giai quyet ho so',
  ],
  [
    'stepDueAt',
    3,
    'han xu ly ca nhan,thoi han xu ly buoc,han xu ly buoc,han buoc,han xu ly cua toi,han buoc hien tai,han xu ly buoc hien tai,han xu ly hien tai,han ca nhan,thoi han xu ly ca nhan,thoi han buoc,han xu ly cua buoc,han thuc hien buoc,ngay den han buoc',
  ],
  [
    'remaining',
    3,
    'con lai,thoi gian con lai,so ngay qua han,so ngay con lai,tinh trang han,so ngay tre,so ngay tre han,so ngay tre hen,thoi gian qua han,thoi gian tre han,thoi gian tre,so ngay cham,so ngay cham tre,so gio con lai,thoi gian xu ly con lai,han con lai,so ngay con han,tinh trang thoi han,canh bao han,tinh trang tien do',
  ],
  [
    'remaining',
    1,
    'qua han,tre han,tre hen,cham han,tien do,thoi han,tien do xu ly,tien do giai quyet,canh bao,thoi gian,con han',
  ],
  [
    'finishedAt',
    3,
    'ngay ket thuc xu ly,ngay co ket qua,ngay hoan thanh,ngay xu ly xong,ngay giai quyet xong,ngay ket thuc,thoi gian ket thuc,thoi gian hoan thanh,ngay hoan tat,ngay co kq,ngay ket thuc ho so,ngay hoan thanh xu ly,thoi gian ket thuc xu ly,ngay hoan thanh ho so',
  ],
  ['finishedAt', 2, 'ngay giai quyet,ngay xu ly,hoan thanh ngay'],
  [
    'returnedAt',
    3,
    'ngay nhan ket qua,da tra ngay,ngay tra thuc te,ngay da tra,ngay tra ket qua thuc te,ngay giao ket qua,ngay da tra ket qua,ngay nhan kq,ngay thuc tra,ngay cong dan nhan ket qua,thoi gian tra thuc te,da tra luc',
  ],
  [
    'returnedAt',
    2,
    'ngay tra,ngay tra ket qua,ngay tra kq,thoi gian tra,thoi gian tra ket qua,ngay tra ho so,ngay gio tra,ngay gio tra ket qua',
  ],
  [
    'statusText',
    3,
    'trang thai,trang thai ho so,tinh trang ho so,trang thai xu ly,tinh trang xu ly,trang thai hs,tinh trang giai quyet,trang thai giai quyet,trang thai hien tai',
  ],
  [
    'statusText',
    2,
    'tinh trang,buoc xu ly,buoc hien tai,buoc xu ly hien tai,cong viec hien tai,quy trinh,buoc',
  ],
  [
    'officer',
    3,
    'nguoi xu ly,nguoi thu ly,can bo xu ly,can bo thu ly,chuyen vien thu ly,chuyen vien xu ly,chuyen vien,nguoi dang xu ly,can bo dang xu ly,nguoi xu ly hien tai,can bo xu ly hien tai,can bo giai quyet,nguoi giai quyet,ten can bo,nguoi phu trach,can bo phu trach,cong chuc xu ly,cong chuc thu ly',
  ],
  ['officer', 2, 'nguoi thuc hien,can bo thuc hien,can bo'],
  ['officer', 1, 'thuc hien,nguoi chuyen den'],
  [
    'unit',
    3,
    'don vi,don vi xu ly,don vi giai quyet,don vi thuc hien,don vi chu tri,co quan giai quyet,co quan thuc hien,co quan xu ly,don vi thu ly,ten don vi,co quan,co quan don vi,co quan chu tri,don vi dang xu ly,phong ban xu ly,co quan tiep nhan va giai quyet',
  ],
  [
    'unit',
    2,
    'don vi tiep nhan,phong ban,vi tri ho so,noi xu ly,bo phan xu ly,co quan tiep nhan,phong ban thu ly,phong',
  ],
  ['sector', 3, 'linh vuc,ten linh vuc,nganh linh vuc,linh vuc thu tuc,linh vuc tthc,nhom linh vuc'],
  [
    'channel',
    3,
    'hinh thuc nop,hinh thuc tiep nhan,kenh thuc hien,hinh thuc nop ho so,kenh tiep nhan,kenh nop,cach thuc nop,phuong thuc nop,hinh thuc nhan ho so,hinh thuc tiep nhan ho so,nguon tiep nhan,nguon ho so,phuong thuc tiep nhan,kenh nop ho so',
  ],
  ['channel', 1, 'hinh thuc,kenh,nguon'],
  [
    'digitisedComponents',
    3,
    'so hoa tphs,so hoa thanh phan,so hoa thanh phan ho so,thanh phan so hoa,so hoa dau vao,so hoa tp,so hoa tp ho so,tphs so hoa,thanh phan ho so so hoa,so hoa giay to,trang thai so hoa tphs,trang thai so hoa thanh phan,tinh trang so hoa tphs,thanh phan da so hoa,tphs da so hoa,so hoa tiep nhan',
  ],
  [
    'digitisedComponents',
    2,
    'so hoa,duoc so hoa,loai so hoa,tai su dung,so hoa ho so,da so hoa,trang thai so hoa,tinh trang so hoa,ho so so hoa',
  ],
  [
    'digitisedResult',
    3,
    'so hoa ket qua,ket qua so hoa,ket qua dien tu,so hoa kq,kq so hoa,so hoa dau ra,kq dien tu,so hoa ket qua giai quyet,so hoa kqgq,trang thai so hoa ket qua,so hoa kqgq tthc,ket qua da so hoa,tinh trang so hoa ket qua,so hoa kq tthc,so hoa ket qua tthc',
  ],
  [
    'attachedResult',
    3,
    'tep ket qua,dinh kem ket qua,file ket qua,tep ket qua giai quyet,file kq,ket qua dinh kem,dinh kem kq,tep kq,tep dinh kem ket qua,ky so ket qua,file dinh kem ket qua',
  ],
  ['attachedResult', 1, 'ket qua,ket qua giai quyet,dinh kem,tep dinh kem,ky so'],
  [
    'synced',
    3,
    'dong bo,dong bo cong dvcqg,dong bo len cong quoc gia,trang thai dong bo,dong bo dvcqg,dong bo cong quoc gia,dong bo len dvcqg,tinh trang dong bo,dong bo quoc gia,dong bo ho so,dong bo cong dich vu cong quoc gia,dong bo len cong dvcqg',
  ],
  [
    'payment',
    3,
    'thanh toan,trang thai thanh toan,tinh trang thanh toan,thanh toan phi le phi,thanh toan le phi,thanh toan truc tuyen,tinh trang nop phi,trang thai phi',
  ],
  ['payment', 1, 'phi le phi,le phi,phi,phi va le phi,nghia vu tai chinh,le phi phi'],
];

// Names that programs give their fields, met as data-field, col-id or a column class.
const identifiers: readonly [Field, string][] = [
  ['code', 'code,dossiercode,mahoso,sohoso,sobiennhan,dossierno,mabiennhan,dossieridcode'],
  ['nationalCode', 'nationcode,nationalcode,mahosoquocgia'],
  ['procedure', 'procedure,procedurename,tenthutuc,thutuc,servicename,tentthc'],
  ['sector', 'sector,sectorname,linhvuc,tenlinhvuc'],
  ['applicant', 'applicant,applicantname,chuhoso,ownerfullname,nguoinop,hoten'],
  ['receivedAt', 'accepteddate,receivedate,receiveddate,ngaytiepnhan,ngaynhan,accepted'],
  ['submittedAt', 'applieddate,submitdate,ngaynop,applied'],
  ['dueAt', 'appointmentdate,ngayhentra,hentra,appointment'],
  ['finishedAt', 'completeddate,finishdate,ngayketthuc,ngayhoanthanh'],
  ['returnedAt', 'returneddate,ngaytraketqua'],
  ['statusText', 'status,dossierstatus,statusname,trangthai,dossierstatustext,tinhtrang'],
  ['officer', 'assignee,nguoixuly,canboxuly,officer'],
  ['unit', 'agency,agencyname,donvi,coquan'],
  ['remaining', 'remaining,conlai,dossieroverdue,thoigianconlai'],
];

/** "ly" and "li", "ky" and "ki" are one: i and y alternate at the end of a syllable. */
function sameEnding(key: string): string {
  return key.replace(/y(?= |$)/g, 'i');
}

const byKey = new Map<string, Meaning>();
const bySolidKey = new Map<string, Meaning>();
for (const [field, sure, list] of words) {
  for (const word of list.split(',')) {
    const key = sameEnding(word);
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
  'ma thu tuc,ma tthc,ma thu tuc hanh chinh,stt,so thu tu,tt,thao tac,chuc nang,dia chi,so dien thoai,dien thoai,email,so cccd,cccd,cmnd,ma dinh danh,ghi chu,so giay to,ma so thue,ma don vi,ma linh vuc,so ban,nguoi tiep nhan,can bo tiep nhan,nguoi tao,ngay tao,ngay cap nhat,hinh thuc thanh toan,hinh thuc tra ket qua,hinh thuc nhan ket qua,noi nhan ket qua,ngay sinh,ngay bo sung,thoi gian quy dinh,so ngay quy dinh,so tien,ma giao dich,so hieu giay to,so luong,nguoi ky,ngay ky'
    .split(',')
    .map(sameEnding),
);

const phraseRules: readonly [RegExp, Field][] = [
  [/^(?:ngai|thoi gian|thoi diem|ngai gio|gio) .*\bhen tra\b/, 'dueAt'],
  [/^(?:ngai|thoi gian|thoi diem|ngai gio) .*\btiep nhan\b/, 'receivedAt'],
  [/^(?:ngai|thoi gian|thoi diem|ngai gio) (?:nop|gui)\b/, 'submittedAt'],
  [/^(?:ngai|thoi gian|thoi diem|ngai gio) (?:ket thuc|hoan thanh|hoan tat|co ket qua)\b/, 'finishedAt'],
  [/^(?:nguoi|can bo|chuien vien|cong chuc) .*(?:xu li|thu li|giai quiet)\b/, 'officer'],
  [/^(?:ten )?(?:thu tuc|tthc)\b/, 'procedure'],
  [/^(?:ma|so) (?:so )?(?:ho so|hs|bien nhan)\b/, 'code'],
  [/^so hoa (?:ket qua|kq)\b/, 'digitisedResult'],
  [/^so hoa (?:thanh phan|tphs|tp)\b/, 'digitisedComponents'],
];

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
  for (const [pattern, field] of phraseRules) {
    if (pattern.test(key)) return { field, sure: field === 'code' ? 1 : 2 };
  }
  return misspelt(solid);
}

/** What a header or a label's words mean; undefined where they are not known. */
export function meaningOf(text: string): Meaning | undefined {
  if (text.length > 80) return undefined;
  const key = sameEnding(foldedKey(text));
  if (key === '') return undefined;
  if (answers.has(key)) return answers.get(key);
  if (answers.size > 2000) answers.clear();
  const answer = lookUp(key);
  answers.set(key, answer);
  return answer;
}

/** What a program's own name of a column means ("appointmentDate", "col-ngayHenTra"). */
export function meaningOfIdentifier(name: string): Meaning | undefined {
  return byIdentifier.get(foldedKey(name).replace(/ /g, ''));
}

/** The form in which header words are compared and remembered. */
export function headerKey(text: string): string {
  return sameEnding(foldedKey(text));
}
