import { type Dossier, isDone } from '../dossier';

/** What of a dossier that is no longer open is not digitised: its result weighs more than its components. */
export type ClosedGap = 'result' | 'components';

/**
 * The digitisation flag that a dossier which is no longer open bears, if any. It does not change with time,
 * so that the store may count it once.
 */
export function closedGap(dossier: Dossier): ClosedGap | undefined {
  if (dossier.digitisedResult === false && isDone(dossier)) return 'result';
  return dossier.digitisedComponents === false ? 'components' : undefined;
}
