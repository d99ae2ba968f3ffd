import { describe, expect, it } from 'vitest';
import { type Dossier, dropPersonal, personalFields } from '../../../lib/dossier';

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

  it('adds no empty fields', () => {
    expect(Object.keys(dropPersonal({ code: 'A' }, []))).toEqual(['code']);
  });
});
