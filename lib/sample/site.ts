/** The portal that there is not: its name can never be anybody's. */
export const sampleSite = 'https://cong-mau.example';

/** What is read from the sample stands in a database of its own. */
export const sampleStore = 'nhac-han-mau';

/** The page that shows the sample's portal. */
export const samplePage = 'sample.html';

const mark = 'mau';

/**
 * Whether one of our own pages was asked for with the sample's data: "popup.html?mau=1".
 * @param search As `location.search` has it.
 */
export function asksForSample(search: string): boolean {
  return new URLSearchParams(search).get(mark) === '1';
}

/** The address of one of our own pages over the sample's data; what stands behind "#" stays. */
export function withSample(address: string): string {
  const url = new URL(address);
  url.searchParams.set(mark, '1');
  return url.href;
}
