import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, judge } from '../../../lib/dossier';
import type { ExportedDossier } from '../../../lib/export/dossier-columns';

export const now = '2026-11-22T10:30';
const seenAt = Date.parse('2026-11-22T08:05:00+07:00');

/** A dossier as an export has it, judged at `now`. */
export function exported(dossier: Dossier, rest: Partial<ExportedDossier> = {}): ExportedDossier {
  return {
    site: 'https://motcua.example.vn',
    dossier,
    judgement: rest.judgement ?? judge(dossier, { now, calendar: defaultCalendar }),
    seenAt: {},
    unreadable: [],
    officers: [],
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    firstSeen: '2026-11-22T08:05:00',
    lastSeen: '2026-11-22T08:05:00',
    gone: false,
    ...rest,
  };
}

/** Texts that a page may show and that must stay texts in every file. */
export const hostile = {
  formula: '=HYPERLINK("http://evil.example","bấm")',
  plus: '+84 901',
  minus: '-2+3',
  at: '@SUM(A1:A9)',
  tab: '\t=1+1',
  fullWidth: '＝1+1',
  command: "=cmd|' /C calc'!A0",
  escape: 'mã _x0041_ giữ nguyên',
  quotes: 'họ nói "được", rồi, xong\ndòng hai',
  markup: '<b>&amp; đậm</b>',
  emoji: 'Đã xong 👍 ưởẵỹộ',
};

/** Texts of which not all may stand in a file, and what of them does. */
export const unclean: [what: string, text: string, clean: string][] = [
  ['control characters', 'a\u0000b\u0007c\u001b[31md', 'abc[31md'],
  ['marks that turn the direction of reading', 'mã\u202e gnp.exe\u2066x\u200f', 'mã gnp.exex'],
  ['halves of characters', 'a\ud83db\ufffe', 'ab'],
];

/** Dossiers of every kind of cell. */
export const samples: ExportedDossier[] = [
  exported({
    code: 'H57.132-261104-0583',
    nationalCode: '000.00.12.H57-261104-0583',
    procedure: 'Chứng thực bản sao từ bản chính',
    sector: 'Chứng thực',
    unit: 'UBND xã Bình Hòa',
    officer: 'Trần Thị Mẫu',
    channel: 'online',
    receivedAt: '2026-11-04T08:15',
    dueAt: '2026-11-20T16:30',
    stage: 'processing',
    statusText: 'Đang xử lý',
    digitisedComponents: false,
    digitisedResult: 'not-applicable',
    payment: 'unpaid',
    synced: false,
  }),
  exported(
    {
      code: '000123456789012345',
      procedure: hostile.formula,
      sector: hostile.escape,
      unit: hostile.markup,
      officer: hostile.emoji,
      statusText: hostile.quotes,
      channel: 'direct',
      receivedAt: '2026-10-01',
      dueAt: '2026-10-20',
      finishedAt: '2026-10-22T09:00:30',
      stage: 'finished',
      digitisedComponents: true,
      digitisedResult: false,
      attachedResult: true,
      synced: true,
    },
    { annotation: { cause: 'objective', note: hostile.command, apologyOn: '2026-10-21', changedAt: 1 } },
  ),
  exported({ code: '0001-2', remaining: { overdue: false, days: 1 } }),
  exported({ code: 'H57.132-261101-0001', stage: 'processing', dueAt: '2026-11-01' }, { gone: true }),
];
