import { describe, expect, it } from 'vitest';
import { lacksOfDetail, lacksOfRow } from '../../../lib/overlay/lacks';
import type { DossierDetail, Paper } from '../../../lib/reading/types';

const code = 'H57-261122-0001';

function detail(
  components: Paper[],
  result: Paper[],
  dossier: Partial<DossierDetail['dossier']> = {},
): DossierDetail {
  return { dossier: { code, ...dossier }, element: {} as Element, unreadable: [], components, result };
}

describe('what a dossier lacks', () => {
  it('is each paper whose box is empty, by name and place', () => {
    const lacks = lacksOfDetail(
      detail(
        [
          { name: 'Tờ khai', digitised: true },
          { name: 'Giấy chứng sinh', digitised: false, attached: true },
        ],
        [{ name: 'Giấy khai sinh', digitised: false, signed: true, attached: true }],
      ),
    );
    expect(lacks).toEqual([
      { side: 'component', name: 'Giấy chứng sinh', place: 2, of: 2, digitised: false, attached: true },
      {
        side: 'result',
        name: 'Giấy khai sinh',
        place: 1,
        of: 1,
        digitised: false,
        attached: true,
        signed: true,
      },
    ]);
  });

  it('is a result known not to be attached, said once', () => {
    const missing = { attachedResult: false };
    expect(lacksOfDetail(detail([], [{ name: 'A', attached: false }], missing))).toEqual([
      { side: 'result', attached: false },
    ]);
    expect(
      lacksOfDetail(detail([], [{ name: 'A', attached: false, digitised: false }], missing)),
    ).toHaveLength(1);
    expect(lacksOfRow({ code, attachedResult: false, digitisedResult: false })).toEqual([
      { side: 'result', attached: false, digitised: false },
    ]);
  });

  it('is a whole side where no paper of it is shown', () => {
    expect(lacksOfDetail(detail([], [], { digitisedComponents: false }))).toEqual([
      { side: 'component', digitised: false },
    ]);
    expect(lacksOfRow({ code, digitisedResult: false })).toEqual([{ side: 'result', digitised: false }]);
  });

  it('is nothing that is not known, and nothing that need not be', () => {
    expect(lacksOfDetail(detail([{ name: 'A' }], [{ name: 'B', attached: true }]))).toEqual([]);
    const spared = { attachedResult: false, digitisedResult: 'not-applicable' } as const;
    expect(lacksOfDetail(detail([], [{ name: 'B', digitised: 'not-applicable' }], spared))).toEqual([]);
    expect(lacksOfRow({ code, ...spared })).toEqual([]);
    expect(lacksOfRow({ code })).toEqual([]);
  });
});
