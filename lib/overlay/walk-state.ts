/** What the bar says of reading a whole list: it may be asked for, it runs, or it came to an end. */
export type WalkState =
  | { kind: 'offered' }
  | {
      kind: 'running';
      page?: number;
      pages?: number;
      read: number;
      total?: number;
      paused: boolean;
      returning: boolean;
    }
  | {
      kind: 'ended';
      end: 'done' | 'stopped' | 'touched' | 'no-answer' | 'too-long';
      read: number;
      total?: number;
    };

/** What the officer can do about it. */
export interface WalkActions {
  start(): void;
  pause(paused: boolean): void;
  stop(): void;
}
