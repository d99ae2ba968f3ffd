import type { ComponentChildren, JSX } from 'preact';
import { formatAddress, type ReportAddress } from '../../lib/report/address';

interface Props {
  /** The report page's address, without what stands behind "#". */
  page: string;
  to: Omit<ReportAddress, 'filter'>;
  /** Whose dossiers the popup shows, where it shows one person's. */
  officer: string | undefined;
  children: ComponentChildren;
}

/** Leads on to the report, to the very dossiers that the popup counts. */
export function ReportLink({ page, to, officer, children }: Props): JSX.Element {
  const filter = officer === undefined ? {} : { seenBy: officer };
  return (
    <a href={page + formatAddress({ ...to, filter })} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
