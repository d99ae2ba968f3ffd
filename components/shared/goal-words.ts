import { wordTarget } from '../../lib/locale/figure';
import type { IndicatorTexts } from '../../lib/locale/indicators';
import { gains, type IndicatorCount, type IndicatorId } from '../../lib/report/indicators';
import { goalOf } from '../../lib/report/ratio';

/**
 * What it takes to bring an indicator to its target, in words, and whether it is there already.
 * @param target In hundredths of a per cent.
 */
export function goalWords(
  texts: IndicatorTexts,
  language: 'vi' | 'en',
  id: IndicatorId,
  count: IndicatorCount,
  target: number,
): { words: string; reached: boolean } {
  const { needed, numerator, denominator } = goalOf(count, target, gains[id]);
  const wanted = wordTarget(language, target);
  if (needed === undefined) return { words: texts.impossible(wanted), reached: false };
  if (needed === 0) return { words: texts.reached(wanted), reached: true };
  const sentence = texts.mend[id]({ needed, target: wanted, numerator, denominator });
  const isEnough = gains[id] === 'grow' || count.mendable >= needed;
  return { words: isEnough ? sentence : `${sentence}, ${texts.tooFew(count.mendable)}`, reached: false };
}
