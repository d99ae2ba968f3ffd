import type { JSX } from 'preact';

/** The kinds of things that need a hand; each has its own shape, so that colour is never all that tells. */
export type SeverityKind =
  | 'overdue'
  | 'due-today'
  | 'step-overdue'
  | 'due-soon'
  | 'undigitised'
  | 'doubtful'
  | 'late'
  | 'returned'
  | 'unpaid'
  | 'unsynced'
  | 'quiet';

const clock =
  'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM7.2 4v4.4l3 1.8.8-1.3-2.3-1.3V4Z';

const shapes: Record<SeverityKind, string> = {
  overdue: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1ZM7.1 4v5h1.8V4Zm0 6.2V12h1.8v-1.8Z',
  'due-today': clock,
  'step-overdue': 'M2 2h4v4h4v4h4v4H8.5v-1.5h4v-1h-4v-4h-4v-4H2Z',
  'due-soon': 'M3 1h10v1.5h-1V5L9 8l3 3v2.5h1V15H3v-1.5h1V11l3-3-3-3V2.5H3Zm2.5 1.5v2L8 7l2.5-2.5v-2Z',
  undigitised: 'M3 1h6l4 4v10H3Zm1.5 1.5v11h7V6H8V2.5Zm5 .6v1.4h1.4Z',
  doubtful:
    'M4.5 5.5a3.5 3.5 0 1 1 5 3.2c-.5.3-.7.6-.7 1.3H7.2c0-1.4.5-2.1 1.5-2.7A1.9 1.9 0 1 0 6.1 5.5ZM7.2 11.4h1.6V13H7.2Z',
  late: 'M3 1h1.5v14H3Zm2.5 1H14l-2.5 3L14 8H5.5Z',
  returned: 'M6 2 1.5 6 6 10V7.2h4a2.4 2.4 0 0 1 0 4.8H5v1.6h5a4 4 0 0 0 0-8H6Z',
  unpaid: 'M1 3.5h14v9H1ZM2.5 5v6h11V5ZM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  unsynced: 'M1 6h10V3.5L15 7H1Zm14 4H5v2.5L1 9h14Z',
  quiet: 'M3 3h3v10H3Zm7 0h3v10h-3Z',
};

/** A drawing beside words that say the same; `faint` where nothing needs a hand. */
export function SeverityIcon({ kind, faint = false }: { kind: SeverityKind; faint?: boolean }): JSX.Element {
  return (
    <svg aria-hidden="true" data-kind={faint ? 'quiet' : kind} width="16" height="16" viewBox="0 0 16 16">
      <path d={shapes[kind]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
