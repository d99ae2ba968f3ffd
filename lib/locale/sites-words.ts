/** One language's words for the section of portals. */
export interface SitesTexts {
  none: string;
  on: string;
  resting: string;
  taught(tables: number): string;
  software: string;
  knownByPage: string;
  noProfile: string;
  pause: string;
  wake: string;
  turnOff: string;
  address: string;
  turnOn: string;
  hint: string;
  failed: Record<'refused' | 'bad-address', string>;
}
