import { tidy } from './normal-form';

/**
 * A number as Vietnamese pages write it: "11.748" is eleven thousand, "60,67" and "87.68" have decimals,
 * "10 361" is one number, a per cent sign is dropped. Undefined where the text is not one number.
 */
export function parseNumber(text: string): number | undefined {
  const plain = tidy(text)
    .replace(/ ?%$/, '')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1');
  if (/^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) {
    return Number(plain.replace(/\./g, '').replace(',', '.'));
  }
  if (/^[-+]?\d{1,3}(?:(,\d{3}){2,}|(,\d{3})+\.\d+)$/.test(plain)) {
    return Number(plain.replace(/,/g, ''));
  }
  return /^[-+]?\d{1,15}([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
