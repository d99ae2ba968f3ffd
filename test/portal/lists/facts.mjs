import { writeDate } from './dates.mjs';

/** @typedef {import('../data/records.d.ts').PortalRecord} PortalRecord */

const channels = { direct: 'Trực tiếp', online: 'Trực tuyến', postal: 'Qua bưu chính công ích' };

/**
 * The labelled facts at the head of a dossier's own page.
 *
 * @param {PortalRecord} record
 * @param {import('./dates.mjs').DateStyle} style
 */
export function factsOf(record, style) {
  const dated = (/** @type {string | undefined} */ civil) => (civil ? writeDate(civil, style).text : '');
  return [
    { label: 'Mã hồ sơ', text: record.code },
    { label: 'Trạng thái hồ sơ', text: record.status },
    { label: 'Thủ tục', text: record.procedure },
    { label: 'Lĩnh vực', text: record.sector },
    { label: 'Chủ hồ sơ', text: record.applicant.name },
    { label: 'Hình thức nộp', text: channels[record.channel] },
    { label: 'Ngày tiếp nhận', text: dated(record.receivedAt) },
    { label: 'Ngày hẹn trả', text: record.dueText ?? dated(record.dueAt) },
    { label: 'Cán bộ xử lý', text: record.officer ?? '' },
    { label: 'Đơn vị xử lý', text: record.unit },
  ];
}

/**
 * What stands beside a paper: its file, its signature and either a box or, where there is none to tick, words.
 *
 * @param {import('../data/records.d.ts').PaperState} paper
 */
export function paperWords({ attached, signed, digitised }) {
  return {
    attached: attached ? 'Đã đính kèm' : 'Chưa đính kèm',
    signed: signed ? 'Đã ký số' : 'Chưa ký số',
    box: digitised === undefined || digitised === 'not-applicable' ? undefined : digitised !== 'no',
    note: digitised === 'not-applicable' ? 'Không áp dụng' : '',
  };
}
