// A section is one entry of this list: its id (options.html#id leads to it) and what draws it. Its title stands under
// `sections` in lib/locale/{vi,en}/options.ts (the id in lib/locale/options-words.ts), its component in components/options.
import type { JSX } from 'preact';
import { AppearanceForm } from '../../components/options/AppearanceForm';
import { CalendarForm } from '../../components/options/CalendarForm';
import { RemindersForm } from '../../components/options/RemindersForm';
import { ThresholdsForm } from '../../components/options/ThresholdsForm';
import type { SectionId } from '../../lib/locale/options';
import type { Caller, SettingsChange } from '../../lib/messages';
import { now } from '../../lib/platform/clock';
import type { Platform } from '../../lib/platform/types';
import type { Settings } from '../../lib/settings';
import { calendarActions } from './calendar-actions';
import { calendarView } from './calendar-view';
import { DataArea } from './DataArea';
import { FilesArea } from './FilesArea';
import { FinishingSection } from './FinishingSection';
import { TaughtSection } from './TaughtSection';

/** What a section may use. */
export interface SectionContext {
  settings: Settings;
  language: 'vi' | 'en';
  /** Has these fields kept in place of the present ones; false where that failed, which the page then says. */
  change(set: SettingsChange): Promise<boolean>;
  platform: Platform;
  call: Caller;
}

export interface Section {
  id: SectionId;
  draw(context: SectionContext): JSX.Element;
}

export const sections: readonly Section[] = [
  {
    id: 'thresholds',
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
    draw: ({ settings, language, change }) => (
      <RemindersForm
        reminders={settings.reminders}
        badgeFlags={settings.badgeFlags}
        language={language}
        onChange={(reminders) => change({ reminders })}
        onBadge={(badgeFlags) => change({ badgeFlags })}
      />
    ),
  },
  {
    id: 'calendar',
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
    draw: ({ settings, language, call }) => (
      <TaughtSection mappings={settings.mappings} language={language} call={call} />
    ),
  },
  {
    id: 'finishing',
    draw: (context) => <FinishingSection {...context} />,
  },
  {
    id: 'appearance',
    draw: ({ settings, change }) => (
      <AppearanceForm
        language={settings.language}
        appearance={settings.appearance}
        onLanguage={(language) => change({ language })}
        onChange={(appearance) => change({ appearance })}
      />
    ),
  },
  {
    id: 'files',
    draw: (context) => <FilesArea {...context} />,
  },
  {
    id: 'data',
    draw: (context) => <DataArea {...context} />,
  },
];
