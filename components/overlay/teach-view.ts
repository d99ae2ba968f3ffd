import type { ChoiceFault, TaughtField } from '../../lib/locale/teaching';

/** One column of the page's table, as the officer is asked about it. */
export interface TeachColumn {
  /** From 0. */
  place: number;
  key: string;
  /** As the page shows it; "" where it shows none. */
  header: string;
  /** The first values that it shows. */
  samples: readonly string[];
  /** What the officer chose; null: nothing is read from it. */
  field: TaughtField | null;
  /** Another column has the same name: neither can be chosen. */
  shared: boolean;
  /** In how many rows its chosen meaning gives something; absent while that is being tried. */
  values?: number;
}

/** All that the panel shows. */
export interface TeachView {
  language: 'vi' | 'en';
  columns: readonly TeachColumn[];
  /** What may be chosen, in this order. */
  fields: readonly TaughtField[];
  /** What the present choice reads; absent while that is being tried. */
  rows?: { read: number; of: number };
  fault?: ChoiceFault;
  /** Trying takes a while. */
  counting: boolean;
  /** Keeping the choice failed. */
  notSaved: boolean;
  saving: boolean;
}

export interface TeachActions {
  choose(key: string, field: TaughtField | null): void;
  save(): void;
  cancel(): void;
}
