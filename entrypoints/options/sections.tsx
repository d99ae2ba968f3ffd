// A section is one entry of this list: its id (options.html#id leads to it) and what draws it. Its title stands under
// `sections` in lib/locale/{vi,en}/options.ts (the id in lib/locale/options-words.ts), its component in components/options.
import type { JSX } from 'preact';
import { AppearanceForm } from '../../components/options/AppearanceForm';
import { CalendarForm } from '../../components/options/CalendarForm';
import { LetterheadForm } from '../../components/options/LetterheadForm';
import { PersonalForm } from '../../components/options/PersonalForm';
import { RemindersForm } from '../../components/options/RemindersForm';
import { ThresholdsForm } from '../../components/options/ThresholdsForm';
import type { SectionId } from '../../lib/locale/options';
import type { Caller, SettingsChange } from '../../lib/messages';
import { now } from '../../lib/platform/clock';
import type { Platform } from '../../lib/platform/types';
import type { Settings } from '../../lib/settings';
import { calendarActions } from './calendar-actions';
import { calendarView } from './calendar-view';
import { DailySection } from './DailySection';
import { DataArea } from './DataArea';
import { FileSection } from './FileSection';
import { FilesArea } from './FilesArea';
import { FinishingSection } from './FinishingSection';
import { LockSection } from './LockSection';
import { SitesSection } from './SitesSection';
import { TargetsSection } from './TargetsSection';
import { TaughtSection } from './TaughtSection';

/** What a section may use. */
export interface SectionContext {
  settings: Settings;
  /** Those that an administrator locked. */
  locked: readonly (keyof Settings)[];
  language: 'vi' | 'en';
  /** Has these fields kept in place of the present ones; false where that failed, which the page then says. */
  change(set: SettingsChange): Promise<boolean>;
  /** Fetches the settings anew, after something else changed them. */
  reload(): Promise<void>;
  platform: Platform;
  call: Caller;
}

export interface Section {
  id: SectionId;
  /** The settings that close it where they are locked; none where each of them is locked by itself. */
  fields: readonly (keyof Settings)[];
  draw(context: SectionContext): JSX.Element;
}

export const sections: readonly Section[] = [
  {
    id: 'sites',
    fields: [],
    draw: (context) => <SitesSection {...context} />,
  },
  {
    id: 'thresholds',
    fields: ['thresholds'],
    draw: ({ settings, language, change }) => (
      <ThresholdsForm
        thresholds={settings.thresholds}
        language={language}
        onChange={(thresholds) => change({ thresholds })}
      />
    ),
  },
  {
    id: 'reminders',
    fields: [],
    draw: ({ settings, locked, language, change }) => (
      <RemindersForm
        reminders={settings.reminders}
        badgeFlags={settings.badgeFlags}
        language={language}
        locked={{ reminders: locked.includes('reminders'), badge: locked.includes('badgeFlags') }}
        onChange={(reminders) => change({ reminders })}
        onBadge={(badgeFlags) => change({ badgeFlags })}
      />
    ),
  },
  {
    id: 'calendar',
    fields: ['calendar'],
    draw: (context) => (
      <CalendarForm
        view={calendarView(context.settings.calendar, Number(now().slice(0, 4)))}
        language={context.language}
        actions={calendarActions(context)}
      />
    ),
  },
  {
    id: 'taught',
    fields: ['mappings'],
    draw: ({ settings, language, call }) => (
      <TaughtSection mappings={settings.mappings} language={language} call={call} />
    ),
  },
  {
    id: 'finishing',
    fields: [],
    draw: (context) => <FinishingSection {...context} />,
  },
  {
    id: 'targets',
    fields: [],
    draw: (context) => <TargetsSection {...context} />,
  },
  {
    id: 'personal',
    fields: ['keptPersonalFields'],
    draw: ({ settings, language, change }) => (
      <PersonalForm
        kept={settings.keptPersonalFields}
        language={language}
        onChange={(keptPersonalFields) => change({ keptPersonalFields })}
      />
    ),
  },
  {
    id: 'lock',
    fields: [],
    draw: (context) => <LockSection {...context} />,
  },
  {
    id: 'appearance',
    fields: [],
    draw: ({ settings, locked, change }) => (
      <AppearanceForm
        language={settings.language}
        appearance={settings.appearance}
        locked={{ language: locked.includes('language'), appearance: locked.includes('appearance') }}
        onLanguage={(language) => change({ language })}
        onChange={(appearance) => change({ appearance })}
      />
    ),
  },
  {
    id: 'files',
    fields: [],
    draw: (context) => <FilesArea {...context} />,
  },
  {
    id: 'letterhead',
    fields: ['letterhead'],
    draw: ({ settings, language, change }) => (
      <LetterheadForm
        head={settings.letterhead}
        language={language}
        onChange={(letterhead) => void change({ letterhead })}
      />
    ),
  },
  {
    id: 'daily',
    fields: ['dailyExport'],
    draw: (context) => <DailySection {...context} />,
  },
  {
    id: 'file',
    fields: [],
    draw: (context) => <FileSection {...context} />,
  },
  {
    id: 'data',
    fields: [],
    draw: (context) => <DataArea {...context} />,
  },
];
