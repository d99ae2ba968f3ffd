import type { TargetsTexts } from '../targets-words';
import { reportTexts } from './report';

const { presets, badPercent } = reportTexts.indicators;

/** Targets, published rates and the national portal in English. */
export const targetsTexts: TargetsTexts = {
  hint: 'Used in the report, under Indicators. Enter per cent, such as 87.68; leave empty what there is none for.',
  noneSet: 'No target is set: the report gives ratios only and does not say whether they are met.',
  indicator: 'Indicator',
  targets: 'Targets',
  target: 'Target, %',
  official: 'Published rate, %',
  officialHint:
    "The rate that the national portal or the province published, to stand beside the unit's own.",
  badPercent,
  clear: 'Remove all targets',
  preset: 'Targets of a letter',
  choosePreset: 'choose a letter',
  presets,
  sources: {
    hauGiang2024:
      'Decision 948/QĐ-UBND of 05/7/2024, People’s Committee of Hậu Giang, as cited in the 2024 letter of Phụng Hiệp district.',
    thapMuoi2023: 'Letter of November 2023, People’s Committee of Tháp Mười district, Đồng Tháp.',
    tuKy2023: 'Letter of February 2023, People’s Committee of Tứ Kỳ district, Hải Dương.',
  },
  presetCaution: 'True for that place and year alone. Change them to what your own letter says.',
  usePreset: 'Put in place of the present targets',
  national: 'The national portal is',
  nationalHint: 'The portal that the report reconciles with. Turn it on first.',
  noNational: 'none chosen',
  settings: 'Targets in the settings',
  report: 'See the indicators in the report',
};
