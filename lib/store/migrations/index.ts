import { first } from './001-first';
import { colleagues } from './002-colleagues';
import { failures } from './003-failures';
import { packs } from './004-packs';
import { scratch } from './005-scratch';
import { intakes } from './006-intakes';
import { front } from './007-front';
import type { Migration } from './migration';

export type { Migration };

/** The step at index 0 makes version 1, and so on. */
export const migrations: readonly Migration[] = [first, colleagues, failures, packs, scratch, intakes, front];
