import type { CopiedTable } from './copied-table';

/**
 * Puts a table on the clipboard by a copy event, since pages on plain http have no other way. Only inside a click.
 * Tells whether it is there.
 */
export function copyTable(document: Document, table: CopiedTable): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', table.text);
    event.clipboardData?.setData('text/html', table.html);
    event.preventDefault();
    // The portal may forbid copying or put its own text in.
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', fill, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    view?.removeEventListener('copy', fill, { capture: true });
  }
  return copied;
}
