/** A failure of the portal in place of its list. */
export interface Failure {
  kind: 'error' | 'maintenance' | 'signed-out' | 'login';
  /** CivilTime. */
  since: string;
  /** CivilTime at which it is said. */
  now: string;
}
