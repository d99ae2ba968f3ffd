import type { Channel, Payment } from '../dossier/dossier';
import { foldedKey, phrase } from '../text';

const channels: readonly [Channel, RegExp][] = [
  ['direct', phrase('truc tiep|tai {quay,bo phan,trung tam,mot cua}')],
  ['online', phrase('truc tuyen|qua mang|online|toan trinh|dvctt|cong dvc|cong dich vu cong|dvcqg')],
  ['postal', phrase('buu chinh|bcci|buu dien|vnpost')],
];
const noChannel = phrase('^{S,chua}|{tra,nhan} K|U');

/** The channel that a cell's words name; undefined where they name none or several. */
export function channelOf(text: string): Channel | undefined {
  const key = foldedKey(text);
  if (/^[123]$/.test(key)) return channels[Number(key) - 1]?.[0];
  const found = noChannel.test(key) ? [] : channels.filter(([, words]) => words.test(key));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

const noFee = phrase(
  '^{S {thu ,co ,phai nop ,phat sinh ,}{phi,le phi,phi le phi,thu},mien {phi,le phi,nop}.*,S co}$',
);
const noPayment = phrase('huy|hoan|tra lai|that bai|loi|mot phan|S {phai,can}|xac nhan|tra K|nop J');
const unpaid = phrase('{chua,cho} {U,nop,thu,dong,tra}|^chua$');
const isPaid = phrase('{da,duoc} {U,nop,thu,dong,tra}|^U {thanh cong,xong}|^{da ,}thanh cong$|^da$');
const paidOnline = phrase('truc tuyen|online');
const paidDirectly = phrase('truc tiep|tien mat|tai quay');
const paidHow = phrase('^{truc tuyen,truc tiep,online,tien mat}$');

/** The state of payment that a cell's words tell; undefined where they tell none, as an amount does. */
export function paymentOf(text: string): Payment | undefined {
  const key = foldedKey(text);
  if (noFee.test(key)) return 'none';
  if (noPayment.test(key)) return undefined;
  if (unpaid.test(key)) return 'unpaid';
  const paid = isPaid.test(key);
  const online = paidOnline.test(key);
  const direct = paidDirectly.test(key);
  if (online !== direct && (paid || paidHow.test(key))) return online ? 'online' : 'direct';
  return paid && !online ? 'paid' : undefined;
}

/** Exempt, not known, or two things at once. */
const notSynced = phrase(
  'S {phai,can,yeu cau,thuoc,ap dung,bat buoc}|{chua,S} {ro,xac dinh,co K}|^da {duoc ,}dong bo.*\\b{chua,cho,loi,S}',
);
const unsynced = phrase('chua|cho|loi|S|that bai|fail|failed|error');
const isSynced = phrase('^{da {duoc ,}dong bo.*,da,thanh cong,dong bo thanh cong,co}$');

/** Whether the national portal has the dossier, as a cell's words tell. */
export function syncedOf(text: string): boolean | undefined {
  const key = foldedKey(text);
  if (notSynced.test(key)) return undefined;
  return unsynced.test(key) ? false : isSynced.test(key) || undefined;
}

const totals =
  /^(?:tong (?:so|cong(?! ty)|hop)\b.{0,50}|trong do\b.{0,50}|(?:tong|cong|grand total|total)(?: [\d ]+)?(?: (?:ho so|hs))?)$/;

/** "Tổng số", "TỔNG CỘNG: 12 hồ sơ", "Trong đó". */
export function isTotal(text: string): boolean {
  return text.length < 80 && totals.test(foldedKey(text));
}

const empties = phrase(
  '^{S {co,tim thay,ton tai},chua co,hien {tai ,}{S,chua} co,danh sach {trong,rong},trong$,no {data,record,records,rows,matching},0 H,S du lieu,chua phat sinh}',
);

/** "Không có dữ liệu", "Không tìm thấy hồ sơ nào". */
export function isEmptyNotice(text: string): boolean {
  return text.length < 200 && empties.test(foldedKey(text));
}

const loading = phrase('^{dang {tai,X du lieu,lay du lieu,nap},loading,vui long cho,xin cho,please wait}');

/** "Đang tải dữ liệu…", "Loading". */
export function isLoadingNotice(text: string): boolean {
  return text.length < 100 && loading.test(foldedKey(text));
}
