import type { CountId } from '../report/types';
import {
  barePageAddress,
  civilTime,
  count,
  dossierCode,
  epochMs,
  nonEmptyText,
  pageText,
  webOrigin,
  z,
} from '../validation';
import { dossierSchema, fieldName, pagerSchema, rowLimit } from './dossier-schema';
import { pressEvents } from './press-events';
import type {
  AnnotationChange,
  BarPlace,
  HeldEvent,
  HeldPress,
  HeldWalk,
  PageCalls,
  RequestOf,
  SeenFailure,
  SentReading,
  SettingsChange,
  SurfaceCalls,
} from './protocol';

const sentDossier = z.strictObject({
  dossier: dossierSchema,
  link: z.exactOptional(barePageAddress),
  unreadable: z.exactOptional(
    z.array(z.strictObject({ field: fieldName, reason: nonEmptyText })).check(z.maxLength(200)),
  ),
});

const skipReason = z.enum([
  'header',
  'numbering',
  'group',
  'total',
  'empty',
  'loading',
  'detail',
  'duplicate',
  'no-code',
]);

const sentReading: z.ZodMiniType<SentReading> = z.strictObject({
  id: z.string().check(z.minLength(8), z.maxLength(100)),
  site: webOrigin,
  readAt: epochMs,
  officer: z.exactOptional(nonEmptyText),
  lists: z
    .array(
      z.strictObject({
        list: nonEmptyText,
        title: z.exactOptional(pageText),
        pager: pagerSchema,
        filtered: z.exactOptional(z.literal(true)),
        alone: z.exactOptional(z.literal(true)),
        rows: z.array(sentDossier).check(z.maxLength(rowLimit)),
        skipped: z.partialRecord(skipReason, count),
      }),
    )
    .check(z.maxLength(200)),
  detail: z.exactOptional(sentDossier),
  refusals: z
    .array(z.strictObject({ reason: nonEmptyText, headers: z.array(pageText).check(z.maxLength(200)) }))
    .check(z.maxLength(200)),
});

/** What an officer types: a line or two. */
const note = z.string().check(z.maxLength(500));

const annotation: z.ZodMiniType<AnnotationChange> = z.strictObject({
  cause: z.exactOptional(z.enum(['objective', 'subjective'])),
  note: z.exactOptional(note),
  apologyOn: z.exactOptional(civilTime),
});

const seenFailure: z.ZodMiniType<SeenFailure> = z.strictObject({
  kind: z.enum(['maintenance', 'error', 'slow']),
  at: epochMs,
  seconds: z.exactOptional(count),
  status: z.exactOptional(z.int().check(z.gte(100), z.lte(599))),
});

/** Fields of the settings record; what they hold is checked by who keeps it. */
const settingsChange = z.record(z.string(), z.unknown()) as z.ZodMiniType<SettingsChange>;

const taughtColumns = z.record(pageText, z.nullable(fieldName));
const taughtTable = { site: webOrigin, signature: nonEmptyText };
const barPlace: z.ZodMiniType<BarPlace> = z.strictObject({
  corner: z.enum(['bottom-right', 'bottom-left', 'bottom', 'top', 'top-right', 'top-left']),
  minimised: z.boolean(),
});

const codesOfPage = z.string().check(z.maxLength(2_000_000));

const heldWalk: z.ZodMiniType<HeldWalk> = z.strictObject({
  heldAt: epochMs,
  headers: z.string().check(z.maxLength(100_000)),
  phase: z.enum(['next', 'previous', 'return']),
  turned: count,
  pressed: count,
  byAddress: z.boolean(),
  before: codesOfPage,
  start: z.strictObject({ page: z.exactOptional(count), codes: codesOfPage }),
  seen: z.array(dossierCode).check(z.maxLength(100_000)),
  total: z.exactOptional(count),
  paused: z.boolean(),
  end: z.exactOptional(z.enum(['stopped', 'no-answer', 'too-long'])),
});

const heldEvent: z.ZodMiniType<HeldEvent> = z.strictObject({
  type: z.enum(pressEvents),
  key: z.exactOptional(z.enum(['Enter', ' '])),
});

const heldPress: z.ZodMiniType<HeldPress> = z.strictObject({
  events: z.array(heldEvent).check(z.maxLength(40)),
  x: z.number(),
  y: z.number(),
});

