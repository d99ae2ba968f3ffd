/** How soon a change of a page is worth a look, the most urgent first. */
const urgencies = [
  /** What was read changed, or the page may be another. */
  'now',
  /** What came into a page without dossiers looks like some. */
  'likely',
  /** Elements came that look like none. */
  'perhaps',
  /** A text or an attribute changed. */
  'soon',
] as const;

export type Urgency = (typeof urgencies)[number];

export function moreUrgent(one: Urgency | undefined, other: Urgency): Urgency {
  return one !== undefined && urgencies.indexOf(one) < urgencies.indexOf(other) ? one : other;
}
