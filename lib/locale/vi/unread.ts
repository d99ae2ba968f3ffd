import type { TaughtField } from '../teaching-words';
import type { UnreadFigures, UnreadWords } from '../unread-words';
import { fieldNames } from './field-names';

const nameOf = (field: string) => fieldNames[field as TaughtField] ?? 'Một ô';
const quoted = (text: string) => (text === '' ? '' : ` “${text}”`);

/** By the reader's word for why something was not read. */
const sentences: Record<string, (name: string, text: string) => string> = {
  'lost-letters': (name, text) => `${name}: chữ${text} bị lỗi phông, nên không đoán.`,
  'several-statuses': (name, text) =>
    `${name}:${text} nêu nhiều bước cùng lúc, chưa rõ hồ sơ đang ở bước nào.`,
  'not-a-deadline': (name, text) => `${name}:${text} không cho biết còn hay đã quá bao lâu.`,
};

const advices: Record<string, string> = {
  'lost-letters': 'Xem lại trên cổng; nếu nhiều hồ sơ như vậy, báo quản trị cổng sửa phông chữ.',
  'several-statuses': 'Mở hồ sơ trên cổng để xem bước hiện tại.',
  'not-a-deadline': 'Xem ngày hẹn trả trên cổng; nếu cột này không phải thời hạn, hãy chỉ lại các cột.',
};

/** What could not be read, in Vietnamese. */
export const unreadWords: UnreadWords = {
  said: ({ field, reason, text }: UnreadFigures) =>
    sentences[reason]?.(nameOf(field), quoted(text)) ?? `${nameOf(field)}: không đọc được${quoted(text)}.`,
  advice: ({ reason }) => advices[reason] ?? 'Xem lại trên cổng.',
  dossiers: (count) => `${count} hồ sơ có chỗ chưa đọc được`,
  whose: (codes, more) => (more === 0 ? codes.join(', ') : `${codes.join(', ')} và ${more} hồ sơ nữa`),
};
