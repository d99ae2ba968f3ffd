/** The time of day of a moment of today, else with its date: "14:05", "14:05 21/11/2026". Both are CivilTime. */
export function formatSince(since: string, now: string): string {
  return since.slice(0, 10) === now.slice(0, 10) ? since.slice(11, 16) : formatCivilTime(since);
}

/** `2026-11-20T16:30` as "16:30 20/11/2026", a bare date as "20/11/2026"; text that is no civil time stays. */
export function formatCivilTime(time: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(time);
  if (!match) return time;
  const date = `${match[3]}/${match[2]}/${match[1]}`;
  return match[4] ? `${match[4]} ${date}` : date;
}
