import type { CivilTime } from '../dossier';

/** So many instants are remembered. */
const most = 10_000;

/**
 * The same clock, which works each instant out once: the dossiers of a file were seen page by page, many at the same instant.
 * @param civilTimeOf Civil time of an instant, epoch ms.
 */
export function rememberedTimes(civilTimeOf: (epochMs: number) => CivilTime): (epochMs: number) => CivilTime {
  const known = new Map<number, CivilTime>();
  return (epochMs) => {
    let time = known.get(epochMs);
    if (time === undefined) {
      if (known.size === most) known.clear();
      time = civilTimeOf(epochMs);
      known.set(epochMs, time);
    }
    return time;
  };
}
