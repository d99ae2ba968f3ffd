/**
 * The origin that a person means by what is typed: a whole address, or a host without its scheme, which is
 * then taken as https. Absent where it names no host of the web.
 */
export function siteOfInput(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    const isHost = url.hostname.includes('.') || url.hostname === 'localhost';
    return isWeb && isHost ? url.origin : undefined;
  } catch {
    return undefined;
  }
}
