/** How long the browser is given to take a file over, in milliseconds. */
const takenAfter = 60_000;

/**
 * Has the browser save a text or bytes as a file, as a click on a link does. For the extension's own pages.
 * @param type Media type, such as `application/json`.
 */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), takenAfter);
}
