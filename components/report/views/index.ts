import type { ViewId } from '../../../lib/report';
import { compareView } from './compare';
import { indicatorsView } from './indicators';
import { portalView } from './portal';
import { reconcileView } from './reconcile';
import type { ComposedView, ViewSource } from './source';
import { tallyView } from './tally';
import { teamView } from './team';
import { todayView } from './today';

// A view is one entry of this list; its name stands under `views` in lib/locale/{vi,en}/report.ts.
const views: Partial<Record<ViewId, (source: ViewSource) => Promise<ComposedView>>> = {
  today: todayView,
  compare: compareView,
  tally: tallyView,
  indicators: indicatorsView,
  reconcile: reconcileView,
  team: teamView,
  portal: portalView,
};

/** Composes the view of an address. */
export function compose(source: ViewSource): Promise<ComposedView> {
  return (views[source.address.view] ?? todayView)(source);
}

export { comparedDays, daysOf, namedPeriod, type PeriodName } from './days';
export type { ComposedView, DossierList, LockedDay, ViewSource } from './source';
