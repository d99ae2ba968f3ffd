import { describe, expect, it } from 'vitest';
import { type Dossier, dropPersonal, personalFields } from '../../../lib/dossier';
import { withoutPersons } from '../../../lib/dossier/personal';

const dossier: Dossier = Object.freeze({
  code: 'H57.132-261012-0001',
  procedure: 'Đăng ký khai sinh',
  applicant: 'Trần Thị Ví Dụ',
  summary: 'Về việc của bà Trần Thị Ví Dụ',
  officer: 'Nguyễn Văn Mẫu',
});

describe('dropPersonal', () => {
  it('removes the fields that name or describe a citizen, and nothing else', () => {
    expect(dropPersonal(dossier, [])).toEqual({
      code: 'H57.132-261012-0001',
      procedure: 'Đăng ký khai sinh',
      officer: 'Nguyễn Văn Mẫu',
    });
    expect(JSON.stringify(dropPersonal(dossier, ['code', 'officer']))).not.toContain('Ví Dụ');
  });

  it('leaves what was switched on', () => {
    expect(dropPersonal(dossier, ['applicant'])).toMatchObject({ applicant: 'Trần Thị Ví Dụ' });
    expect(dropPersonal(dossier, ['applicant'])).not.toHaveProperty('summary');
    expect(dropPersonal(dossier, personalFields)).toEqual(dossier);
  });

  it.each([
    ['Chứng thực chữ ký Trần Thị Ví Dụ xin xác nhận', 'Chứng thực chữ ký'],
    ['Chứng thực chữ ký - TRẦN THỊ VÍ DỤ (0000 123 456)', 'Chứng thực chữ ký'],
    ['Chứng thực chữ ký của bà Trần Văn Khác', 'Chứng thực chữ ký của bà Trần Văn Khác'],
    ['Trần Thị Ví Dụ', undefined],
  ])('takes the applicant out of "%s", with what is said of them', (text, kept) => {
    const told = { ...dossier, procedure: text, statusText: text };
    for (const keep of [[], personalFields]) {
      const { procedure, statusText } = dropPersonal(told, keep);
      expect({ procedure, statusText }).toEqual({ procedure: kept, statusText: kept });
    }
  });

  it('takes no word of a text for a name of one word', () => {
    const told = { code: 'A', applicant: 'Minh', procedure: 'Chứng minh tài chính' };
    expect(dropPersonal(told, [])).toEqual({ code: 'A', procedure: 'Chứng minh tài chính' });
  });

  it('adds no empty fields', () => {
    expect(Object.keys(dropPersonal({ code: 'A' }, []))).toEqual(['code']);
  });
});

describe('withoutPersons', () => {
  it.each([
    ['Kết quả tìm kiếm: Trần Thị Ví Dụ', 'Kết quả tìm kiếm'],
    ['Kết quả tìm kiếm: TRẦN THỊ VÍ DỤ', 'Kết quả tìm kiếm'],
    ['Hồ sơ của Trần Thị Ví Dụ đang xử lý', 'Hồ sơ của đang xử lý'],
    ['Tìm thấy 3 hồ sơ với từ khóa “ví dụ”', 'Tìm thấy 3 hồ sơ với từ khóa'],
    ['Tra cứu "000199123456"', 'Tra cứu'],
    ['Công dân 000199123456', 'Công dân'],
    ['Trần Thị Ví Dụ', ''],
    ['Trần Thị Ví Dụ đang xử lý', 'đang xử lý'],
    ['Tra cứu“ví dụ”hồ sơ', 'Tra cứu hồ sơ'],
  ])('takes what names a citizen out of "%s"', (heading, kept) => {
    expect(withoutPersons(heading, [dossier])).toBe(kept);
  });

  it.each(['Hồ sơ đang xử lý', 'Báo cáo 2025-2026 ', 'Hồ sơ quá hạn: ', 'Từ 01/01/2026 đến 30/06/2026'])(
    'leaves "%s" as it is',
    (heading) => {
      expect(withoutPersons(heading, [dossier, { code: 'B', applicant: 'Hồ' }])).toBe(heading);
    },
  );

  it('knows names as short as four letters', () => {
    expect(withoutPersons('Hồ sơ của Lê A', [{ code: 'B', applicant: 'Lê A' }])).toBe('Hồ sơ của');
  });
});
