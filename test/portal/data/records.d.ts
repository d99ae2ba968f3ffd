/** Vietnam's civil time, as `2026-11-22` or `2026-11-22T16:30`. */
type CivilTime = string;

export type ListId = 'reception' | 'processing' | 'waiting' | 'returned' | 'archive' | 'converted';

/** A paper as the portal's data base has it; `digitised` is absent where nobody recorded it. */
export interface PaperState {
  name: string;
  attached: boolean;
  signed: boolean;
  digitised?: 'yes' | 'no' | 'reused' | 'not-applicable' | undefined;
}

/** A dossier as the portal's data base has it: more than any one of its pages shows. */
export interface PortalRecord {
  /** The last part of its address. */
  id: string;
  /** The case that it stands for. */
  scenario: string;
  list: ListId;
  code: string;
  nationalCode: string;
  receipt: string;
  procedureCode: string;
  procedure: string;
  sector: string;
  unit: string;
  /** Absent before reception. */
  officer?: string;
  summary: string;
  applicant: { name: string; identity: string; phone: string; address: string };
  channel: 'direct' | 'online' | 'postal';
  submittedAt?: CivilTime;
  receivedAt?: CivilTime;
  dueAt?: CivilTime;
  /** Shown in place of the due date: it cannot be read. */
  dueText?: string;
  stepDueAt?: CivilTime;
  finishedAt?: CivilTime;
  returnedAt?: CivilTime;
  stage:
    | 'submitted'
    | 'received'
    | 'processing'
    | 'paused'
    | 'finished'
    | 'returned'
    | 'refused'
    | 'withdrawn';
  status: string;
  payment: 'none' | 'unpaid' | 'online' | 'direct';
  synced: boolean;
  components: PaperState[];
  /** Empty where the procedure gives no paper. */
  result: PaperState[];
}
