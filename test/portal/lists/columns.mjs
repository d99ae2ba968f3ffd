/**
 * The columns that the portals' lists are made of. A column says what its cell shows and, beside it, what a
 * correct reader may claim from that cell: no more and no less.
 */

import { dateOf, workingMinutes } from '../data/civil-days.mjs';
import { digitisedAll } from '../data/generator.mjs';
import { writeDate } from './dates.mjs';

/** @typedef {import('../data/records.d.ts').PortalRecord} PortalRecord */
/** @typedef {import('./types.d.ts').Cell} Cell */
/** @typedef {import('./types.d.ts').Claim} Claim */
/** @typedef {import('./types.d.ts').Column} Column */
/** @typedef {import('./dates.mjs').DateStyle} DateStyle */
/** @typedef {import('../../../lib/dossier/dossier').Dossier} Dossier */

/** @type {(text: string) => Cell} */
const text = (value) => ({ kind: 'text', text: value });
const nothing = text('');

/** @type {(name: string, value: unknown) => Claim} */
const claim = (name, value) => (value === undefined ? {} : { dossier: { [name]: value } });

/** For the eye only, as are the two after it. @param {string} header @returns {Column} */
export const numbering = (header = 'STT') => ({
  key: 'numbering',
  header,
  cell: (_record, { index }) => text(String(index + 1)),
  claim: () => ({}),
});

/** @returns {Column} */
export const selection = () => ({
  key: 'selection',
  header: '',
  cell: () => ({ kind: 'select' }),
  claim: () => ({}),
});

/** @param {'accept' | 'hand-over' | 'finish'} action @param {string} label @returns {Column} */
export const action = (action, label) => ({
  key: 'action',
  header: 'Thao tác',
  cell: () => ({ kind: 'action', action, text: label }),
  claim: () => ({}),
});

/** @param {string} header @returns {Column} */
export const code = (header) => ({
  key: 'code',
  header,
  cell: (record) => ({ kind: 'link', text: record.code }),
  claim: (record) => claim('code', record.code),
});

/** The code with a receipt number behind it. @param {string} header @returns {Column} */
export const codeAndReceipt = (header) => ({
  key: 'code',
  header,
  cell: (record) => ({ kind: 'link', text: record.code, after: ` - Số phiếu: ${record.receipt}` }),
  claim: (record) => claim('code', record.code),
});

/** @param {string} header @returns {Column} */
export const nationalCode = (header) => ({
  key: 'nationalCode',
  header,
  cell: (record) => text(record.nationalCode),
  claim: (record) => ({ ...claim('nationalCode', record.nationalCode), optional: ['nationalCode'] }),
});

/** @param {string} header @returns {Column} */
export const procedureCode = (header) => ({
  key: 'procedureCode',
  header,
  cell: (record) => text(record.procedureCode),
  claim: () => ({}),
});

/**
 * A column that shows a field of the record as it is.
 *
 * @param {'procedure' | 'sector' | 'unit' | 'officer' | 'summary'} field
 * @param {string} header
 * @returns {Column}
 */
export const plain = (field, header) => ({
  key: field,
  header,
  cell: (record) => text(record[field] ?? ''),
  claim: (record) => claim(field, record[field]),
});

/** The same in a physical row of its own below the dossier's: a reader may skip it. @param {Column} column @returns {Column} */
export const below = (column) => ({
  ...column,
  claim: (record, at) => {
    const { dossier } = column.claim(record, at);
    return {
      dossier: dossier ?? {},
      optional: /** @type {(keyof Dossier)[]} */ (Object.keys(dossier ?? {})),
    };
  },
});

/** @param {string} header @returns {Column} */
export const applicant = (header) => ({
  key: 'applicant',
  header,
  cell: (record) => text(record.applicant.name),
  claim: (record) => claim('applicant', record.applicant.name),
});

/** The name with everything that identifies a person behind it. @param {string} header @returns {Column} */
export const applicantInFull = (header) => ({
  key: 'applicant',
  header,
  cell: ({ applicant: { name, identity, phone, address } }) => ({
    kind: 'lines',
    lines: [`${name} (${identity})`, `Điện thoại: ${phone}`, `Địa chỉ: ${address}`],
  }),
  claim: (record) => ({ ...claim('applicant', record.applicant.name), optional: ['applicant'] }),
});

