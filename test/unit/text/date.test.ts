import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, saysNothing } from '../../../lib/text';

function at(text: string): string | undefined {
  const reading = parseDate(text);
  return reading.kind === 'date' ? reading.at : undefined;
}

describe('parseDate reads every format, day first', () => {
  it.each([
    ['5/7/2024', '2024-07-05'],
    ['05-07-2024', '2024-07-05'],
    ['05.07.2024', '2024-07-05'],
    ['05/07/24', '2024-07-05'],
    ['16:30 05/07/2024', '2024-07-05T16:30'],
    ['05/07/2024 16:30:00', '2024-07-05T16:30:00'],
    ['05/07/2024 16:30', '2024-07-05T16:30'],
    ['7:05:09 3/3/2026', '2026-03-03T07:05:09'],
    ['05/07/2024, 16:30', '2024-07-05T16:30'],
    ['05/07/2024 - 16:30', '2024-07-05T16:30'],
    ['16h30 ngày 05/07/2024', '2024-07-05T16:30'],
    ['16 giờ 30 phút, ngày 05/07/2024', '2024-07-05T16:30'],
    ['ngày 05 tháng 7 năm 2024', '2024-07-05'],
    ['16:30 ngày 05 tháng 7 năm 2024', '2024-07-05T16:30'],
    ['07:05 3 thg 3, 2026', '2026-03-03T07:05'],
    ['lúc 07:05 Thứ Ba, 3 tháng 3, 2026', '2026-03-03T07:05'],
    ['2024-07-05', '2024-07-05'],
    ['2024-07-05 16:30:00', '2024-07-05T16:30:00'],
    ['2024-05-20T10:00:00.000+0700', '2024-05-20T10:00:00'],
    ['2024-05-20T10:00:00.000+07:00', '2024-05-20T10:00:00'],
    ['2024-05-20T20:30:00Z', '2024-05-21T03:30:00'],
    ['20240520163005', '2024-05-20T16:30:05'],
    ['０５／０７／２０２４　１６：３０', '2024-07-05T16:30'],
    ['05/07/2024\u00a016:30', '2024-07-05T16:30'],
    ['05/07/2024 04:30 CH', '2024-07-05T16:30'],
    ['05/07/2024 12:15 SA', '2024-07-05T00:15'],
    ['05/07/2024 24:00', '2024-07-06T00:00'],
    ['31/12/2026 24:00', '2027-01-01T00:00'],
    ['29/02/2024', '2024-02-29'],
    ['Thứ Sáu, 05/07/2024', '2024-07-05'],
    ['45478', '2024-07-05'],
    ['05/07/2024 16:30 05/07/2024 16:30', '2024-07-05T16:30'],
    ['05/07/2024 (05/07/2024)', '2024-07-05'],
    ['29/02/2000', '2000-02-29'],
    ['01/01/1990', '1990-01-01'],
    ['31/12/2100', '2100-12-31'],
    ['2024/07/05', '2024-07-05'],
    ['20240705', '2024-07-05'],
    ['202407051630', '2024-07-05T16:30'],
    ['05/07/2024 16:30:59', '2024-07-05T16:30:59'],
    ['05/07/2024 24:00:00', '2024-07-06T00:00:00'],
    ['30/04/2024 24:00', '2024-05-01T00:00'],
    // Another zone's time is told in Vietnam's.
    ['2024-12-31T20:00:00Z', '2025-01-01T03:00:00'],
    ['2024-04-30T20:00:00Z', '2024-05-01T03:00:00'],
    ['2024-05-20T03:00:00Z', '2024-05-20T10:00:00'],
    ['2024-05-20T02:30:00+09:00', '2024-05-20T00:30:00'],
    ['2024-05-20T00:30:00+0900', '2024-05-19T22:30:00'],
    ['2024-05-01T00:30:00+09:00', '2024-04-30T22:30:00'],
    ['2024-01-01T00:30:00+09:00', '2023-12-31T22:30:00'],
    ['2024-05-20T10:00:00+05:30', '2024-05-20T11:30:00'],
    ['2024-05-20T20:30:00-05:00', '2024-05-21T08:30:00'],
    // Halves of the day.
    ['05/07/2024 12:15 CH', '2024-07-05T12:15'],
    ['05/07/2024 11:15 SA', '2024-07-05T11:15'],
    ['05/07/2024 04:30 PM', '2024-07-05T16:30'],
    ['05/07/2024 12:30 AM', '2024-07-05T00:30'],
    ['05/07/2024 16:30 CH', '2024-07-05T16:30'],
    ['05/07/2024 08:30', '2024-07-05T08:30'],
    ['05/07/2024 12:30', '2024-07-05T12:30'],
    // A spreadsheet's days.
    ['45473', '2024-06-30'],
    ['45474', '2024-07-01'],
    ['45351', '2024-02-29'],
    ['45291', '2023-12-31'],
    ['45478.5', '2024-07-05T12:00'],
    ['45478,75', '2024-07-05T18:00'],
    ['45478.020833', '2024-07-05T00:30'],
    ['45478.99999', '2024-07-06T00:00'],
    // A time that stands far from the date is not its own.
    ['05/07/2024 tại bộ phận một cửa 16:30', '2024-07-05'],
    [`16:30 ${'cửa số một '.repeat(7)} 05/07/2024`, '2024-07-05'],
    [`${'cửa số một '.repeat(7)} 16:30 ngày 05/07/2024`, '2024-07-05T16:30'],
    ['không quá 05/07/2024', '2024-07-05'],
    ['không muộn hơn 05/07/2024', '2024-07-05'],
    ['05/07/2024 đã trả', '2024-07-05'],
  ])('%s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });
});

describe('parseDate claims nothing it cannot know', () => {
  it.each([
    ['31/02/2024', 'no-such-day'],
    ['29/02/2025', 'no-such-day'],
    ['07/25/2024', 'no-such-day'],
    ['29/02/2100', 'no-such-day'],
    ['2024-02-31T20:00:00Z', 'no-such-day'],
    ['00/05/2024', 'no-such-day'],
    ['05/00/2024', 'no-such-day'],
    ['31/02/1980', 'no-such-day'],
    ['00/01/1900', 'no-such-day'],
    ['01/00/1900', 'no-such-day'],
    ['15/13/1900', 'no-such-day'],
    ['01/01/1989', 'placeholder-date'],
    ['01/01/2101', 'placeholder-date'],
    ['05/07/2024 24:30', 'no-such-time'],
    ['05/07/2024 24:00:01', 'no-such-time'],
    ['05/07/2024 16:30:60', 'no-such-time'],
    ['05/07/2024 - 31/02/2024', 'two-dates'],
    ['20241350', 'not-a-date'],
    ['345478', 'not-a-date'],
    ['454781', 'not-a-date'],
    ['45478a', 'not-a-date'],
    ['a45478', 'not-a-date'],
    ['45478/5', 'not-a-date'],
    ['sau ngày 05/07/2024', 'not-a-date'],
    ['nghỉ từ 05/07/2024', 'not-a-date'],
    ['05/07/2024 (đã hủy)', 'not-a-date'],
    ['05/07/2024 bị thay thế', 'not-a-date'],
    [`${'a'.repeat(395)} 05/07/2024`, 'not-a-date'],
    ['00/00/0000', 'placeholder-date'],
    ['01/01/0001', 'placeholder-date'],
    ['01/01/0001 00:00:00', 'placeholder-date'],
    ['01/01/1970 07:00', 'placeholder-date'],
    ['31/12/9999', 'placeholder-date'],
    ['05/07/2024 25:00', 'no-such-time'],
    ['05/07/2024 16:75', 'no-such-time'],
    ['tháng 5/2026', 'no-day'],
    ['05/07', 'no-year'],
    ['9999', 'not-a-date'],
    ['abc', 'not-a-date'],
    ['NaN/NaN/NaN', 'not-a-date'],
    ['Invalid Date', 'not-a-date'],
    ['05/07/2024 - 12/07/2024', 'two-dates'],
    ['1.012784.H21', 'not-a-date'],
    ['000.00.53.H48-220921-0099', 'not-a-date'],
  ])('%s is %s', (text, reason) => {
    expect(parseDate(text)).toEqual({ kind: 'unreadable', reason });
  });

  it.each([
    ['--'],
    [''],
    ['-'],
    ['Chưa có'],
    ['Không quy định'],
    ['Không có ngày hẹn trả'],
    ['N/A'],
    ['…'],
    ['Chưa xác định'],
  ])('%s shows nothing', (text) => {
    expect(parseDate(text)).toEqual({ kind: 'none' });
  });
});

describe('what stands beside a date', () => {
  it.each([
    ['05/07/2024', ''],
    ['Thứ Sáu, 05/07/2024', ''],
    ['lúc 16:30, ngày 05/07/2024', ''],
    ['Hẹn trả: 05/07/2024', 'hẹn trả'],
    ['05/07/2024 16:30 tại quầy 3', 'tại quầy 3'],
    ['Hẹn trả 16:30 ngày 05/07/2024 (đã  gia hạn)', 'hẹn trả đã gia hạn'],
    ['05/07/2024, 16:30 - quầy 3', 'quầy 3'],
    [`${'cửa số một '.repeat(7)}16:30 ngày 05/07/2024 quầy 3`, `${'cửa số một '.repeat(7)}quầy 3`],
    ['45478.5', ''],
  ])('%s: "%s"', (text, rest) => {
    const reading = parseDate(text);
    expect(reading.kind === 'date' && reading.rest).toBe(rest);
  });
});

describe('saysNothing', () => {
  it.each([
    '',
    '-',
    '--',
    '…',
    'Chưa có',
    'CHƯA CÓ NGÀY HẸN TRẢ',
    'Không quy định',
    'khong co',
    'N/A',
    'null',
  ])('"%s" does', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each(['05/07/2024', 'Chưa tiếp nhận', '0', 'không quá hạn', '-'.repeat(60)])('"%s" does not', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

describe('parseDate, for any day', () => {
  const day = fc.record({
    year: fc.integer({ min: 1990, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  });
  it('reads back each way of writing it', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 7 }), (d, style) => {
        const date = `${d.year}-${two(d.month)}-${two(d.day)}`;
        const time = `${two(d.hour)}:${two(d.minute)}`;
        const texts = [
          `${two(d.day)}/${two(d.month)}/${d.year} ${time}`,
          `${time} ${d.day}/${d.month}/${d.year}`,
          `${d.day}-${d.month}-${d.year} ${time}`,
          `${date} ${time}`,
          `${date}T${time}:00.000+0700`,
          `${time} ngày ${two(d.day)} tháng ${d.month} năm ${d.year}`,
          `lúc ${time}, ${d.day}/${d.month}/${d.year}`,
          `${d.hour} giờ ${two(d.minute)} phút ngày ${d.day}/${d.month}/${d.year}`,
        ];
        expect(at(texts[style] as string)?.slice(0, 16)).toBe(`${date}T${time}`);
      }),
    );
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 600 }), (text) => void parseDate(text)));
  });
});
