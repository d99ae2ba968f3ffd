import { dossiersIn } from '../lists/contents.mjs';
import { expectedJudgement } from '../truth.mjs';
import { html } from './markup.mjs';

/** The form's three rows of headers: groups, columns, numbers. */
export const reportHeader = html`<tr><th rowspan="2">STT</th><th rowspan="2">Lĩnh vực</th><th colspan="4">Số hồ sơ tiếp nhận</th><th colspan="4">Số hồ sơ đã giải quyết</th><th colspan="3">Số hồ sơ đang giải quyết</th></tr>
<tr><th>Tổng số</th><th>Trực tuyến</th><th>Trực tiếp, dịch vụ bưu chính</th><th>Từ kỳ trước</th><th>Tổng số</th><th>Trước hạn</th><th>Đúng hạn</th><th>Quá hạn</th><th>Tổng số</th><th>Trong hạn</th><th>Quá hạn</th></tr>
<tr><th>(1)</th><th>(2)</th><th>(3)=(4)+(5)+(6)</th><th>(4)</th><th>(5)</th><th>(6)</th><th>(7)=(8)+(9)+(10)</th><th>(8)</th><th>(9)</th><th>(10)</th><th>(11)=(12)+(13)</th><th>(12)</th><th>(13)</th></tr>`;

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
