import type { CivilTime } from '../text/civil-time';

export type { CivilTime };

/** Where a dossier stands in its life, as far as the page says. */
export type Stage = 'received' | 'processing' | 'paused' | 'finished' | 'returned' | 'refused' | 'withdrawn';

export type Channel = 'direct' | 'online' | 'postal';

/** `none`: no fee is due. `paid`: paid, but the page does not say how. */
export type Payment = 'none' | 'unpaid' | 'online' | 'direct' | 'paid';

/** What the page itself says of the time left; magnitudes, `overdue` tells the side. */
export interface Remaining {
  overdue: boolean;
  days?: number;
  hours?: number;
  minutes?: number;
}

/**
 * One dossier as a portal's page shows it. An absent field was not shown or could not be read; it is never
 * a "no".
 */
export interface Dossier {
  /** NFC, upper case, no inner spaces, any dash as "-". */
  code: string;
  nationalCode?: string;
  /** The procedure's name, from a column that holds names of procedures. */
  procedure?: string;
  sector?: string;
  unit?: string;
  officer?: string;
  /** Free text ("trích yếu", "nội dung", "về việc"): personal. */
  summary?: string;
  /** Personal. */
  applicant?: string;
  channel?: Channel;
  /** Sent or handed in; not yet accepted. */
  submittedAt?: CivilTime;
  /** Accepted ("ngày tiếp nhận"). */
  receivedAt?: CivilTime;
  dueAt?: CivilTime;
  stepDueAt?: CivilTime;
  /** The result exists ("xử lý xong"); not "handed over". */
  finishedAt?: CivilTime;
  returnedAt?: CivilTime;
  remaining?: Remaining;
  stage?: Stage;
  statusText?: string;
  /** False unless all components are; reused counts as digitised. */
  digitisedComponents?: boolean | 'not-applicable';
  digitisedResult?: boolean | 'not-applicable';
  /** A result file is attached or signed; says nothing of the digitised box. */
  attachedResult?: boolean;
  payment?: Payment;
  /** On the national portal. */
  synced?: boolean;
}

/** A field that the page shows but that could not be read; `reason` is a word for code, not for people. */
export interface Unreadable {
  field: keyof Dossier;
  text: string;
  reason: string;
}
