import type { SettingsFileFault, SettingsFileTexts } from '../settings-file-words';

/** The file of settings in English. */
export const settingsFileTexts: SettingsFileTexts = {
  hint: 'One file with all settings, for another machine. It holds no dossiers; portals are turned on one by one there.',
  save: 'Save the settings to a file',
  open: 'Open a file of settings',
  opened: 'The settings of the file are in use.',
  openedInPart: 'The settings of the file are in use, but for those that an administrator has set.',
  refused: (fault) => `The file cannot be used and nothing was changed: ${why(fault)}`,
};

function why(fault: SettingsFileFault): string {
  switch (fault.kind) {
    case 'too-long':
      return 'it is too large.';
    case 'not-json':
      return `line ${fault.line} is badly written.`;
    case 'other-format':
      return 'it is no file of settings of Nhắc Hạn.';
    case 'newer':
      return 'it was written by a newer version. Update Nhắc Hạn.';
    case 'unknown-part':
      return `line ${fault.line} has an unknown part ${fault.path}.`;
    case 'wrong-part': {
      const shown = fault.shown === undefined ? '' : ` (it is "${fault.shown}")`;
      return `line ${fault.line}: ${fault.path} is missing or not right${shown}.`;
    }
  }
}
