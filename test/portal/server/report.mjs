import { dossiersIn } from '../lists/contents.mjs';
import { expectedJudgement } from '../truth.mjs';

/** @typedef {{ text: string, rows?: number, columns?: number }} HeaderCell */

const column = (/** @type {string} */ text) => ({ text });

/** The form's three rows of headers: groups, columns, numbers. @type {HeaderCell[][]} */
export const reportHeader = [
  [
    { text: 'STT', rows: 2 },
    { text: 'Lĩnh vực', rows: 2 },
    { text: 'Số hồ sơ tiếp nhận', columns: 4 },
    { text: 'Số hồ sơ đã giải quyết', columns: 4 },
    { text: 'Số hồ sơ đang giải quyết', columns: 3 },
  ],
  [
    ...['Tổng số', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', 'Từ kỳ trước'],
    ...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
    ...['Tổng số', 'Trong hạn', 'Quá hạn'],
  ].map(column),
  [
    ...['(1)', '(2)', '(3)=(4)+(5)+(6)', '(4)', '(5)', '(6)'],
    ...['(7)=(8)+(9)+(10)', '(8)', '(9)', '(10)', '(11)=(12)+(13)', '(12)', '(13)'],
  ].map(column),
];

/**
 * Biểu II.06a: dossiers tallied by sector, in the columns (3) to (13) of the form. It is a table of figures
 * and holds no dossier.
 *
 * @param {readonly import('../data/records.d.ts').PortalRecord[]} records
 * @param {string} now
 */
export function reportRows(records, now) {
  const counted = dossiersIn(records, 'search').filter((record) => record.receivedAt);
  const judged = counted.map((record) => ({
    sector: record.sector,
    online: record.channel === 'online',
    ...expectedJudgement(
      { ...record, stage: record.stage === 'submitted' ? undefined : record.stage },
      [],
      now,
    ),
  }));
  /** @param {string} label @param {typeof judged} part */
  const line = (label, part) => {
    const count = (/** @type {(row: (typeof judged)[number]) => boolean} */ test) => part.filter(test).length;
    const overdueDone = count((row) => row.progress === 'late');
    const early = count((row) => row.progress === 'early');
    const done = count((row) => !row.open);
    const overdue = count((row) => row.progress === 'overdue');
    return {
      label,
      figures: [
        part.length,
        count((row) => row.online),
        count((row) => !row.online),
        0,
        done,
        early,
        done - early - overdueDone,
        overdueDone,
        part.length - done,
        part.length - done - overdue,
        overdue,
      ],
    };
  };
  const sectors = [...new Set(judged.map((row) => row.sector))].sort();
  return {
    rows: sectors.map((sector) =>
      line(
        sector,
        judged.filter((row) => row.sector === sector),
      ),
    ),
    total: line('Tổng cộng', judged),
  };
}
