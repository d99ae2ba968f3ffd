import { formatCivilTime } from '../civil-format';
import type { GuardWords, SideFigures } from '../guard-words';

/** "đã ký, đã đính kèm" and what is known not to be. */
function around(attached: boolean | undefined, signed: boolean | undefined): string[] {
  const words: string[] = [];
  if (signed !== undefined) words.push(signed ? 'đã ký' : 'chưa ký');
  if (attached !== undefined) words.push(attached ? 'đã đính kèm' : 'chưa đính kèm');
  return words;
}

function side(name: string, { digitised, unknown, of }: SideFigures): string {
  if (unknown === of) return `${name} chưa rõ`;
  const rest = unknown > 0 ? `, chưa rõ ${unknown}` : '';
  return `${name} ${digitised}/${of}${rest}`;
}

/** The page of one dossier in Vietnamese. */
export const guardWords: GuardWords = {
  finishing: {
    title: 'Hồ sơ này chưa đủ để tính là đã số hóa',
    back: 'Quay lại số hóa',
    goOn: 'Vẫn tiếp tục',
    titleOfSeveral: (lacking, of) => `${lacking} trong ${of} hồ sơ đang chọn chưa đủ để tính là đã số hóa`,
    more: (dossiers) => `Và ${dossiers} hồ sơ khác`,
    backToRows: 'Quay lại danh sách',
  },
  accepting: {
    title: 'Còn giấy tờ chưa đối chiếu',
    back: 'Quay lại đối chiếu',
    goOn: 'Vẫn tiếp nhận',
  },
  lack({ side: of, name, place, of: all, attached, signed, digitised }) {
    if (of === 'component') {
      if (name === undefined) return 'Thành phần hồ sơ: chưa số hóa đủ';
      return `Thành phần ${place}/${all}: "${name}" chưa số hóa`;
    }
    const result = name !== undefined && (all ?? 1) > 1 ? `Kết quả ${place}/${all}: "${name}"` : 'Kết quả';
    if (digitised === undefined) return `${result}: chưa đính kèm`;
    if (attached !== true && signed !== true) {
      return `${result}: ${[...(attached === false ? ['chưa đính kèm'] : []), 'chưa số hóa'].join(', ')}`;
    }
    return `${result}: ${[...around(attached, signed), 'chưa tích ô "số hóa"'].join(', ')}`;
  },
  notCompared: (name) => `"${name}" chưa đối chiếu`,
  dontAsk: 'Không hỏi lại trên cổng này',
  pressAgain: (label) => `Chưa bấm thay được. Hãy bấm lại "${label}" trên cổng, lần này sẽ không hỏi nữa.`,
  close: 'Đóng',
  paper({ attached, signed, digitised }) {
    if (digitised === true) return 'Đã số hóa';
    if (digitised === 'not-applicable') return 'Không phải số hóa';
    if (digitised === undefined) return 'Chưa rõ đã số hóa hay chưa';
    if (signed && attached) return 'Đã ký, đính kèm nhưng chưa tích số hóa';
    if (attached) return 'Đã đính kèm nhưng chưa tích số hóa';
    return signed ? 'Đã ký nhưng chưa tích số hóa' : 'Chưa số hóa';
  },
  standing: (status) => `Trạng thái: ${status}.`,
  stages: {
    received: 'mới tiếp nhận',
    processing: 'đang xử lý',
    paused: 'tạm dừng',
    finished: 'đã có kết quả',
    returned: 'đã trả kết quả',
    refused: 'trả lại, không đủ điều kiện',
    withdrawn: 'công dân rút hồ sơ',
  },
  timeLeft: (amount, due) => {
    const start = amount.charAt(0).toUpperCase() + amount.slice(1);
    return due === undefined ? `${start}.` : `${start}, hẹn trả ${formatCivilTime(due)}.`;
  },
  pausedUntil: (due) => `Đang tạm dừng, không tính hạn; hẹn trả ghi trên cổng: ${formatCivilTime(due)}.`,
  done: (progress, due, done) =>
    `${progress === 'early' ? 'Xong trước hạn' : 'Xong đúng hạn'}: hẹn trả ${formatCivilTime(due)}, ` +
    `có kết quả ${formatCivilTime(done)}.`,
  digitised: (components, result) =>
    `Đã số hóa: ${[
      ...(components ? [side('thành phần', components)] : []),
      ...(result ? [side('kết quả', result)] : []),
    ].join(' · ')}.`,
  intake: {
    title: 'Đối chiếu trước khi tiếp nhận',
    hint: 'Tích từng giấy tờ đã đối chiếu với tệp gửi kèm.',
    compared: (done, of) => `Đã đối chiếu ${done}/${of}`,
    notKept: 'Chưa lưu được phần đối chiếu này.',
  },
};
