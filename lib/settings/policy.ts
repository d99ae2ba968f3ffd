import { defaultCalendar, withOwn } from '../calendar';
import { storedFields } from './schema';
import type { Settings, StoredSettings } from './types';

/** The fields that administrators may preset or lock. */
export type PolicyField = Exclude<keyof Settings, 'version'>;

/** What an administrator decides for the machines in their care. */
export interface Policy {
  /** Holds in a profile where nothing was changed yet. */
  preset: Partial<Settings>;
  /** Holds always; the officer cannot change it. */
  locked: Partial<Settings>;
  /** Parts of the policy that are not as they should be, such as "locked.reminders"; they have no effect. */
  ignored: string[];
}

const sections = ['preset', 'locked'] as const;

/** Reads what the browser's managed storage holds; field by field, so that one that is wrong does not undo the others. */
export function readPolicy(managed: unknown): Policy {
  const policy: Policy = { preset: {}, locked: {}, ignored: [] };
  const given = isRecord(managed) ? managed : {};
  for (const section of sections) {
    const fields = given[section];
    if (fields === undefined) continue;
    if (!isRecord(fields)) {
      policy.ignored.push(section);
      continue;
    }
    for (const [name, value] of Object.entries(fields)) {
      const schema = Object.hasOwn(storedFields, name) ? storedFields[name as PolicyField] : undefined;
      const parsed = schema?.safeParse(value);
      if (parsed?.success) Object.assign(policy[section], wholeOf(name, parsed.data));
      else policy.ignored.push(`${section}.${name}`);
    }
  }
  return policy;
}

/** The names of the settings that a policy locks. */
export function lockedFields({ locked }: Policy): PolicyField[] {
  return Object.keys(locked) as PolicyField[];
}

function wholeOf(name: string, value: unknown): Partial<Settings> {
  if (name !== 'calendar') return { [name]: value };
  return { calendar: withOwn(value as StoredSettings['calendar'], defaultCalendar) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