/**
 * @param {'submittedAt' | 'receivedAt' | 'stepDueAt' | 'finishedAt' | 'returnedAt'} field
 * @param {string} header
 * @param {DateStyle} style
 * @param {string} absent what the cell shows for no date
 * @returns {Column}
 */
export const date = (field, header, style, absent = '') => ({
  key: field,
  header,
  cell: (record) => text(record[field] ? writeDate(record[field], style).text : absent),
  claim: (record) => claim(field, record[field] && writeDate(record[field], style).civil),
});

/** @param {string} header @param {DateStyle} style @returns {Column} */
export const due = (header, style) => ({
  key: 'dueAt',
  header,
  cell: (record) => text(record.dueText ?? (record.dueAt ? writeDate(record.dueAt, style).text : '')),
  claim: (record) =>
    record.dueText
      ? { unreadable: [{ field: 'dueAt', text: record.dueText }] }
      : claim('dueAt', record.dueAt && writeDate(record.dueAt, style).civil),
});

/** The minutes of a day as these portals count it. */
const portalDay = 8 * 60;

/**
 * What a portal that shows no date says of the time left. Never a bare "less than a day", which does not tell
 * today from tomorrow.
 *
 * @param {PortalRecord} record
 * @param {string} now
 */
function remainingOf(record, now) {
  if (record.stage === 'paused') return { text: 'Tạm dừng xử lý' };
  if (record.dueText) return { text: 'Không quy định' };
  if (!record.dueAt) return { text: '' };
  const bare = record.dueAt.length === 10;
  const overdue = bare ? dateOf(now) > record.dueAt : now.slice(0, 16) > record.dueAt;
  if (overdue) {
    const from = bare ? `${record.dueAt}T17:00` : record.dueAt;
    const minutes = workingMinutes(from, now);
    const days = Math.floor(minutes / portalDay);
    if (days > 0) return { text: `Quá hạn ${days} ngày`, claim: { overdue, days } };
    const hours = Math.max(1, Math.floor(minutes / 60));
    return { text: `Quá hạn ${hours} giờ`, claim: { overdue, hours } };
  }
  if (dateOf(record.dueAt) === dateOf(now)) return { text: 'Hôm nay', claim: { overdue, days: 0 } };
  const minutes = workingMinutes(now, record.dueAt);
  const days = Math.floor(minutes / portalDay);
  const hours = Math.floor((minutes % portalDay) / 60);
  if (days === 0) return { text: 'Còn 1 ngày', claim: { overdue, days: 1 } };
  if (hours === 0) return { text: `Còn ${days} ngày`, claim: { overdue, days } };
  return { text: `Còn ${days} ngày ${hours} giờ`, claim: { overdue, days, hours } };
}

/** Time left in words, under a header that sounds like a date. @param {string} header @returns {Column} */
export const remaining = (header) => ({
  key: 'remaining',
  header,
  cell: (record, { now }) => text(remainingOf(record, now).text),
  claim: (record, { now }) => claim('remaining', remainingOf(record, now).claim),
});

/** @param {PortalRecord} record @returns {Claim} */
export const statusClaim = (record) => ({
  dossier: { statusText: record.status, ...(record.stage === 'submitted' ? {} : { stage: record.stage }) },
  ...(record.stage === 'submitted' ? { free: ['stage'] } : {}),
});

/** @param {string} header @returns {Column} */
export const status = (header) => ({
  key: 'status',
  header,
  cell: (record) => ({ kind: 'chip', text: record.status }),
  claim: statusClaim,
});

const channels = { direct: 'Trực tiếp', online: 'Trực tuyến', postal: 'Qua bưu chính công ích' };

/** @param {string} header @returns {Column} */
export const channel = (header) => ({
  key: 'channel',
  header,
  cell: (record) => text(channels[record.channel]),
  claim: (record) => claim('channel', record.channel),
});

const payments = {
  none: '',
  unpaid: 'Chưa thanh toán',
  online: 'Đã thanh toán trực tuyến',
  direct: 'Đã thanh toán trực tiếp',
};

/** @param {string} header @returns {Column} */
export const payment = (header) => ({
  key: 'payment',
  header,
  cell: (record) => text(payments[record.payment]),
  claim: (record) => claim('payment', record.payment === 'none' ? undefined : record.payment),
});

