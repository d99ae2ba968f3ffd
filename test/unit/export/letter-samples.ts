import { defaultCalendar } from '../../../lib/calendar';
import { type Dossier, defaultThresholds } from '../../../lib/dossier';
import type { LetterKind } from '../../../lib/export';
import type { ExportedDossier } from '../../../lib/export/dossier-columns';
import { drawLetters, type LetterAbout, writeLetters } from '../../../lib/export/letters';
import { civilTimeOf } from '../../../lib/platform/clock';
import { Gathered } from './bytes';
import { hostile, now } from './dossiers';

const failedAt = Date.parse('2026-11-20T09:00:00+07:00');
export const about: LetterAbout = {
  period: {
    from: '2026-11-01',
    to: '2026-11-22',
    now,
    calendar: defaultCalendar,
    thresholds: defaultThresholds,
  },
  head: {},
  personal: [],
  coverage: [
    {
      site: 'https://motcua.example.vn',
      list: 'dang-xu-ly',
      pages: [1],
      rows: 20,
      complete: true,
      readAt: Date.parse('2026-11-22T08:05:00+07:00'),
    },
  ],
  failures: [
    {
      site: 'https://motcua.example.vn',
      kind: 'error',
      startedAt: failedAt,
      endedAt: failedAt + 30 * 60_000,
      status: 502,
    },
    {
      site: 'https://motcua.example.vn',
      kind: 'noted',
      startedAt: failedAt,
      endedAt: failedAt,
      note: hostile.formula,
    },
  ],
  isChosen: false,
  civilTimeOf,
};

export const overdue: Dossier = {
  code: 'H57.132-261104-0583',
  procedure: 'Chứng thực bản sao từ bản chính',
  officer: 'Trần Thị Mẫu',
  applicant: 'Lý Thị Bịa',
  receivedAt: '2026-11-04T08:15',
  dueAt: '2026-11-20T16:30',
  stage: 'processing',
};
export const late: Dossier = {
  ...overdue,
  code: 'H57.132-261001-0001',
  officer: 'Lê Văn Giả',
  dueAt: '2026-10-30',
  finishedAt: '2026-11-03T09:00',
  stage: 'finished',
};
export const soon: Dossier = { ...overdue, code: 'H57.132-261110-0007', dueAt: '2026-11-23T16:30' };
export const bare: Dossier = { code: '0001-2', remaining: { overdue: true, days: 2 } };
export const calm: Dossier = { code: '0001-3', dueAt: '2027-03-01', stage: 'processing' };

/** Letters of one kind as a file. */
export async function written(
  kind: LetterKind,
  dossiers: Iterable<ExportedDossier>,
  given: Partial<LetterAbout> = {},
  apart = false,
) {
  const drawing = drawLetters(kind, { ...about, ...given });
  for (const each of dossiers) drawing.add(each);
  const drawn = drawing.end();
  const gathered = new Gathered();
  await writeLetters(drawn, { letter: kind, apart, head: given.head ?? {} }, gathered.sink);
  return { drawn, bytes: gathered.bytes };
}
