import { foldedKey, tidy } from '../text';
import { headerSyllables, isHeader } from './vocabulary';

/** Headers of every table that say nothing of a dossier. */
const everyday = new Set(
  'stt|tt|so tt|so thu tu|chon|chon tat ca|thao tac|chuc nang|hanh dong|xem|chi tiet|sua|xoa|in|ghi chu|dia chi|dien thoai|so dien thoai|email|ngay sinh|cccd|so cccd|cmnd|so dinh danh|gioi tinh|tep|tai ve|lich su|uu tien'.split(
    '|',
  ),
);

/** Syllables that are names of people as well: a header is not made of these alone. */
const names = new Set(
  (
    'an anh ba bach bang bao be bich binh bui ca cao canh cam chau chi chien chinh chu chung co cong cu cuc cuong cuu da dai ' +
    'dan dang dao dat diem diep dinh do doan don dong du duc dung duong duy gia giang giao giap ha hai han hang hanh hao ' +
    'hau hien hiep hieu ho hoa hoan hoang hoc hong hop hue hung huong huu huy huynh khai khang khanh khoa khoi khue kien ' +
    'kieu kim ky la lai lam lan lang lanh lap le lien lieu linh loan loc loi long lua luan luc luong luu ly mac mai man ' +
    'manh mau mien minh my nam nga ngan nghi nghia ngo ngoc nguyen nguyet nhan nhat nhi nhien nhu nhung ninh nong oanh ' +
    'phan phat phi pho phong phu phuc phung phuoc phuong quach quan quang que qui quoc quy quyen quyet quynh sang sen ' +
    'si sinh son suong sy ta tai tam tan tang tao thach thai tham than thang thanh thao the thi thien thiep thiet thieu ' +
    'thinh tho thoa thoai thong thu thuan thuc thuong thuy thuyet thy tien tieu tin tinh to toai toan ton tong tra trai ' +
    'tram tran tri trieu trinh truc trung truong tu tuan tue tung tuong tuyen tuyet ty uy uyen van vi vien viet vinh vo ' +
    'vu vui vuong vy xuan y yen'
  ).split(' '),
);

/** Longer ones are no headers. */
const longest = 80;

/**
 * A header's own words where they can only be a header's; else nothing but how many words it has, as "(3)". On a page
 * that is put together badly a value may stand where headers do: a name, a number, a code.
 */
export function plainHeader(header: string): string {
  return header
    .split(' > ')
    .map((part) => {
      const text = tidy(part);
      return isPlain(text) ? text : `(${text.split(' ').filter(Boolean).length})`;
    })
    .join(' > ');
}

function isPlain(text: string): boolean {
  if (text.length > longest || /\d|@/.test(text)) return false;
  const key = foldedKey(text);
  if (isHeader(key) || everyday.has(key)) return true;
  const syllables = key.split(' ');
  const common = headerSyllables();
  const nameless = syllables.filter((syllable) => !names.has(syllable)).length;
  return syllables.every((syllable) => common.has(syllable)) && nameless * 2 >= syllables.length;
}
