/** How the lock stands, as the background says. */
export interface DoorState {
  /** There is a PIN. */
  set: boolean;
  locked: boolean;
  /** In so many ms it locks by itself where nobody does anything. */
  locksIn?: number;
  /** For so many ms no PIN is tried. */
  waitMs?: number;
  language: 'vi' | 'en';
}

/** What a PIN that was tried came to; undefined where the background did not answer. */
export type Tried = { right: true } | { right: false; waitMs: number } | undefined;

/** The lock as the gate before a page has it. */
export interface LockDoor {
  /** Undefined where the background does not answer. */
  state(): Promise<DoorState | undefined>;
  /** Somebody uses the page. */
  touch(): Promise<DoorState | undefined>;
  unlock(pin: string): Promise<Tried>;
  close(): Promise<void>;
  /** Erases all that was kept, and the PIN; false where that failed. */
  forget(): Promise<boolean>;
  /** Tells of changes made in another of our pages; gives what ends that. */
  onChanged(listener: () => void): () => void;
  /** Tells the other pages. */
  tell(): void;
}
