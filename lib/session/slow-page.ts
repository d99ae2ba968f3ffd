import type { SeenFailure } from '../messages';

/** A page that the portal took longer for was slow, in milliseconds. */
const slowFrom = 60_000;

/**
 * What there is to tell of a page that its portal took more than a minute to send; undefined of any other. The wait is
 * the portal's alone: from asking to the last byte, without what the page then does by itself.
 * @param timeOrigin Epoch ms at which the page was asked for.
 */
export function slowPage(
  timeOrigin: number,
  navigation: Pick<PerformanceNavigationTiming, 'startTime' | 'responseEnd'> | undefined,
): SeenFailure | undefined {
  const wait = navigation === undefined ? 0 : navigation.responseEnd - navigation.startTime;
  if (wait <= slowFrom) return undefined;
  return { kind: 'slow', at: Math.round(timeOrigin + wait), seconds: Math.round(wait / 1000) };
}
