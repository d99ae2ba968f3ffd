// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../lib/reading/column';
import { put, putPairs } from '../../../lib/reading/field-values';
import type { Labelled } from '../../../lib/reading/labelled';
import type { Field } from '../../../lib/reading/types';
import { pageOf } from './page';

const emptyTarget = (): Target => ({ dossier: {}, unreadable: [] });

/** What a text comes to: the fields, and of what could not be read the field and why. */
function told(field: Field, text: string, cell?: Element, side?: 'over' | 'left') {
  const target = emptyTarget();
  put(target, field, text, cell, side);
  return [target.dossier, ...target.unreadable.map((each) => `${each.field}: ${each.reason}`)];
}

function cellOf(html: string): Element {
  return pageOf(`<table><tr><td>${html}</td></tr></table>`).querySelector('td') as Element;
}

describe('a date', () => {
  const due = '2026-08-05';
  const ofAnother = (field: Field) => [{}, `${field}: another-date`];
  it.each<[Field, string, unknown[]]>([
    ['dueAt', '05/08/2026', [{ dueAt: due }]],
    ['dueAt', 'Khẩn, trước 05/08/2026', [{ dueAt: due }]],
    ['dueAt', 'Chậm nhất đến hết ngày 05/08/2026', [{ dueAt: due }]],
    ['dueAt', 'Hẹn trả: 05/08/2026', [{ dueAt: due }]],
    ['dueAt', 'Đã trả: 05/08/2026', ofAnother('dueAt')],
    ['dueAt', 'Tạm dừng ngày 05/08/2026', ofAnother('dueAt')],
    ['dueAt', 'Ngày tiếp nhận: 05/08/2026', ofAnother('dueAt')],
    ['stepDueAt', 'Bước 2 hẹn 05/08/2026', ofAnother('stepDueAt')],
    ['dueAt', '05/08/2026 (Còn 2 ngày)', [{ dueAt: due, remaining: { overdue: false, days: 2 } }]],
    ['stepDueAt', '05/08/2026 (Còn 2 ngày)', [{ stepDueAt: due }]],
    ['dueAt', 'Hết hạn: 05/08/2026', [{ dueAt: due }]],
    ['dueAt', 'Ngày hết hạn: 05/08/2026', [{ dueAt: due }]],
    ['dueAt', 'Còn 2 ngày', [{ remaining: { overdue: false, days: 2 } }]],
    ['receivedAt', 'Còn 2 ngày', [{}, 'receivedAt: not-a-date']],
    ['dueAt', '31/02/2026', [{}, 'dueAt: no-such-day']],
    ['dueAt', '05/08/2026\n16:30', [{ dueAt: '2026-08-05T16:30' }]],
    ['dueAt', '--', [{}]],
    ['receivedAt', 'Ngày tiếp nhận: 05/08/2026', [{ receivedAt: due }]],
    ['receivedAt', 'Đã tiếp nhận 05/08/2026', [{ receivedAt: due }]],
    ['receivedAt', 'Đang xử lý 05/08/2026', [{ receivedAt: due }]],
    ['receivedAt', 'quầy 3, 05/08/2026', [{ receivedAt: due }]],
    ['receivedAt', 'Hẹn trả: 05/08/2026', ofAnother('receivedAt')],
    ['receivedAt', 'Dự kiến 05/08/2026', ofAnother('receivedAt')],
    ['receivedAt', 'Đã trả kết quả 05/08/2026', ofAnother('receivedAt')],
    ['finishedAt', 'Đã xử lý xong 05/08/2026', [{ finishedAt: due }]],
    ['finishedAt', 'Đang xử lý 05/08/2026', ofAnother('finishedAt')],
    ['finishedAt', 'Đã tiếp nhận 05/08/2026', [{ finishedAt: due }]],
    ['returnedAt', 'Đã trả kết quả 05/08/2026', [{ returnedAt: due }]],
    ['returnedAt', 'Đang xử lý 05/08/2026', ofAnother('returnedAt')],
  ])('%s: %s', (field, text, expected) => {
    expect(told(field, text)).toEqual(expected);
  });
});

