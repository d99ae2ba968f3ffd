import { type Scope, scopesOf } from '../reading/scopes';
import { ownScopes } from './own-documents';
import type { Watch } from './watch';

/** Open shadow roots and blank frames are looked for at most so often, in milliseconds. */
const fresh = 500;

/** Finds the trees of a page and watches them. */
export class ScopeWatch {
  readonly #document: Document;
  readonly #watch: Watch;
  readonly #onScope: (scope: Scope) => void;
  #lookedAt = Number.NEGATIVE_INFINITY;

  /** @param onScope Hears of every tree, each time it is looked for. */
  constructor(document: Document, watch: Watch, onScope: (scope: Scope) => void) {
    this.#document = document;
    this.#watch = watch;
    this.#onScope = onScope;
  }

  /** Whether there is a tree that was not watched before. */
  look(): boolean {
    const now = performance.now();
    if (now - this.#lookedAt < fresh) return false;
    this.#lookedAt = now;
    const scopes = ownScopes(scopesOf(this.#document), this.#document);
    for (const scope of scopes) this.#onScope(scope);
    return this.#watch.watch(scopes);
  }
}
