/** The letters whose targets may be taken over. */
type PresetName = 'hauGiang2024' | 'thapMuoi2023' | 'tuKy2023';

/** One language's words for targets, published rates and the national portal; indicators are named by the report's. */
export interface TargetsTexts {
  hint: string;
  /** Nothing is set: what the report then says and does not say. */
  noneSet: string;
  indicator: string;
  targets: string;
  target: string;
  official: string;
  officialHint: string;
  badPercent: string;
  clear: string;
  preset: string;
  choosePreset: string;
  presets: Record<PresetName, string>;
  /** Where a preset's figures stand. */
  sources: Record<PresetName, string>;
  /** They hold for that place and year alone. */
  presetCaution: string;
  usePreset: string;
  national: string;
  nationalHint: string;
  noNational: string;
  /** Leads from here to the report, and from the report to here. */
  report: string;
  settings: string;
}
