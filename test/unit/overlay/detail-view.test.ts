import { describe, expect, it } from 'vitest';
import { detailView } from '../../../lib/overlay/detail-view';
import type { JudgedDetail } from '../../../lib/overlay/picture';
import type { DossierDetail } from '../../../lib/reading/types';

function linesOf(
  dossier: Partial<DossierDetail['dossier']>,
  more: Partial<JudgedDetail> = {},
  papers: Partial<Pick<DossierDetail, 'components' | 'result'>> = {},
): readonly string[] {
  const detail: DossierDetail = {
    dossier: { code: 'H57-261122-0001', ...dossier },
    element: {} as Element,
    unreadable: [],
    components: [],
    result: [],
    ...papers,
  };
  return detailView({ detail, judgement: { progress: 'not-due', flags: [] }, dayMinutes: 450, ...more }, 'vi')
    .lines;
}

describe('what the bar says of one dossier', () => {
  it('is the time left and the due date', () => {
    expect(linesOf({ dueAt: '2026-11-26T16:30' }, { minutesLeft: 450 * 3 + 120 })).toEqual([
      'Còn 3 ngày 2 giờ làm việc, hẹn trả 16:30 26/11/2026.',
    ]);
  });

  it("is a deadline's own sentence where one is up", () => {
    const params = { workingMinutes: 90, dayMinutes: 450, due: '2026-11-20T16:30', now: '2026-11-23T09:00' };
    const judgement = {
      progress: 'overdue' as const,
      flags: [{ id: 'overdue' as const, severity: 1 as const, params }],
    };
    expect(linesOf({ dueAt: '2026-11-20T16:30' }, { judgement, minutesLeft: -90 })).toEqual([
      'Quá hạn 1 giờ 30 phút làm việc: hẹn trả 16:30 20/11/2026, nay 09:00 23/11/2026.',
    ]);
  });

  it('says that time does not run while paused, and how a dossier was done', () => {
    const paused = { judgement: { progress: 'paused' as const, flags: [] } };
    expect(linesOf({ dueAt: '2026-11-20', stage: 'paused' }, paused)).toEqual([
      'Đang tạm dừng, không tính hạn; hẹn trả ghi trên cổng: 20/11/2026.',
      'Trạng thái: tạm dừng.',
    ]);
    const early = { judgement: { progress: 'early' as const, flags: [] } };
    expect(linesOf({ dueAt: '2026-11-20', finishedAt: '2026-11-18' }, early)).toEqual([
      'Xong trước hạn: hẹn trả 20/11/2026, có kết quả 18/11/2026.',
    ]);
  });

  it("is the portal's own words for where it stands", () => {
    expect(linesOf({ statusText: 'Chờ ký duyệt', stage: 'processing' })).toEqual([
      'Trạng thái: Chờ ký duyệt.',
    ]);
  });

  it('counts the papers that count, and none of which nothing is known', () => {
    const components = [
      { name: 'A', digitised: true },
      { name: 'B' },
      { name: 'C', digitised: 'not-applicable' as const },
    ];
    expect(linesOf({}, {}, { components, result: [{ name: 'D' }] })).toEqual([
      'Đã số hóa: thành phần 1/2, chưa rõ 1 · kết quả chưa rõ.',
    ]);
    expect(linesOf({}, {}, { components: [{ name: 'B' }] })).toEqual([]);
  });
});
