import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';

/** Where the running test draws; a new one for each, gone with what was drawn. */
export let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
});
