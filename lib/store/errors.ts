/** Why the store could not do what was asked; the same words as in the protocol. */
export type StoreErrorCode = 'storage-full' | 'storage-blocked' | 'storage-newer' | 'storage-failed';

export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    options?: { cause: unknown },
  ) {
    super(code, options);
  }
}

/** Turns what the browser threw into a word that the locale knows. */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(codeByName[nameOf(error)] ?? 'storage-failed', { cause: error });
}

/**
 * A connection that the browser closed under us (eviction, an upgrade elsewhere, its own restart); a new one
 * may do.
 */
export function isLostConnection(error: unknown): boolean {
  return ['InvalidStateError', 'AbortError', 'UnknownError'].includes(nameOf(error));
}

const codeByName: Record<string, StoreErrorCode> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer',
};

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
