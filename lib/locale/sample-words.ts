/** One language's words around the sample data. */
export interface SampleTexts {
  /** Stands over everything that shows them. */
  note: string;
  title: string;
  lead: string;
  /** What can be tried, in the order in which one would. */
  tries: readonly string[];
  triesHeading: string;
  popup: string;
  report: string;
  end: string;
  loading: string;
  failed: string;
  retry: string;
}
