import { defaultCalendar, withOwn } from '../calendar';
import { firstIssue, readJson, z } from '../validation';
import { migrate, migrations, versionOf } from './migrations';
import { type PartProblem, partProblem } from './part-problem';
import { storedOf } from './record';
import { storedSchema } from './schema';
import type { Settings } from './types';

/** What a file of settings says of itself. */
const format = 'nhac-han/settings';
const version = 1;

/** Taught tables and years of days off of a whole province are shorter; in characters. */
const longest = 8_000_000;

/** Why a file of settings is refused; the locale makes a sentence of it. */
export type SettingsFileProblem =
  | { kind: 'too-long' }
  | { kind: 'not-json'; line: number }
  | { kind: 'other-format' }
  /** Written by a newer Nhắc Hạn. */
  | { kind: 'newer' }
  | PartProblem;

export type ReadSettingsFile = { settings: Settings } | { problem: SettingsFileProblem };

/** The file that holds all settings: JSON, indented for a person who looks into it. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ format, version, settings: storedOf(settings) }, null, 2)}\n`;
}

/** Reads a file of settings; those of an older Nhắc Hạn are raised. One that does not fit is refused as a whole. */
export function readSettingsFile(text: string): ReadSettingsFile {
  if (text.length > longest) return { problem: { kind: 'too-long' } };
  const json = readJson(text);
  if ('brokenLine' in json) return { problem: { kind: 'not-json', line: json.brokenLine } };
  const { lineOf } = json;
  const head = z.looseObject({ format: z.literal(format), version: z.int() }).safeParse(json.value);
  if (!head.success) return { problem: { kind: 'other-format' } };
  const { settings: held } = head.data as { settings?: unknown };
  const present = migrations.length + 1;
  const own = versionOf(held) ?? present;
  if (head.data.version > version || own > present) return { problem: { kind: 'newer' } };
  const value = own < present ? { ...head.data, settings: raised(held, own) } : head.data;
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return { problem: partProblem(firstIssue(parsed.error), value, lineOf) };
  const { calendar, ...rest } = parsed.data.settings;
  return { settings: { ...rest, calendar: withOwn(calendar, defaultCalendar) } };
}

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  settings: storedSchema,
});

/** A step that fails leaves the settings as they are: the schema then names what does not fit. */
function raised(held: unknown, own: number): unknown {
  try {
    return migrate(held as Record<string, unknown>, own);
  } catch {
    return held;
  }
}
