/** What a field for a day says besides its own name. */
export interface DayFieldTexts {
  placeholder: string;
  /** What was typed is no day. */
  bad: string;
  /** The button that opens the browser's calendar. */
  pick(label: string): string;
}

const texts: Readonly<Record<'vi' | 'en', DayFieldTexts>> = {
  vi: {
    placeholder: 'ngày/tháng/năm',
    bad: 'Hãy ghi ngày có thật, ví dụ 20/11/2026.',
    pick: (label) => `${label}: chọn trên lịch`,
  },
  en: {
    placeholder: 'day/month/year',
    bad: 'Write a day that exists, such as 20/11/2026.',
    pick: (label) => `${label}: pick from a calendar`,
  },
};

export function dayFieldTexts(language: 'vi' | 'en'): DayFieldTexts {
  return texts[language];
}
