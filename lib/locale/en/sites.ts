import type { SitesTexts } from '../sites-words';

/** The portals in English. */
export const sitesTexts: SitesTexts = {
  none: 'Not turned on for any portal.',
  on: 'Turned on.',
  resting: 'Paused: nothing is read or marked on this portal.',
  taught: (tables) => (tables === 1 ? '1 table was taught.' : `${tables} tables were taught.`),
  software: 'Software of the portal',
  knownByPage: 'Recognised by its pages',
  noProfile: 'Another',
  pause: 'Pause',
  wake: 'Go on',
  turnOff: 'Turn off for this portal',
  address: 'Address of a portal',
  turnOn: 'Turn on',
  hint: 'The browser will ask for leave. What was stored stays when a portal is turned off.',
  failed: {
    refused: 'The browser does not allow it yet. Press again and choose Allow.',
    'bad-address': 'This is not an address. Such as: motcua.example.gov.vn',
  },
};