describe('what remains', () => {
  const left = (days: number) => [{ remaining: { overdue: false, days } }];
  it.each<[string, unknown[], ('over' | 'left')?]>([
    ['Còn 2 ngày', left(2)],
    ['lạ\nCòn 2 ngày', left(2)],
    ['0.25/1.5 ngày', left(0.25)],
    ['0,5 / 2 ngày', left(0.5)],
    ['3/5 ngày', left(3)],
    ['0 ngày', left(0)],
    ['2', [{ remaining: { overdue: true, days: 2 } }], 'over'],
    ['2', left(2), 'left'],
    ['5 ngày', [{}]],
    ['Tạm dừng', [{ stage: 'paused' }]],
    ['Đang xử lý', [{}]],
    ['không tính', [{}]],
    ['--', [{}]],
    ['lạ', [{}, 'remaining: not-a-deadline']],
  ])('%j', (text, expected, side) => {
    expect(told('remaining', text, undefined, side)).toEqual(expected);
  });

  it('and the stage are what was said first', () => {
    const target = emptyTarget();
    put(target, 'remaining', 'Còn 2 ngày', undefined);
    put(target, 'remaining', 'Còn 3 ngày', undefined);
    put(target, 'dueAt', '05/08/2026 (Còn 4 ngày)', undefined);
    expect(target.dossier.remaining).toEqual({ overdue: false, days: 2 });
    const finished: Target = { dossier: { stage: 'finished' }, unreadable: [] };
    put(finished, 'remaining', 'Tạm dừng', undefined);
    expect(finished.dossier.stage).toBe('finished');
  });
});

describe('a status', () => {
  const processing = { statusText: 'Đang xử lý', stage: 'processing' };
  it.each<[string, unknown[]]>([
    ['Đang xử lý', [processing]],
    ['Đang xử lýĐang xử lý', [processing]],
    ['Đang xử lý Xem thêm', [processing]],
    ['Đang xử lý … Xem quy trình xử lý', [processing]],
    ['Đang xử lý...', [processing]],
    ['Đang xử lý\nCòn 2 ngày', [{ ...processing, remaining: { overdue: false, days: 2 } }]],
    ['Còn 2 ngày', [{ statusText: 'Còn 2 ngày', remaining: { overdue: false, days: 2 } }]],
    ['Đang xử lý\nĐã trả kết quả', [{}, 'statusText: several-statuses']],
    ['Đang xử lý\nlạ', [{ statusText: 'Đang xử lý lạ', stage: 'processing' }]],
    [
      'Đã trả kết quả (quá hạn 2 ngày)',
      [{ statusText: 'Đã trả kết quả (quá hạn 2 ngày)', stage: 'returned' }],
    ],
    ['Đã xử lý xong (quá hạn 2 ngày)', [{ statusText: 'Đã xử lý xong (quá hạn 2 ngày)', stage: 'finished' }]],
    ['Lạ', [{ statusText: 'Lạ' }]],
    ['', [{}]],
    ['--', [{}]],
    ['Đang x\ufffd lý', [{}, 'statusText: lost-letters']],
    ['Đang x?lý', [{}, 'statusText: lost-letters']],
    ['Đan? xử lý', [{}, 'statusText: lost-letters']],
    ['Lạ?', [{ statusText: 'Lạ?' }]],
  ])('%j', (text, expected) => {
    expect(told('statusText', text)).toEqual(expected);
    expect(told('stage', text)).toEqual(expected);
  });
});

