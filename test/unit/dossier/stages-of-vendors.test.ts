import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../lib/calendar';
import { judge, type Progress, type Stage } from '../../../lib/dossier';
import { stageOf, stageOfList } from '../../../lib/reading/status';

/** What becomes of a dossier of this stage that was due on the day before. */
const progressOf = (stage: Stage | undefined): Progress =>
  judge(
    { code: 'H57-261104-0583', dueAt: '2026-11-17', ...(stage === undefined ? {} : { stage }) },
    { now: '2026-11-18T10:00', calendar: defaultCalendar },
  ).progress;

type Case = readonly [status: string, stage: Stage | undefined, progress: Progress];

/** The ten national statuses, which OpenCPS and TD share. */
const national: readonly Case[] = [
  ['Mới đăng ký', undefined, 'overdue'],
  ['Được tiếp nhận', 'received', 'overdue'],
  ['Không được tiếp nhận', 'refused', 'closed'],
  ['Đang xử lý', 'processing', 'overdue'],
  ['Yêu cầu bổ sung giấy tờ', 'paused', 'paused'],
  ['Yêu cầu thực hiện nghĩa vụ tài chính', 'paused', 'paused'],
  ['Công dân yêu cầu rút hồ sơ', 'withdrawn', 'closed'],
  ['Dừng xử lý', 'paused', 'paused'],
  ['Đã xử lý xong', 'finished', 'closed'],
  ['Đã trả kết quả', 'returned', 'closed'],
];

/** Of land offices: what is only on its way to an end stays open. */
const land: readonly Case[] = [
  ['Mới tiếp nhận', 'received', 'overdue'],
  ['Đã chuyển thông tin thuế', undefined, 'overdue'],
  ['Đã phát hành thông báo thuế', undefined, 'overdue'],
  ['Chờ thực hiện nghĩa vụ tài chính', 'paused', 'paused'],
  ['Đã ký GCN', undefined, 'overdue'],
  ['Đã trả kết quả', 'returned', 'closed'],
];

describe.each([
  ['the national list', national],
  ['land offices', land],
])('statuses of %s', (_vendor, cases) => {
  it.each(cases)('%s: stage %s, and a day past due %s', (status, stage, progress) => {
    expect(stageOf(status)).toBe(stage);
    expect(progressOf(stage)).toBe(progress);
  });

  it.each(cases)('%s however it is typed', (status, stage) => {
    expect(stageOf(status.toUpperCase())).toBe(stage);
    expect(stageOf(` ${status.normalize('NFD')} `)).toBe(stage);
  });
});

describe('where no status is shown, the list’s own name tells the stage', () => {
  it.each([
    ['Hồ sơ đang xử lý', 'processing'],
    ['Danh sách hồ sơ chờ bổ sung', 'paused'],
    ['Hồ sơ tạm dừng', 'paused'],
    ['Hồ sơ đã xử lý xong', 'finished'],
    ['Hồ sơ chờ trả kết quả', 'finished'],
    ['Hồ sơ đã trả kết quả', 'returned'],
    ['Hồ sơ từ chối', 'refused'],
    ['Hồ sơ rút', 'withdrawn'],
  ] as const)('%s: %s', (title, stage) => {
    expect(stageOfList(title)).toBe(stage);
  });

  it.each(['Tra cứu hồ sơ', 'Tất cả hồ sơ', 'Hồ sơ đang xử lý và đã xử lý', 'Báo cáo hồ sơ đã trả kết quả'])(
    '%s tells none',
    (title) => {
      expect(stageOfList(title)).toBeUndefined();
    },
  );
});
