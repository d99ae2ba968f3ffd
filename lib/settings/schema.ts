import type { CalendarYear, Session, WorkingCalendar } from '../calendar/types';
import { flagIds, type Thresholds } from '../dossier/judgement';
import type { ColumnMapping, Field } from '../reading/types';
import { nonEmptyText, pageText, webOrigin, z } from '../validation';
import { defaultAppearance, defaultDailyExport, defaultLockAfterMinutes, defaultReminders } from './defaults';
import type {
  Appearance,
  ChosenProfile,
  DailyExport,
  Letterhead,
  ReminderSettings,
  Settings,
  StoredSettings,
} from './types';

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const day = z.iso.date();

const session: z.ZodMiniType<Session> = z
  .strictObject({ opens: clock, closes: clock })
  .check(z.refine((hours: Session) => hours.opens < hours.closes));

const calendarYear: z.ZodMiniType<CalendarYear> = z.strictObject({
  year: z.int().check(z.gte(1900), z.lte(2200)),
  daysOff: z.array(day).check(z.maxLength(366)),
  makeUpDays: z.array(day).check(z.maxLength(366)),
  provisional: z.boolean(),
  source: pageText,
});

const sessions = z.array(session).check(z.maxLength(6));

/** Office hours of each weekday, and of a full day. */
export const hoursFields = {
  week: z.array(sessions).check(z.length(7)),
  fullDay: sessions.check(z.minLength(1)),
};
/** Tables of days off, year by year. */
export const calendarYears = z.array(calendarYear).check(z.maxLength(200));

const calendar: z.ZodMiniType<WorkingCalendar> = z.strictObject({ ...hoursFields, years: calendarYears });

const workingDays = z.number().check(z.gte(0), z.lte(60));

const thresholds: z.ZodMiniType<Thresholds> = z.strictObject({
  dueSoonWorkingDays: workingDays,
  byDay: z.boolean(),
  exceptions: z.exactOptional(
    z
      .array(
        z.strictObject({
          procedure: nonEmptyText,
          exclude: z.exactOptional(z.boolean()),
          dueSoonWorkingDays: z.exactOptional(workingDays),
        }),
      )
      .check(z.maxLength(2_000)),
  ),
});

const fieldNames = [
  'code',
  'nationalCode',
  'procedure',
  'sector',
  'unit',
  'officer',
  'summary',
  'applicant',
  'channel',
  'submittedAt',
  'receivedAt',
  'dueAt',
  'stepDueAt',
  'finishedAt',
  'returnedAt',
  'remaining',
  'stage',
  'statusText',
  'digitisedComponents',
  'digitisedResult',
  'attachedResult',
  'payment',
  'synced',
] as const satisfies readonly Field[];

/** The name of a dossier's field. */
export const fieldSchema: z.ZodMiniType<Field> = z.enum(fieldNames);

const mapping: z.ZodMiniType<ColumnMapping> = z.strictObject({
  site: webOrigin,
  signature: nonEmptyText,
  columns: z.record(pageText, z.nullable(fieldSchema)),
});

/** Columns named by hand, of any number of tables and sites. */
export const mappingsSchema = z.array(mapping).check(z.maxLength(2_000));

const chosenProfile: z.ZodMiniType<ChosenProfile> = z.strictObject({
  site: webOrigin,
  profile: z.nullable(nonEmptyText),
});

const appearance: z.ZodMiniType<Appearance> = z.strictObject({
  density: z.enum(['comfortable', 'compact']),
  textSize: z.enum(['normal', 'large', 'larger']),
});

const reminders: z.ZodMiniType<ReminderSettings> = z.strictObject({
  on: z.boolean(),
  hours: z.array(clock).check(z.minLength(1), z.maxLength(6)),
  lastWorkingHours: z.number().check(z.gte(0), z.lte(60)),
});
/** The report's indicators, by their names there. */
export const indicatorNames = z.enum([
  'onTime',
  'onTimeNational',
  'components',
  'results',
  'both',
  'attached',
  'online',
  'payment',
  'synced',
]);

const dailyExport: z.ZodMiniType<DailyExport> = z.strictObject({
  on: z.boolean(),
  hour: clock,
  formats: z.array(z.enum(['xlsx', 'csv', 'json', 'parquet', 'log'])).check(z.minLength(1), z.maxLength(5)),
});

const headLine = z.exactOptional(z.string().check(z.regex(/^[^\p{Cc}]{1,200}$/u)));

const letterhead: z.ZodMiniType<Letterhead> = z.strictObject({
  superior: headLine,
  unit: headLine,
  place: headLine,
  signer: headLine,
  name: headLine,
});

/** By indicator, in hundredths of a per cent. */
const rates = z.partialRecord(indicatorNames, z.int().check(z.gte(0), z.lte(10_000))) as z.ZodMiniType<
  Record<string, number>
>;

const fields = {
  version: z.literal(2),
  language: z.enum(['vi', 'en']),
  thresholds,
  keptPersonalFields: z.array(fieldSchema).check(z.maxLength(fieldNames.length)),
  badgeFlags: z.array(z.enum(flagIds)).check(z.maxLength(flagIds.length)),
  mappings: mappingsSchema,
  pausedSites: z.array(webOrigin).check(z.maxLength(2_000)),
  chosenProfiles: z._default(z.array(chosenProfile).check(z.maxLength(2_000)), []),
  unguardedSites: z._default(z.array(webOrigin).check(z.maxLength(2_000)), []),
  intakeCheck: z._default(z.boolean(), false),
  reminders: z._default(reminders, defaultReminders),
  dailyExport: z._default(dailyExport, defaultDailyExport),
  appearance: z._default(appearance, defaultAppearance),
  lockAfterMinutes: z._default(z.int().check(z.gte(1), z.lte(480)), defaultLockAfterMinutes),
  indicatorTargets: z._default(rates, {}),
  officialRates: z._default(rates, {}),
  nationalSite: z._default(z.nullable(webOrigin), null),
  letterhead: z._default(letterhead, {}),
  retentionDays: z.int().check(z.gte(1), z.lte(10_000)),
};

/** The settings record of the present version. */
export const settingsSchema: z.ZodMiniType<Settings> = z.strictObject({ ...fields, calendar });

const ownCalendar = z.strictObject({
  week: z.exactOptional(hoursFields.week),
  fullDay: z.exactOptional(hoursFields.fullDay),
  years: calendarYears,
});

/** The same as it is stored: of the calendar what differs from the shipped one. */
export const storedSchema: z.ZodMiniType<StoredSettings> = z.strictObject({
  ...fields,
  calendar: ownCalendar,
});

const { version: _version, ...free } = fields;

/** What each field of the stored record may hold. */
export const storedFields = { ...free, calendar: ownCalendar };
