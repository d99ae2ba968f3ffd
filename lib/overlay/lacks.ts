import type { Dossier } from '../dossier/dossier';
import type { DossierDetail, Paper } from '../reading/types';

/** One thing that keeps a dossier from counting as digitised; what is not known is absent. */
export interface Lack {
  side: 'component' | 'result';
  /** The paper; absent where only the whole side is known to lack something. */
  name?: string;
  /** Its place among the components or results, from 1, and their number. */
  place?: number;
  of?: number;
  attached?: boolean;
  signed?: boolean;
  /** False: the box is known to be empty. Absent: the result is known not to be attached, its box is not known. */
  digitised?: false;
  /** What there is to tick. */
  box?: Element;
}

/**
 * What is known to be missing on the page of one dossier. What is not known is not missing, and neither is what need
 * not be digitised.
 */
export function lacksOfDetail({ dossier, components, result }: DossierDetail): Lack[] {
  return [
    ...side('component', components, dossier.digitisedComponents),
    ...side('result', result, dossier.digitisedResult),
    ...notAttached(dossier, result),
  ];
}

/** What a row of a list is known to be missing. */
export function lacksOfRow(dossier: Dossier): Lack[] {
  return [
    ...side('component', [], dossier.digitisedComponents),
    ...side('result', [], dossier.digitisedResult).map((lack) =>
      dossier.attachedResult === undefined ? lack : { ...lack, attached: dossier.attachedResult },
    ),
    ...notAttached(dossier, []),
  ];
}

function side(name: Lack['side'], papers: readonly Paper[], all: Dossier['digitisedResult']): Lack[] {
  const found = papers.flatMap((paper, index): Lack[] => {
    if (paper.digitised !== false) return [];
    const { attached, signed, box } = paper;
    return [
      {
        side: name,
        name: paper.name,
        place: index + 1,
        of: papers.length,
        digitised: false,
        ...(attached === undefined ? {} : { attached }),
        ...(signed === undefined ? {} : { signed }),
        ...(box ? { box } : {}),
      },
    ];
  });
  return found.length === 0 && all === false ? [{ side: name, digitised: false }] : found;
}

/** A result whose empty box is named already says itself that it is not attached. */
function notAttached({ attachedResult, digitisedResult }: Dossier, result: readonly Paper[]): Lack[] {
  if (attachedResult !== false || digitisedResult === 'not-applicable' || digitisedResult === false)
    return [];
  return result.some(({ digitised }) => digitised === false) ? [] : [{ side: 'result', attached: false }];
}
