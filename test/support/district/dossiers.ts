import type { Dossier } from '../../../lib/dossier';
import type { DossierHistory, LoadBatch, Version } from '../../../lib/store';
import { officers, procedures, units } from './procedures';

/** Dossiers of a district in three years, as one letter counts them. */
export const districtSize = 140_460;
export const districtSite = 'https://motcua.binhhoadong.example.vn';
/** The last day of which anything is known. */
export const districtToday = '2026-11-20';
/** The extension came into use on this day: what was there before has one version, of then. */
export const districtStart = '2025-11-21';

const dayMs = 86_400_000;
const years = 3;
const today = Date.UTC(2026, 10, 20);

/**
 * The dossier of a number below `count`, with its changes: the same numbers give the same dossier. They come in over
 * three years up to `districtToday`, in the order of their numbers; two in a hundred are still open, the newest and
 * some that stay behind; one in fifteen of the others is not digitised.
 */
export function districtDossier(index: number, count = districtSize): DossierHistory {
  const chance = chancesOf(index);
  const [procedure, sector, days] = of(procedures, chance());
  const officer = of(officers, chance());
  const receivedOn = today - Math.floor(((count - 1 - index) * years * 365) / count) * dayMs;
  const lasts = Math.max(0, Math.round(days * (0.3 + chance()))) + (chance() < 0.03 ? 30 : 0);
  const staysBehind = chance() < 0.01;
  const finishedOn = staysBehind ? Number.POSITIVE_INFINITY : receivedOn + lasts * dayMs;
  const returnedOn = finishedOn + Math.floor(chance() * 5) * dayMs;
  const digitisedOn =
    chance() < 0.065 ? Number.POSITIVE_INFINITY : finishedOn + (chance() < 0.1 ? 3 * dayMs : 0);
  const minute = 8 * 60 + Math.floor(chance() * 480);
  const base: Dossier = {
    code: `H57.132-${dateOf(receivedOn).slice(2).replaceAll('-', '')}-${String(index % 10_000).padStart(4, '0')}`,
    procedure,
    sector,
    unit: of(units, chance()),
    officer,
    channel: chance() < 0.6 ? 'online' : 'direct',
    receivedAt: `${dateOf(receivedOn)}T${clock(minute)}`,
    dueAt: `${dateOf(receivedOn + (days + 2 * Math.floor(days / 5)) * dayMs)}T${clock(minute)}`,
    payment: chance() < 0.7 ? 'none' : 'paid',
  };
  const steps: [number, Partial<Dossier>][] = [
    [receivedOn, { stage: 'received', statusText: 'Mới tiếp nhận', digitisedComponents: true }],
    [receivedOn + dayMs, { stage: 'processing', statusText: 'Đang xử lý' }],
    [
      finishedOn,
      {
        stage: 'finished',
        statusText: 'Đã có kết quả',
        finishedAt: timeOn(finishedOn, minute),
        digitisedResult: digitisedOn <= finishedOn,
      },
    ],
    [returnedOn, { stage: 'returned', statusText: 'Đã trả kết quả', returnedAt: timeOn(returnedOn, minute) }],
    [digitisedOn, { digitisedResult: true, synced: true }],
  ];
  const versions = versionsOf(base, steps);
  const last = versions.at(-1) as Version;
  const seenOn = Math.min(Date.parse(last.day) + 2 * dayMs, today);
  const listedAt = seenOn + 2 * 3_600_000;
  const openedAt = Date.parse(last.day) + 3 * 3_600_000;
  const fields = Object.keys(last.dossier) as (keyof Dossier)[];
  return {
    site: districtSite,
    code: base.code,
    dossier: last.dossier,
    seenAt: Object.fromEntries(fields.map((field) => [field, onItsPage.has(field) ? openedAt : listedAt])),
    unreadable: {},
    link: { url: `${districtSite}/ho-so/${index}`, at: listedAt },
    officers: [officer],
    lastList: { list: last.dossier.stage === 'returned' ? 'Đã trả' : 'Đang xử lý', officer, at: listedAt },
    firstSeenAt: Date.parse(versions[0]?.day ?? '') + 2 * 3_600_000,
    lastSeenAt: listedAt,
    versions,
  };
}

/** All of them in chunks, as a restore has them. */
export async function* districtBatches(count = districtSize, from = 0): AsyncGenerator<LoadBatch> {
  for (let first = from; first < count; first += 1_000) {
    const length = Math.min(1_000, count - first);
    yield { dossiers: Array.from({ length }, (_, offset) => districtDossier(first + offset, count)) };
  }
}

/** What the page of one dossier shows and lists do not. */
const onItsPage: ReadonlySet<keyof Dossier> = new Set(['digitisedComponents', 'payment', 'unit', 'synced']);

/** One version for each day that changed something since the extension came into use. */
function versionsOf(base: Dossier, steps: readonly [number, Partial<Dossier>][]): Version[] {
  const versions = new Map<string, Version>();
  let dossier = base;
  for (const [on, change] of [...steps].sort(([a], [b]) => a - b)) {
    if (on > today) break;
    dossier = { ...dossier, ...change };
    const day = dateOf(on) < districtStart ? districtStart : dateOf(on);
    versions.set(day, { day, dossier, unreadable: [] });
  }
  return [...versions.values()];
}

/** Numbers from 0 to below 1 that follow from a number. */
function chancesOf(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function of<T>(values: readonly T[], chance: number): T {
  return values[Math.floor(chance * values.length)] as T;
}

function dateOf(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function timeOn(on: number, minute: number): string {
  return Number.isFinite(on) ? `${dateOf(on)}T${clock(minute)}` : '';
}