/** @param {string} header @returns {Column} */
export const synced = (header) => ({
  key: 'synced',
  header,
  cell: (record) => text(record.synced ? 'Đã đồng bộ' : 'Chưa đồng bộ'),
  claim: (record) => claim('synced', record.synced),
});

/**
 * @param {boolean | 'not-applicable' | undefined} state
 * @param {'words' | 'check' | 'icon'} style
 * @returns {Cell}
 */
function digitisedCell(state, style) {
  if (state === undefined) return nothing;
  if (state === 'not-applicable') return text('Không áp dụng');
  if (style === 'check') return { kind: 'check', checked: state, label: 'Số hóa' };
  const words = state ? 'Đã số hóa' : 'Chưa số hóa';
  return style === 'icon' ? { kind: 'icon', icon: state ? 'yes' : 'no', title: words } : text(words);
}

/**
 * @param {string} header
 * @param {'words' | 'check' | 'icon' | 'ratio'} style
 * @returns {Column}
 */
export const digitisedComponents = (header, style) => ({
  key: 'digitisedComponents',
  header,
  cell: (record) => {
    const state = digitisedAll(record.components);
    if (style !== 'ratio') return digitisedCell(state, style);
    if (typeof state !== 'boolean') return digitisedCell(state, 'words');
    const done = record.components.filter((paper) => paper.digitised !== 'no').length;
    return text(`${done}/${record.components.length}`);
  },
  claim: (record) => claim('digitisedComponents', digitisedAll(record.components)),
});

/** @param {string} header @param {'words' | 'check' | 'icon'} style @returns {Column} */
export const digitisedResult = (header, style) => ({
  key: 'digitisedResult',
  header,
  cell: (record) => digitisedCell(digitisedAll(record.result), style),
  claim: (record) => claim('digitisedResult', digitisedAll(record.result)),
});

/** @param {PortalRecord} record */
const resultAttached = (record) =>
  record.result.length === 0 ? undefined : record.result.some((paper) => paper.attached || paper.signed);

/**
 * Whether the result's file is there: in words, or as the file itself, and then its absence says nothing.
 *
 * @param {string} header
 * @param {'words' | 'file'} style
 * @returns {Column}
 */
export const attachedResult = (header, style) => ({
  key: 'attachedResult',
  header,
  cell: (record) => {
    const attached = resultAttached(record);
    if (style === 'file') return attached ? { kind: 'file', text: `KQ_${record.receipt}.pdf` } : nothing;
    return attached === undefined ? nothing : text(attached ? 'Đã đính kèm' : 'Chưa đính kèm');
  },
  claim: (record) => {
    const attached = resultAttached(record);
    return claim('attachedResult', style === 'file' ? attached || undefined : attached);
  },
});

/**
 * One cell of labelled lines: code and step, summary, state, reception and due date.
 *
 * @param {string} header
 * @param {DateStyle} style
 * @returns {Column}
 */
export const composite = (header, style) => {
  const dates = due('', style);
  return {
    key: 'composite',
    header,
    cell: (record, at) => {
      const received = record.receivedAt && writeDate(record.receivedAt, style).text;
      const dueCell = dates.cell(record, at);
      const dueText = dueCell.kind === 'text' ? dueCell.text : '';
      const returned = record.returnedAt && writeDate(record.returnedAt, style).text;
      const moments = [
        received && `Tiếp nhận: ${received}`,
        dueText && `hẹn trả: ${dueText}`,
        returned && `ngày trả: ${returned}`,
      ].filter(Boolean);
      return {
        kind: 'lines',
        link: record.code,
        lines: [
          ` (${record.stage === 'processing' ? 'Thẩm định hồ sơ' : record.status})`,
          `- ${record.summary}`,
          `- Trạng thái hồ sơ : ${record.status}`,
          ...(moments.length > 0 ? [`- ${moments.join(', ')}`] : []),
        ],
      };
    },
    claim: (record, at) => {
      const { dossier, free } = statusClaim(record);
      const dueClaim = dates.claim(record, at);
      return {
        dossier: {
          code: record.code,
          summary: record.summary,
          ...dossier,
          ...(record.receivedAt ? { receivedAt: writeDate(record.receivedAt, style).civil } : {}),
          ...(record.returnedAt ? { returnedAt: writeDate(record.returnedAt, style).civil } : {}),
          ...dueClaim.dossier,
        },
        optional: ['summary'],
        unreadable: dueClaim.unreadable ?? [],
        free: free ?? [],
      };
    },
  };
};
