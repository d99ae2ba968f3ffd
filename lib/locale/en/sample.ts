import type { SampleTexts } from '../sample-words';
import { overlayWords } from './overlay';

/** The sample data in English. */
export const sampleTexts: SampleTexts = {
  note: 'Sample data: invented dossiers to try things with, no real figures.',
  title: 'Try Nhắc Hạn',
  lead: 'Below is a sample one-stop portal. It is read just as a real one is; what is read stays apart, counts in none of your figures, reminds of nothing and is in no exported file.',
  triesHeading: 'Try one after another',
  tries: [
    'Look at the marks at the foot of the rows; press a figure in the bar to see those rows alone, press it again to see all.',
    `Press ${overlayWords.more} in the bar, then ${overlayWords.eachRow}: the reason and what to do, dossier by dossier.`,
    `There too, press ${overlayWords.readAll}: the pages are turned one by one, and back again.`,
    'Open the small window: the work of all lists, what comes first, the last 14 days.',
    'Open the report: the picture of today, form II.06a, indicators, each officer.',
  ],
  popup: 'Open the small window',
  report: 'Open the report',
  end: 'End the trial',
  loading: 'Preparing the sample data…',
  failed: 'The sample data could not be opened.',
  retry: 'Try again',
};
