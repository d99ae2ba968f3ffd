import type { Channel, Payment } from '../dossier/dossier';
import { foldedKey } from '../text';

/** The channel that a cell's words name; undefined where they name none or several. */
export function channelOf(text: string): Channel | undefined {
  const key = foldedKey(text);
  if (key === '1' || key === '2' || key === '3')
    return (['direct', 'online', 'postal'] as const)[Number(key) - 1];
  if (/^(?:khong|chua)\b|\b(?:tra|nhan) (?:kq|ket qua)\b|\bthanh toan\b/.test(key)) return undefined;
  const found: Channel[] = [];
  if (/\btruc tiep\b|\btai (?:quay|bo phan|trung tam|mot cua)\b/.test(key)) found.push('direct');
  if (/\b(?:truc tuyen|qua mang|online|toan trinh|dvctt|cong dvc|cong dich vu cong|dvcqg)\b/.test(key))
    found.push('online');
  if (/\b(?:buu chinh|bcci|buu dien|vnpost)\b/.test(key)) found.push('postal');
  return found.length === 1 ? found[0] : undefined;
}

/** The state of payment that a cell's words tell; undefined where they tell none, as an amount does. */
export function paymentOf(text: string): Payment | undefined {
  const key = foldedKey(text);
  if (
    /^(?:khong (?:thu|co|phai nop|phat sinh)? ?(?:phi|le phi|phi le phi|thu)|mien (?:phi|le phi|nop).*|khong phi|khong co)$/.test(
      key,
    )
  ) {
    return 'none';
  }
  if (
    /\b(?:huy|hoan|tra lai|that bai|loi|mot phan|khong (?:phai|can)|xac nhan|tra (?:kq|ket qua)|nop (?:ho so|hs))\b/.test(
      key,
    )
  ) {
    return undefined;
  }
  if (/\b(?:chua|cho) (?:thanh toan|nop|thu|dong|tra)\b|^chua$/.test(key)) return 'unpaid';
  const paid =
    /\b(?:da|duoc) (?:thanh toan|nop|thu|dong|tra)\b|^thanh toan (?:thanh cong|xong)|^(?:da )?thanh cong$|^da$/.test(
      key,
    );
  const online = /\btruc tuyen\b|\bonline\b/.test(key);
  const direct = /\btruc tiep\b|\btien mat\b|\btai quay\b/.test(key);
  if (online !== direct && (paid || /^(?:truc tuyen|truc tiep|online|tien mat)$/.test(key)))
    return online ? 'online' : 'direct';
  return paid && !online && !direct ? 'paid' : undefined;
}

/** Exempt, not known, or two things at once. */
const notSynced =
  /\bkhong (?:phai|can|yeu cau|thuoc|ap dung|bat buoc)\b|\b(?:chua|khong) (?:ro|xac dinh|co (?:kq|ket qua))\b|^da (?:duoc )?dong bo.*\b(?:chua|cho|loi|khong)\b/;

/** Whether the national portal has the dossier, as a cell's words tell. */
export function syncedOf(text: string): boolean | undefined {
  const key = foldedKey(text);
  if (notSynced.test(key)) return undefined;
  if (/\b(?:chua|cho|loi|khong|that bai|fail(?:ed)?|error)\b/.test(key)) return false;
  return /^(?:da (?:duoc )?dong bo.*|da|thanh cong|dong bo thanh cong|co)$/.test(key) ? true : undefined;
}

const totals =
  /^(?:tong (?:so|cong|hop)\b.{0,50}|trong do\b.{0,50}|(?:tong|cong|grand total|total)(?: [\d ]+)?(?: (?:ho so|hs))?)$/;

/** "Tổng số", "TỔNG CỘNG: 12 hồ sơ", "Trong đó". */
export function isTotal(text: string): boolean {
  return text.length < 80 && totals.test(foldedKey(text));
}

const empties =
  /^(?:khong (?:co|tim thay|ton tai)|chua co|hien (?:tai )?(?:khong|chua) co|danh sach (?:trong|rong)|trong$|no (?:data|records?|rows|matching)|0 ho so|khong du lieu|chua phat sinh)\b/;

/** "Không có dữ liệu", "Không tìm thấy hồ sơ nào". */
export function isEmptyNotice(text: string): boolean {
  return text.length < 200 && empties.test(foldedKey(text));
}

/** "Đang tải dữ liệu…", "Loading". */
export function isLoadingNotice(text: string): boolean {
  return (
    text.length < 100 &&
    /^(?:dang (?:tai|xu ly du lieu|lay du lieu|nap)|loading|vui long cho|xin cho|please wait)\b/.test(
      foldedKey(text),
    )
  );
}
