import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { DossierHistory } from '../../../lib/store';
import { codesOf, PackReader, packOf } from '../../../lib/store/pack';
import { districtDossier } from '../../support/district/dossiers';
import { histories } from './arbitrary-histories';
import { site } from './readings';

// Many runs of a property take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function unpacked(made: readonly DossierHistory[]): DossierHistory[] {
  const reader = new PackReader(structuredClone(packOf(made)), made[0]?.site ?? site);
  return reader.codes.map((_, place) => reader.history(place));
}

describe('a pack', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(histories, (made) => {
        expect(unpacked(made)).toEqual(made);
      }),
      { numRuns: 60 },
    );
  });

  it('gives back a district', () => {
    const made = Array.from({ length: 3_000 }, (_, index) => districtDossier(index * 46));
    expect(unpacked(made)).toEqual(made);
  });

  it('tells the state of any day', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 9, max: 30 }), (made, date) => {
        const day = `2026-11-${String(date).padStart(2, '0')}`;
        const reader = new PackReader(structuredClone(packOf(made)), site);
        const states = made.map(({ versions }) => versions.filter((version) => version.day <= day).at(-1));
        expect(made.map((_, place) => reader.stateOn(place, day))).toEqual(
          states.map((state) => state && { dossier: state.dossier, unreadable: state.unreadable }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('of nothing is empty', () => {
    expect(codesOf(packOf([]))).toEqual([]);
    expect(unpacked([])).toEqual([]);
  });

  it('keeps odd texts apart', () => {
    const texts = ['', '\n', 'a\nb', '{"a":1}', 'null', 'NaN', '\u0000x', 'x'.repeat(5_000)];
    const made = texts.map((statusText, index) => ({
      ...districtDossier(1),
      code: `A-${index}`,
      dossier: { ...districtDossier(1).dossier, statusText },
    }));
    expect(unpacked(made)).toEqual(made);
  });
});
