import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, type FlagId, flagIds, judge } from '../../../lib/dossier';
import { flagAdvice, flagLabel, flagReason } from '../../../lib/locale/flags';
import { judgeCases } from '../dossier/judge-cases';

const byDay = { dueSoonWorkingDays: 2, byDay: true };

// biome-ignore format: a table is read by its rows.
const worded: [what: string, dossier: Partial<Dossier>, now: string, flag: FlagId, label: string, reason: string, at?: object][] = [
  ['overdue by the minute', { dueAt: '2026-11-20T16:30' }, '2026-11-25T09:30', 'overdue', 'Quá hạn 1 ngày 2 giờ', 'Quá hạn 1 ngày 2 giờ 30 phút làm việc: hẹn trả 16:30 20/11/2026, nay 09:30 25/11/2026.'],
  ['overdue by hours', { dueAt: '2026-10-12T08:00' }, '2026-10-12T11:20', 'overdue', 'Quá hạn 3 giờ 20 phút', 'Quá hạn 3 giờ 20 phút làm việc: hẹn trả 08:00 12/10/2026, nay 11:20 12/10/2026.'],
  ['overdue by one minute', { dueAt: '2026-10-12T08:00' }, '2026-10-12T08:01', 'overdue', 'Quá hạn 1 phút', 'Quá hạn 1 phút làm việc: hẹn trả 08:00 12/10/2026, nay 08:01 12/10/2026.'],
  ['overdue by a bare date', { dueAt: '2026-11-20' }, '2026-11-23T10:30', 'overdue', 'Quá hạn 1 ngày', 'Quá hạn 1 ngày làm việc: hẹn trả 20/11/2026, nay 10:30 23/11/2026.'],
  ['overdue with no working time past', { dueAt: '2026-10-16T17:00' }, '2026-10-17T09:00', 'overdue', 'Quá hạn', 'Quá hạn: hẹn trả 17:00 16/10/2026, nay 09:00 17/10/2026.'],
  ['overdue by a bare date with no working day past', { dueAt: '2026-10-16' }, '2026-10-17T09:00', 'overdue', 'Quá hạn', 'Quá hạn: hẹn trả 16/10/2026, nay 09:00 17/10/2026.'],
  ['overdue, counted by the day', { dueAt: '2026-10-12T08:00' }, '2026-10-14T08:00', 'overdue', 'Quá hạn 2 ngày', 'Quá hạn 2 ngày làm việc: hẹn trả 12/10/2026, nay 08:00 14/10/2026.', { thresholds: byDay }],
  ['overdue by the page', { remaining: { overdue: true, days: 1, hours: 3 } }, '2026-10-12T08:00', 'overdue', 'Quá hạn 1 ngày 3 giờ', 'Cổng ghi hồ sơ đã quá hạn 1 ngày 3 giờ.'],
  ['overdue by the page, no amount', { remaining: { overdue: true } }, '2026-10-12T08:00', 'overdue', 'Quá hạn', 'Cổng ghi hồ sơ đã quá hạn.'],
  ['due today', { dueAt: '2026-10-12T16:30' }, '2026-10-12T10:00', 'due-today', 'Hôm nay đến hạn, còn 4 giờ 30 phút', 'Hẹn trả 16:30 12/10/2026, còn 4 giờ 30 phút làm việc.'],
  ['due today, bare', { dueAt: '2026-10-12' }, '2026-10-12T14:00', 'due-today', 'Hôm nay đến hạn, còn 3 giờ', 'Hẹn trả 12/10/2026, còn 3 giờ làm việc.'],
  ['due today after closing', { dueAt: '2026-10-12' }, '2026-10-12T18:00', 'due-today', 'Hôm nay đến hạn, không còn giờ làm việc', 'Hẹn trả 12/10/2026, không còn giờ làm việc.'],
  ['due today by the page', { remaining: { overdue: false, hours: 3 } }, '2026-10-12T08:00', 'due-today', 'Hôm nay đến hạn, còn 3 giờ', 'Cổng ghi hôm nay đến hạn, còn 3 giờ.'],
  ['due today by the page, 0 days', { remaining: { overdue: false, days: 0 } }, '2026-10-12T08:00', 'due-today', 'Hôm nay đến hạn', 'Cổng ghi hôm nay đến hạn.'],
  ['a step', { dueAt: '2026-11-05', stepDueAt: '2026-10-12T09:00' }, '2026-10-12T11:00', 'step-overdue', 'Quá hạn bước xử lý 2 giờ', 'Bước đang xử lý quá hạn 2 giờ làm việc: hạn của bước 09:00 12/10/2026, nay 11:00 12/10/2026.'],
  ['due soon', { dueAt: '2026-10-13T16:30' }, '2026-10-12T14:30', 'due-soon', 'Sắp đến hạn, còn 1 ngày 2 giờ', 'Hẹn trả 16:30 13/10/2026, còn 1 ngày 2 giờ làm việc.'],
  ['due soon by the page', { remaining: { overdue: false, days: 1.5 } }, '2026-10-12T14:30', 'due-soon', 'Sắp đến hạn, còn 1,5 ngày', 'Cổng ghi hồ sơ sắp đến hạn, còn 1,5 ngày.'],
  ['attached', { attachedResult: true, digitisedResult: false }, '2026-10-12T08:00', 'attached-not-digitised', 'Đã đính kèm, chưa số hóa kết quả', 'Kết quả đã ký hoặc đính kèm nhưng ô "số hóa" chưa tích: phần mềm chưa tính là đã số hóa.'],
  ['result', { stage: 'finished', digitisedResult: false }, '2026-10-12T08:00', 'undigitised-result', 'Chưa số hóa kết quả', 'Hồ sơ đã giải quyết xong nhưng kết quả chưa được số hóa.'],
  ['components', { digitisedComponents: false }, '2026-10-12T08:00', 'undigitised-components', 'Chưa số hóa đủ thành phần hồ sơ', 'Thành phần hồ sơ chưa được số hóa đủ.'],
  ['late', { dueAt: '2026-10-12T16:30', finishedAt: '2026-10-14T08:00' }, '2026-10-20T08:00', 'late', 'Trễ hạn 1 ngày 1 giờ', 'Trễ hạn 1 ngày 1 giờ làm việc: hẹn trả 16:30 12/10/2026, có kết quả 08:00 14/10/2026.'],
  ['late by dates', { dueAt: '2026-10-12', finishedAt: '2026-10-14T08:00' }, '2026-10-20T08:00', 'late', 'Trễ hạn 2 ngày', 'Trễ hạn 2 ngày làm việc: hẹn trả 12/10/2026, có kết quả 08:00 14/10/2026.'],
  ['refused', { stage: 'refused' }, '2026-10-12T08:00', 'returned-ineligible', 'Trả lại, không đủ điều kiện', 'Hồ sơ bị trả lại do không đủ điều kiện giải quyết.'],
  ['unpaid', { channel: 'online', payment: 'unpaid' }, '2026-10-12T08:00', 'unpaid-online', 'Nộp trực tuyến, chưa thanh toán', 'Hồ sơ nộp trực tuyến, có phí, lệ phí nhưng chưa thanh toán.'],
  ['not synchronised', { synced: false }, '2026-10-12T08:00', 'unsynced', 'Chưa đồng bộ Cổng quốc gia', 'Hồ sơ chưa được đồng bộ lên Cổng Dịch vụ công quốc gia.'],
  ['unreadable', {}, '2026-10-12T08:00', 'due-date-unreadable', 'Không đọc được ngày hẹn trả', 'Trang có ghi ngày hẹn trả nhưng không đọc được, nên chưa rõ hồ sơ còn hạn hay không.', { unreadable: [{ field: 'dueAt', text: '?', reason: 'no-date' }] }],
  ['no such day', {}, '2026-10-12T08:00', 'due-date-unreadable', 'Không đọc được ngày hẹn trả', 'Ngày hẹn trả trên trang không có trong lịch, nên chưa rõ hồ sơ còn hạn hay không.', { unreadable: [{ field: 'dueAt', text: '31/02/2026', reason: 'no-such-day' }] }],
  ['two dates', {}, '2026-10-12T08:00', 'due-date-unreadable', 'Không đọc được ngày hẹn trả', 'Ô ngày hẹn trả có hai ngày khác nhau, nên chưa rõ hồ sơ còn hạn hay không.', { unreadable: [{ field: 'dueAt', text: '01/12/2026 02/12/2026', reason: 'two-dates' }] }],
  ['a day off', { dueAt: '2026-11-24' }, '2026-10-12T08:00', 'due-date-suspect', 'Ngày hẹn trả rơi vào ngày nghỉ', 'Ngày hẹn trả 24/11/2026 rơi vào ngày nghỉ.'],
  ['before the reception', { dueAt: '2026-11-05', receivedAt: '2026-11-06T08:15' }, '2026-10-12T08:00', 'due-date-suspect', 'Ngày hẹn trả trước ngày tiếp nhận', 'Hẹn trả 05/11/2026, trước lúc tiếp nhận 08:15 06/11/2026.'],
];

