import type { FinishingTexts } from '../finishing-words';

/** What is asked before a dossier is finished or taken in, in English. */
export const finishingTexts: FinishingTexts = {
  sites: 'Ask before a dossier is finished with papers not digitised',
  sitesHint:
    'When "Kết thúc" or "Trả kết quả" is pressed while a "số hóa" box is empty or no result is attached, Nhắc Hạn asks once.',
  noSites: 'Not turned on for any portal yet.',
  intake: 'Compare each paper before an online dossier is taken in',
  intakeHint:
    'The page where it is taken in has a list of its papers to tick; "Tiếp nhận" pressed with open boxes is asked about.',
};
