import type { CivilTime, Thresholds } from '../../../lib/dossier';
import type { ReportTexts } from '../../../lib/locale/report';
import type {
  BacklogAt,
  Cell,
  DayTally,
  DueDateHint,
  ListCoverage,
  PortalFailure,
  ReportAddress,
  SnapshotCoverage,
  StandingDossier,
  Targets,
  ViewColumn,
} from '../../../lib/report';
import type { Block, ListBlock, ListRow } from '../blocks';

/** A day whose figures were locked. */
export interface LockedDay {
  site: string;
  day: string;
  tally: DayTally;
  coverage: ListCoverage[];
  sha256: string;
}

/** A colleague's file that was taken in. */
export interface Contribution {
  site: string;
  contributor?: string;
  /** Epoch ms. */
  takenAt: number;
  dossiers: number;
  coverage: SnapshotCoverage[];
}

/** What a view is made of. */
export interface ViewSource {
  address: ReportAddress;
  language: 'vi' | 'en';
  texts: ReportTexts;
  now: CivilTime;
  calendar: BacklogAt['calendar'];
  thresholds: Thresholds;
  targets: Targets;
  official: Targets;
  /** Origin of the national portal, where one is named; its dossiers are in no view but the reconciliation. */
  national?: string;
  /** Every site of which anything is known. */
  sites: readonly string[];
  coverage: readonly ListCoverage[];
  locks: readonly LockedDay[];
  contributions: readonly Contribution[];
  civilTimeOf(epochMs: number): CivilTime;
  /** The dossiers that the filter asks for, as they stand now. */
  standings(): readonly StandingDossier[];
  /** The same as they stood at the end of a past day. */
  standingsOn(day: string): Promise<readonly StandingDossier[]>;
  /** The dossiers of the national portal. */
  nationals(): readonly StandingDossier[];
  failures(from: string, to: string): Promise<PortalFailure[]>;
  hints(): DueDateHint[];
}

/** A list of dossiers: its head, and how each of its rows is made when it comes into sight. */
export interface DossierList<T = unknown> {
  head: ListBlock;
  items: readonly T[];
  columns: readonly { column: ViewColumn; read(item: T): Cell }[];
  row(item: T): Omit<ListRow, 'cells'>;
}

export interface ComposedView {
  blocks: Block[];
  list?: DossierList;
}
