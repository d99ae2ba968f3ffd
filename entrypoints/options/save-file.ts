/** Has the browser save a text as a file, under the name given. */
export function saveFile(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Only once the browser has surely begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
