import { foldedKey } from '../text';
import type { Scope } from './scopes';
import { safeQuery } from './title';
import type { Field, SiteProfile } from './types';

/** What the profiles that apply to a page say together. */
export interface Advice {
  extra: Map<string, Field>;
  title: string[];
  officer: string[];
}

/** Gathers the profiles one of whose markers matches. */
export function adviceOf(root: Scope, profiles: readonly SiteProfile[] | undefined): Advice {
  const advice: Advice = { extra: new Map(), title: [], officer: [] };
  for (const profile of profiles ?? []) {
    if (!profile.markers.some((marker) => safeQuery(root, marker) !== null)) continue;
    for (const [field, words] of Object.entries(profile.headers ?? {})) {
      for (const word of words ?? []) advice.extra.set(foldedKey(word), field as Field);
    }
    advice.title.push(...(profile.title ?? []));
    advice.officer.push(...(profile.officer ?? []));
  }
  return advice;
}
