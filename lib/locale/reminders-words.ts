/** A dossier in its last working hours, worded. */
export interface LastHoursItem {
  code: string;
  procedure?: string;
  due?: string;
}

/** The flags that the badge may count, as the settings offer them. */
export type BadgeFlagName = 'overdue' | 'due-today' | 'due-soon' | 'step-overdue' | 'attached-not-digitised';

/** One language's words for notices, and for the settings of notices and badge. */
export interface ReminderTexts {
  /** Heads a notice of the backlog; the counts are worded already, never none. */
  backlog(counts: readonly string[]): string;
  lastHours(dossiers: number): string;
  item(item: LastHoursItem): string;
  more(dossiers: number): string;
  /** The button that silences notices for the day. */
  silence: string;
  silenced: string;
  unsilence: string;
  settings: {
    on: string;
    onHint: string;
    hours: string;
    hoursHint: string;
    badHours: string;
    lastHours: string;
    lastHoursUnit: string;
    lastHoursHint: string;
    badLastHours: string;
    badge: string;
    badgeHint: string;
    badgeFlags: Record<BadgeFlagName, string>;
  };
}