describe('words of a cell', () => {
  it.each<[Field, string, unknown[]]>([
    ['officer', 'Lê C 12', [{ officer: 'Lê C' }]],
    ['officer', 'Lê C\nPhòng 1', [{ officer: 'Lê C' }]],
    ['officer', 'Lê C 2026', [{ officer: 'Lê C 2026' }]],
    ['unit', 'Xã Mai 12', [{ unit: 'Xã Mai 12' }]],
    ['applicant', 'Trần B - 0912345678', [{ applicant: 'Trần B' }]],
    ['applicant', 'Trần B, +84 912 345 678', [{ applicant: 'Trần B' }]],
    ['applicant', 'Trần B (CCCD 012345678901) xã Mai', [{ applicant: 'Trần B' }]],
    ['applicant', 'Trần B (con)', [{ applicant: 'Trần B (con)' }]],
    ['applicant', '\nTrần B\n0912345678', [{ applicant: 'Trần B' }]],
    ['procedure', 'Chứng thực\nbản sao', [{ procedure: 'Chứng thực bản sao' }]],
    ['procedure', 'Chủ hồ sơ: Trần B\nChứng thực', [{ procedure: 'Chứng thực' }]],
    [
      'procedure',
      'Chứng thực (quá hạn 2 ngày)',
      [{ procedure: 'Chứng thực', remaining: { overdue: true, days: 2 } }],
    ],
    ['procedure', 'Đất còn lại', [{ procedure: 'Đất còn lại' }]],
    ['sector', 'Đất đai…', [{ sector: 'Đất đai' }]],
    ['sector', 'N/A', [{}]],
    ['sector', '--', [{}]],
    ['sector', 'null', [{}]],
    ['sector', 'Đất \ufffdai', [{}, 'sector: lost-letters']],
    ['channel', 'Trực tuyến', [{ channel: 'online' }]],
    ['channel', 'lạ', [{}, 'channel: unknown-words']],
    ['channel', '--', [{}]],
    ['channel', '', [{}]],
    ['payment', 'Chưa thanh toán', [{ payment: 'unpaid' }]],
    ['payment', '50.000', [{}, 'payment: unknown-words']],
    ['synced', 'Đã đồng bộ', [{ synced: true }]],
    ['synced', 'lạ', [{}]],
    ['nationalCode', 'H57.132-260804-0583', [{ nationalCode: 'H57.132-260804-0583' }]],
    ['nationalCode', '', [{}]],
    ['digitisedResult', 'Đã số hóa', [{ digitisedResult: true }]],
    ['digitisedComponents', '2/3', [{ digitisedComponents: false }]],
    ['digitisedResult', 'lạ', [{}, 'digitisedResult: unknown-box']],
    ['digitisedResult', '', [{}]],
    ['attachedResult', 'Đã đính kèm', [{ attachedResult: true }]],
    ['attachedResult', 'lạ', [{}]],
    ['attachedResult', '✗', [{ attachedResult: false }]],
    ['code', 'H57.132-260804-0583', [{}]],
  ])('%s: %j', (field, text, expected) => {
    expect(told(field, text)).toEqual(expected);
  });

  it.each<[Field, string, string, unknown[]]>([
    ['synced', '', '<input type="checkbox" checked>', [{ synced: true }]],
    ['synced', 'lạ', '<b>lạ</b>', [{}, 'synced: unknown-words']],
    ['digitisedResult', '', '<input type="checkbox">', [{ digitisedResult: false }]],
    ['attachedResult', '', '<i class="fa-paperclip"></i>', [{ attachedResult: true }]],
    ['attachedResult', '', '<input type="checkbox">', [{ attachedResult: false }]],
    ['procedure', 'Thủ tục: Chứng thực', '<b>x</b>', [{ procedure: 'Chứng thực' }]],
    ['procedure', 'Chứng thực quá hạn 2 ngày', '<b>x</b>', [{ procedure: 'Chứng thực quá hạn 2 ngày' }]],
    [
      'procedure',
      'Chứng thực…',
      '<b title="Chứng thực bản sao">x</b>',
      [{ procedure: 'Chứng thực bản sao' }],
    ],
    ['procedure', 'Chứng thực…', '<b title="Bản sao từ sổ gốc">x</b>', [{ procedure: 'Chứng thực' }]],
    ['procedure', 'Chứng thực…', '<b title="Chứng thực bản…">x</b>', [{ procedure: 'Chứng thực' }]],
    ['procedure', 'Chứng thực', '<b title="Chứng thực bản sao">x</b>', [{ procedure: 'Chứng thực' }]],
  ])('%s: "%s" in %s', (field, text, html, expected) => {
    expect(told(field, text, cellOf(html))).toEqual(expected);
  });

  it('that cannot be read are noted once for each field, cut to what can be shown', () => {
    const target = emptyTarget();
    put(target, 'channel', 'lạ '.repeat(200), undefined);
    put(target, 'channel', 'khác', undefined);
    expect(target.unreadable).toHaveLength(1);
    expect(target.unreadable[0]?.text).toHaveLength(300);
  });
});

