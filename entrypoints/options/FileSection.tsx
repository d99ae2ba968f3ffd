import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SettingsFileForm, type SettingsFileOutcome } from '../../components/options/SettingsFileForm';
import { saveFile } from '../../lib/platform/save-file';
import { readSettingsFile, settingsFile } from '../../lib/settings';
import type { SectionContext } from './sections';

const fileName = 'nhachan-cai-dat.json';

/** The section that hands all settings on as one file and takes them in. */
export function FileSection({ settings, locked, language, change }: SectionContext): JSX.Element {
  const [outcome, setOutcome] = useState<SettingsFileOutcome>();
  const open = async (file: File) => {
    const read = readSettingsFile(await file.text());
    if ('problem' in read) {
      setOutcome({ kind: 'refused', problem: read.problem });
      return;
    }
    const { version: _, ...given } = read.settings;
    const free = Object.entries(given).filter(([field]) => !locked.some((one) => one === field));
    const whole = locked.every(
      (field) => JSON.stringify(read.settings[field]) === JSON.stringify(settings[field]),
    );
    setOutcome((await change(Object.fromEntries(free))) ? { kind: 'opened', whole } : undefined);
  };
  return (
    <SettingsFileForm
      language={language}
      {...(outcome === undefined ? {} : { outcome })}
      onSave={() => saveFile(fileName, 'application/json', settingsFile(settings))}
      onOpen={(file) => void open(file)}
    />
  );
}
