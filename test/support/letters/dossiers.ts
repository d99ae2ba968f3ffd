import type { Dossier } from '../../../lib/dossier';
import type { LoadBatch, StoredDossier } from '../../../lib/store';
import figures from './figures.json';

export type LetterTally = (typeof figures)['tallies'][number];

export const letterTallies: readonly LetterTally[] = figures.tallies;
export const letterRatios = figures.ratios;
/** An invented portal: a letter tells no names. */
export const letterSite = 'https://motcua.lapvo.example.vn';

const dayMs = 86_400_000;
const sectors = ['Chứng thực', 'Hộ tịch', 'Đất đai', 'Kinh doanh', 'Bảo trợ xã hội', 'Môi trường'] as const;
const officers = ['Lê Thị Thu Sương', 'Trần Quốc Bảo Khang', 'Phạm Ngọc Uyên Nhi', 'Võ Thanh Ý'] as const;

type End = 'early' | 'onTime' | 'late' | 'inTime' | 'overdue';

/**
 * Dossiers whose tally is that of a letter: so many came from the period before, so many online, so many ended early, in
 * time, late, are open and overdue, by sector where the letter tells. Which of them are which is invented.
 */
export function* letterDossiers(letter: LetterTally, from = 0): Generator<Dossier> {
  const { received, resolved, open } = letter;
  const overdueSectors = Object.entries(open.overdueBySector).flatMap(([sector, count]) =>
    Array.from({ length: count as number }, () => sector),
  );
  const ends: [End, number][] = [
    ['early', resolved.early],
    ['onTime', resolved.onTime],
    ['late', resolved.late],
    ['inTime', open.inTime],
    ['overdue', open.overdue],
  ];
  let index = 0;
  for (const [end, count] of ends) {
    for (let place = 0; place < count; place++, index++) {
      const isCarried = index < received.carried;
      const number = index - received.carried;
      yield {
        code: `H57.${letter.unit.length}-${String(from + index).padStart(6, '0')}`,
        procedure: `Thủ tục ${index % 40}`,
        sector: (end === 'overdue' && overdueSectors[place]) || of(sectors, index),
        unit: letter.unit,
        officer: of(officers, index),
        channel: isCarried || number >= received.online ? (index % 9 === 0 ? 'postal' : 'direct') : 'online',
        ...lifeOf(end, isCarried, index, letter),
      };
    }
  }
}

/** All letters' dossiers in chunks, as a restore has them. */
export async function* letterBatches(
  letters: readonly LetterTally[] = letterTallies,
): AsyncGenerator<LoadBatch> {
  let from = 0;
  for (const letter of letters) {
    let chunk: StoredDossier[] = [];
    for (const dossier of letterDossiers(letter, from)) {
      chunk.push(storedOf(dossier, letter.to));
      if (chunk.length === 1_000) {
        yield { dossiers: chunk };
        chunk = [];
      }
    }
    yield { dossiers: chunk };
    from += letter.received.total;
  }
}

/** A dossier as the store has it that was read once, in the morning of a day. */
export function storedOf(dossier: Dossier, day: string, site = letterSite): StoredDossier {
  const at = Date.parse(`${day}T09:00+07:00`);
  return {
    site,
    code: dossier.code,
    dossier,
    seenAt: Object.fromEntries(Object.keys(dossier).map((field) => [field, at])),
    unreadable: {},
    officers: dossier.officer === undefined ? [] : [dossier.officer],
    firstSeenAt: at,
    lastSeenAt: at,
  };
}

function lifeOf(end: End, isCarried: boolean, index: number, { from, to }: LetterTally): Partial<Dossier> {
  const first = Date.parse(from);
  const last = Date.parse(to);
  const days = Math.round((last - first) / dayMs);
  const isOpen = end === 'inTime' || end === 'overdue';
  // What is open came in shortly before the end, so that no dossier waits for years.
  const received = isCarried
    ? first - (1 + (index % 9)) * dayMs
    : isOpen
      ? last - (end === 'overdue' ? 30 : index % 5) * dayMs
      : first + (index % (days - 20)) * dayMs;
  const due = received + (end === 'inTime' ? 8 : 10) * dayMs;
  const receivedAt = `${dateOf(received)}T08:15`;
  const dueAt = `${dateOf(due)}T16:30`;
  if (isOpen) return { receivedAt, dueAt, stage: 'processing' };
  const finished = { early: due - dayMs, onTime: due, late: due + 2 * dayMs }[end];
  return { receivedAt, dueAt, stage: 'returned', finishedAt: `${dateOf(finished)}T10:00` };
}

function of<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T;
}

function dateOf(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}
