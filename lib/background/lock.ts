import type { PinAnswer, Reply, ReplyOf, RequestOf } from '../messages';
import type { Settings } from '../settings';
import type { Environment } from './environment';
import { isPin, type KeptPin, keptPinOf } from './pin';
import { createQueue } from './queue';
import type { SettingsKeeper } from './settings-keeper';

/** Stands beside the settings: their file must not carry it to other machines. */
const keptKey = 'pin-lock';
/** Epoch ms of the last sign of whoever opened the lock. The browser forgets it when it is closed. */
const seenKey = 'unlocked';

/** So many wrong PINs in a row cost no wait. */
const freeTries = 3;
/** The wait after the last of them, in milliseconds; each further wrong PIN doubles it. */
const firstWait = 5_000;
const longestWait = 15 * 60_000;

interface Kept {
  pin: KeptPin;
  /** Wrong PINs in a row, and when the last was tried (epoch ms). */
  failures: number;
  failedAt: number;
}

export type Lock = ReturnType<typeof createLock>;

/**
 * The lock before the popup, the report and the settings, on machines that several people use. It closes when the
 * browser is closed, when nobody did anything for as long as the settings say, and at once when asked to. It keeps
 * eyes off; what is stored is not encrypted.
 */
export function createLock({ platform: { local, passing }, epochNow }: Environment, keeper: SettingsKeeper) {
  const inTurn = createQueue();

  async function read(): Promise<Kept | undefined> {
    const kept = (await local.get(keptKey)) as Kept | undefined;
    if (kept === undefined || kept.failedAt <= epochNow()) return kept;
    // The clock was set back: the wait begins again, and does not last until the clock is where it was.
    const again = { ...kept, failedAt: epochNow() };
    await local.set(keptKey, again);
    return again;
  }

  /** For how long it stays open where nobody does anything, in milliseconds; 0: it is locked. */
  async function openFor({ lockAfterMinutes }: Settings): Promise<number> {
    const seenAt = await passing.get(seenKey);
    const now = epochNow();
    if (typeof seenAt !== 'number' || seenAt > now) return 0;
    return Math.max(0, seenAt + lockAfterMinutes * 60_000 - now);
  }

  const open = () => passing.set(seenKey, epochNow());

  async function state(): Promise<ReplyOf<'lock/state'>> {
    const [kept, settings] = await Promise.all([read(), keeper.read()]);
    const { language, appearance } = settings;
    const shown = { language, appearance };
    if (kept === undefined) return { ok: true, value: { ...shown, set: false, locked: false } };
    const locksIn = await openFor(settings);
    const locked = locksIn === 0;
    const waitMs = waitOf(kept, epochNow());
    return {
      ok: true,
      value: {
        ...shown,
        set: true,
        locked,
        ...(locked ? {} : { locksIn }),
        ...(waitMs > 0 ? { waitMs } : {}),
      },
    };
  }

  async function isLocked(): Promise<boolean> {
    const [kept, settings] = await Promise.all([read(), keeper.read()]);
    return kept !== undefined && (await openFor(settings)) === 0;
  }

  async function tried(pin: string | undefined): Promise<PinAnswer> {
    const kept = await read();
    if (kept === undefined) return { right: true };
    const before = waitOf(kept, epochNow());
    if (before > 0) return { right: false, waitMs: before };
    // Counted before it is tried: a worker that is killed meanwhile gives no try for nothing.
    const counted = { ...kept, failures: kept.failures + 1, failedAt: epochNow() };
    await local.set(keptKey, counted);
    if (pin === undefined || !(await isPin(pin, kept.pin))) {
      return { right: false, waitMs: waitOf(counted, epochNow()) };
    }
    await local.set(keptKey, { ...kept, failures: 0 });
    return { right: true };
  }

  const answered = (pin: string | undefined, then: () => Promise<void>): Promise<Reply<PinAnswer>> =>
    inTurn(async () => {
      const answer = await tried(pin);
      if (answer.right) await then();
      return { ok: true, value: answer };
    });

  const remove = () => local.removeAll(keptKey);

  return {
    isLocked,
    state,
    unlock: ({ pin }: RequestOf<'lock/unlock'>) => answered(pin, open),
    /** Somebody is there; one who is locked out does not open it so. */
    async touch(): Promise<ReplyOf<'lock/state'>> {
      if (!(await isLocked())) await open();
      return state();
    },
    async close(): Promise<ReplyOf<'lock/close'>> {
      await passing.remove(seenKey);
      return { ok: true, value: null };
    },
    /** Sets the first PIN, or another in place of the present one, which must be told. */
    set: ({ pin, current }: RequestOf<'lock/set'>) =>
      answered(current, async () => {
        await local.set(keptKey, { pin: await keptPinOf(pin), failures: 0, failedAt: 0 } satisfies Kept);
        await open();
      }),
    unset: ({ current }: RequestOf<'lock/unset'>) => answered(current, remove),
    /** Takes the lock away without its PIN; only for one who had everything erased. */
    remove,
  };
}

/** For how long no PIN is tried any more, in milliseconds. */
function waitOf({ failures, failedAt }: Kept, now: number): number {
  if (failures < freeTries) return 0;
  const wait = Math.min(firstWait * 2 ** (failures - freeTries), longestWait);
  return Math.max(0, failedAt + wait - now);
}
