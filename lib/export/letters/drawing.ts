import type { CivilTime, Dossier } from '../../dossier';
import { letterWords as words } from '../../locale/letters';
import type { ListCoverage, PeriodAt, PortalFailure } from '../../report';
import type { ExportedDossier } from '../dossier-columns';
import type { Letter, Letterhead, LetterPart } from './letter';

/** What letters are drawn up by, beside dossiers. */
export interface LetterAbout {
  period: PeriodAt;
  head: Letterhead;
  /** The personal fields that may be told. */
  personal: readonly (keyof Dossier)[];
  /** How far the portals' lists were read. */
  coverage: readonly ListCoverage[];
  /** The failures of the portals in the period, the first first. */
  failures: readonly PortalFailure[];
  /** These dossiers were picked one by one. */
  isChosen: boolean;
  /** Civil time of an instant. */
  civilTimeOf(epochMs: number): CivilTime;
}

/** Letters, and whom they tell of. */
export interface Drawn {
  /** Each with a name that a file of its own can bear. */
  letters: { name: string; letter: Letter }[];
  /** Dossiers told of. */
  dossiers: number;
  /** Dossiers asked for that there is no such letter for. */
  left: number;
}

/** Draws up letters of one kind, from dossiers as they come. */
export interface LetterDrawing {
  /** @throws TooMany */
  add(each: ExportedDossier): void;
  end(): Drawn;
}

/** More than letters can be drawn up of at once. */
export class TooMany extends Error {}

/** Dossiers for letters, up to as many as fit. */
export class Held {
  readonly items: ExportedDossier[] = [];

  constructor(private readonly most: number) {}

  /** @throws TooMany */
  add(each: ExportedDossier): void {
    if (this.items.length >= this.most) throw new TooMany();
    this.items.push(each);
  }
}

/** So many rows the tables of one job hold; longer ones are for a spreadsheet. */
export const mostRows = 5_000;

/** How the dossier stands, in the words of its mark. */
export function isLate({ judgement, gone }: ExportedDossier): boolean {
  return !gone && (judgement.progress === 'overdue' || judgement.progress === 'late');
}

/** A time for a table's cell; empty where it is not known. */
export function timeCell(time: CivilTime | undefined): string {
  return time === undefined ? '' : words.short(time.slice(0, 16));
}

/** Where the figures are from: how much was read of it, and when. */
export function sourceLine(
  { period, coverage, civilTimeOf }: Pick<LetterAbout, 'period' | 'coverage' | 'civilTimeOf'>,
  dossiers: number,
): LetterPart {
  const readAt = Math.max(...coverage.map((list) => list.readAt));
  const text = words.source({
    at: words.short(period.now.slice(0, 16)),
    dossiers,
    complete: coverage.filter(({ complete }) => complete).length,
    lists: coverage.length,
    ...(Number.isFinite(readAt) ? { readAt: words.short(civilTimeOf(readAt).slice(0, 16)) } : {}),
  });
  return { kind: 'paragraph', look: 'note', text };
}

/** A text of an officer as the end of a sentence. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