const judged = (dossier: Partial<Dossier>, now: string, at: object = {}) =>
  judge({ code: 'A', ...dossier }, { now, calendar: defaultCalendar, ...at }).flags;

describe('the words of a flag', () => {
  it.each(worded)('%s', (_what, dossier, now, id, label, reason, at) => {
    const flag = judged(dossier, now, at).find((raised) => raised.id === id);
    expect(flag).toBeDefined();
    expect(flagLabel('vi', flag!)).toBe(label);
    expect(flagReason('vi', flag!)).toBe(reason);
  });

  it('are there for every flag', () => {
    expect(new Set(worded.map(([, , , id]) => id))).toEqual(new Set(flagIds));
  });

  it.each([
    [
      'overdue',
      { workingMinutes: 570, dayMinutes: 450, due: '2026-10-12', now: '2026-10-14T08:00' },
      'Overdue by 1 day 2 hours',
    ],
    ['overdue', {}, 'Overdue'],
    [
      'due-today',
      { workingMinutes: 200, dayMinutes: 450, due: '2026-10-12' },
      'Due today, 3 hours 20 minutes left',
    ],
    ['due-soon', { pageDays: 1 }, 'Due soon, 1 day left'],
    ['late', { workingDays: 2, due: '2026-10-12', done: '2026-10-14' }, 'Finished late by 2 days'],
  ] as const)('%s in English', (id, params, label) => {
    expect(flagLabel('en', { id, params })).toBe(label);
  });

  it('leave no gap in either language, and say one sentence each', () => {
    for (const [, , dossier, now, , , at] of judgeCases) {
      for (const flag of judged(dossier, now, at)) {
        for (const language of ['vi', 'en'] as const) {
          const said = [flagLabel(language, flag), flagReason(language, flag), flagAdvice(language, flag)];
          for (const text of said)
            expect(text).not.toMatch(/undefined|NaN|null|Infinity|\d{4}-\d\d|\s\s|\s[,.:]|^$/);
          expect(said[0]).not.toMatch(/\.$/);
          expect(said[1]).toMatch(/^\p{Lu}.*[^.]\.$/u);
          expect(said[2]).toMatch(/^\p{Lu}.*[^.]\.$/u);
        }
      }
    }
  });

  it('are composed letters', () => {
    for (const [, , , , label, reason] of worded)
      expect(label + reason).toBe((label + reason).normalize('NFC'));
    for (const id of flagIds) {
      const said = flagLabel('vi', { id, params: {} }) + flagAdvice('vi', { id });
      expect(said).toBe(said.normalize('NFC'));
    }
  });
});
