const numbers = { vi: new Intl.NumberFormat('vi'), en: new Intl.NumberFormat('en') };

/** A count with its thousands apart: "26.089" in Vietnamese. */
export function wordNumber(language: 'vi' | 'en', value: number): string {
  return numbers[language].format(value);
}

/**
 * A share with two decimals: "60,67%" in Vietnamese.
 * @param hundredths In hundredths of a per cent.
 */
export function wordPercent(language: 'vi' | 'en', hundredths: number): string {
  const whole = numbers[language].format(Math.floor(hundredths / 100));
  const decimals = String(hundredths % 100).padStart(2, '0');
  return `${whole}${language === 'vi' ? ',' : '.'}${decimals}%`;
}

/** A wanted share as letters have it: "80%", "87,68%". Unit as in {@link wordPercent}. */
export function wordTarget(language: 'vi' | 'en', hundredths: number): string {
  return wordPercent(language, hundredths)
    .replace(/[.,]00%$/, '%')
    .replace(/([.,]\d)0%$/, '$1%');
}

/** Reads what a person types as a share, "80", "87,68" or "87.68%"; in hundredths of a per cent. */
export function readPercent(text: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  if (match === null) return undefined;
  const value = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return value <= 10_000 ? value : undefined;
}