describe('labelled values together', () => {
  const value = (field: Field, sure: 1 | 2 | 3, text: string, label = ''): Labelled => ({
    field,
    sure,
    value: text,
    label,
  });
  const due = '05/08/2026';
  it.each<[string, Labelled[], Target['dossier'], Target['dossier']?]>([
    ['a due date', [value('dueAt', 3, due)], { dueAt: '2026-08-05' }],
    ['a due date that is not sure', [value('dueAt', 2, due)], { dueAt: '2026-08-05' }],
    ['a length', [value('dueAt', 2, '20 ngày làm việc')], {}],
    ['a deadline', [value('dueAt', 2, 'Còn 2 ngày')], { remaining: { overdue: false, days: 2 } }],
    [
      'the step beside the due date',
      [value('dueAt', 3, due, 'Hẹn trả'), value('dueAt', 2, '04/08/2026', 'Hạn xử lý')],
      { dueAt: '2026-08-05', stepDueAt: '2026-08-04' },
    ],
    [
      'the step where the due date is known',
      [value('dueAt', 2, '04/08/2026', 'Hạn xử lý')],
      { dueAt: '2026-08-05', stepDueAt: '2026-08-04' },
      { dueAt: '2026-08-05' },
    ],
    [
      'another due date is neither',
      [value('dueAt', 3, due, 'Hẹn trả'), value('dueAt', 2, '04/08/2026', 'Thời hạn')],
      { dueAt: '2026-08-05' },
    ],
    ['a return without a due date', [value('returnedAt', 2, due)], {}],
    ['a sure return', [value('returnedAt', 3, due)], { returnedAt: '2026-08-05' }],
    [
      'a return beside the due date',
      [value('returnedAt', 2, '04/08/2026'), value('dueAt', 3, due)],
      { returnedAt: '2026-08-04', dueAt: '2026-08-05' },
    ],
    ['what is not sure', [value('officer', 1, 'Lê C')], {}],
    [
      'what remains, sure or not',
      [value('remaining', 1, 'Còn 2 ngày')],
      { remaining: { overdue: false, days: 2 } },
    ],
    [
      'what is left by its label',
      [value('remaining', 2, '2', 'Số ngày quá hạn')],
      { remaining: { overdue: true, days: 2 } },
    ],
    ['that is paid, sure or not', [value('payment', 1, 'đã thanh toán')], { payment: 'paid' }],
    ['no amount', [value('payment', 1, '50.000 đ')], {}],
    ['no code', [value('code', 3, 'H57.132-260804-0583')], {}],
    ['nothing that is known', [value('officer', 3, 'Lê C')], { officer: 'Lê D' }, { officer: 'Lê D' }],
  ])('tell %s', (_what, values, dossier, known = {}) => {
    const target: Target = { dossier: { ...known }, unreadable: [] };
    putPairs(target, values);
    expect(target.dossier).toEqual(dossier);
  });
});
