import { defaultCalendar } from '../../../lib/calendar';
import { defaultThresholds } from '../../../lib/dossier';
import { DossierWorkbook } from '../../../lib/export/dossier-workbook';
import type { Letterhead } from '../../../lib/export/letters/letter';
import { Gathered } from './bytes';
import { now, samples } from './dossiers';

export const nationalSite = 'https://dichvucong.gov.vn';

const about = {
  period: {
    from: '2026-10-01',
    to: '2026-11-22',
    now,
    calendar: defaultCalendar,
    thresholds: defaultThresholds,
  },
  coverage: [
    {
      site: 'https://motcua.example.vn',
      list: 'dang-xu-ly',
      title: 'Đang xử lý',
      pages: [1, 2],
      rows: 40,
      total: 1_097,
      complete: false,
      readAt: Date.parse('2026-11-22T01:05:00Z'),
    },
  ],
  civilTimeOf: (epochMs: number) => new Date(epochMs + 7 * 3_600_000).toISOString().slice(0, 19),
  personal: [],
  head: {},
  isInForm: (site: string) => site !== nationalSite,
};

/** Dossiers as a workbook. */
export async function workbookOf(dossiers = samples, head: Letterhead = {}) {
  const gathered = new Gathered();
  const workbook = new DossierWorkbook({ ...about, head });
  for (const each of dossiers) await workbook.add(each);
  const written = await workbook.end(gathered.sink);
  return { written, bytes: gathered.bytes };
}