/** Digits alone: a Vietnamese keyboard driver makes other letters of the letters typed. */
const pin = z.string().check(z.regex(/^\d{4,12}$/));
/** One that is tried may be anything. */
const triedPin = z.string().check(z.maxLength(100));

const comparedPapers = z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))).check(z.maxLength(500));

const countId: z.ZodMiniType<CountId> = z.enum([
  'overdue',
  'due-today',
  'due-soon',
  'step-overdue',
  'undigitised',
  'paused',
  'open',
  'total',
]);

/** What the background accepts from page sessions, by call. */
export const pageCallSchemas: { [N in keyof PageCalls]: z.ZodMiniType<RequestOf<N>> } = {
  'page/part': z.strictObject({ part: z.enum(['reader', 'bar', 'walk', 'teaching', 'guard']) }),
  'page/hello': z.strictObject({ url: z.string().check(z.maxLength(20_000)) }),
  'page/reading': sentReading,
  'page/teach': z.strictObject({ signature: nonEmptyText, columns: z.nullable(taughtColumns) }),
  'page/failing': z.strictObject({
    kind: z.enum(['error', 'maintenance', 'signed-out', 'login']),
    certain: z.boolean(),
  }),
  'page/well': z.null(),
  'page/memory': z.null(),
  'page/bar-place': barPlace,
  'page/walk': z.nullable(heldWalk),
  'page/press': z.strictObject({
    signal: z.string().check(z.regex(/^nhachan-[0-9a-f]{32}$/)),
    held: z.exactOptional(heldPress),
  }),
  'page/intake': z.strictObject({ code: dossierCode }),
  'page/intake-kept': z.strictObject({ code: dossierCode, compared: comparedPapers }),
  'page/guard': z.strictObject({ on: z.boolean() }),
  'page/overview': z.null(),
  'page/help': z.strictObject({ topic: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/)) }),
  'portal/failure': seenFailure,
  'page/annotate': z.strictObject({ code: dossierCode, annotation }),
  'page/annotations': z.strictObject({ codes: z.array(dossierCode).check(z.maxLength(rowLimit)) }),
};

/** What the background accepts from the extension's own pages, by call. */
export const surfaceCallSchemas: { [N in keyof SurfaceCalls]: z.ZodMiniType<RequestOf<N>> } = {
  'site/enable': z.strictObject({ origin: webOrigin, tabId: z.exactOptional(z.int()) }),
  'site/pause': z.strictObject({ origin: webOrigin, on: z.boolean() }),
  'site/disable': z.strictObject({ origin: webOrigin }),
  'backlog/read': z.strictObject({ officer: z.exactOptional(nonEmptyText) }),
  'dossiers/list': z.strictObject({
    officer: z.exactOptional(nonEmptyText),
    count: z.exactOptional(countId),
    words: z.exactOptional(z.string().check(z.maxLength(200))),
    most: z.int().check(z.gte(1), z.lte(1_000)),
  }),
  'trend/read': z.null(),
  'indicators/read': z.null(),
  'reminders/silence': z.strictObject({ on: z.boolean() }),
  'annotation/keep': z.strictObject({ site: webOrigin, code: dossierCode, annotation }),
  'failure/note': z.strictObject({ site: webOrigin, at: epochMs, note: note.check(z.minLength(1)) }),
  'failure/list': z.strictObject({ from: epochMs, to: epochMs }),
  'data/changed': z.null(),
  'data/loss-read': z.null(),
  'data/erase': z.null(),
  'lock/state': z.null(),
  'lock/unlock': z.strictObject({ pin: triedPin }),
  'lock/touch': z.null(),
  'lock/close': z.null(),
  'lock/set': z.strictObject({ pin, current: z.exactOptional(triedPin) }),
  'lock/unset': z.strictObject({ current: triedPin }),
  'lock/forgotten': z.null(),
  'policy/read': z.null(),
  'settings/read': z.null(),
  'settings/change': z.strictObject({ set: settingsChange }),
  'mappings/change': z.strictObject({
    put: z.array(z.strictObject({ ...taughtTable, columns: taughtColumns })).check(z.maxLength(2_000)),
    forget: z.array(z.strictObject(taughtTable)).check(z.maxLength(2_000)),
  }),
};
