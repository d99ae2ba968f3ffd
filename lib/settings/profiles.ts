import type { Field, SiteProfile } from '../reading/types';
import { nonEmptyText, z } from '../validation';
import { fieldSchema } from './schema';

const selectors = z.array(nonEmptyText).check(z.maxLength(50));

const profileSchema: z.ZodMiniType<SiteProfile> = z.strictObject({
  id: nonEmptyText,
  label: nonEmptyText,
  version: z.int().check(z.gte(1)),
  markers: selectors.check(z.minLength(1)),
  headers: z.exactOptional(
    z.partialRecord(fieldSchema as z.ZodMiniType<Field, Field>, z.array(nonEmptyText)),
  ),
  title: z.exactOptional(selectors),
  officer: z.exactOptional(selectors),
  next: z.exactOptional(selectors),
  finish: z.exactOptional(selectors),
  detailLink: z.exactOptional(selectors),
});

/**
 * The site profiles of a set of parsed files. Throws on a file that is not a profile or an id that stands
 * twice: they are part of the package, so that is a defect of ours.
 * @param files Parsed content by file name.
 */
export function readProfiles(files: Record<string, unknown>): SiteProfile[] {
  const profiles = Object.keys(files)
    .sort()
    .map((name) => {
      const parsed = profileSchema.safeParse(files[name]);
      if (!parsed.success) throw new Error(`${name}: ${parsed.error.message}`);
      return parsed.data;
    });
  const ids = new Set(profiles.map(({ id }) => id));
  if (ids.size < profiles.length) throw new Error('two site profiles share an id');
  return profiles;
}

/** The profiles in the package. */
export const siteProfiles: readonly SiteProfile[] = readProfiles(
  import.meta.glob('../../assets/profiles/*.json', { eager: true, import: 'default' }),
);
