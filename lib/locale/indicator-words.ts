export type IndicatorWord =
  | 'onTime'
  | 'onTimeNational'
  | 'components'
  | 'results'
  | 'both'
  | 'attached'
  | 'online'
  | 'payment'
  | 'synced';

/** What a target takes, as a sentence has it. */
export interface GoalFigures {
  needed: number;
  target: string;
  numerator: number;
  denominator: number;
}

/** One language's words for the indicators, wherever they are shown. */
export interface IndicatorTexts {
  names: Record<IndicatorWord, string>;
  /** There is nothing to take a share of. */
  nothing: string;
  unknown(count: number): string;
  reached(target: string): string;
  /** What a target takes. */
  mend: Record<IndicatorWord, (figures: GoalFigures) => string>;
  impossible(target: string): string;
  tooFew(known: number): string;
  /** Heads the bars of a month; `month` is worded as "11/2026". */
  ofMonth(month: string): string;
  /** Of which dossiers the bars speak, and when they were counted; `time` is worded already. */
  countedAt(time: string): string;
  /** A bar in words; figures are worded already. */
  bar(figures: {
    name: string;
    percent: string;
    target: string;
    numerator: string;
    denominator: string;
  }): string;
  barTarget(target: string): string;
}
