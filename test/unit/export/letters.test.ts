import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { ExportedDossier } from '../../../lib/export/dossier-columns';
import { drawLetters, TooMany } from '../../../lib/export/letters';
import { paragraphsOf } from '../../support/files/word-file';
import { letterDossiers, letterTallies } from '../../support/letters/dossiers';
import { exported, hostile } from './dossiers';
import { about, bare, calm, late, overdue, soon, written } from './letter-samples';

async function textOf(...given: Parameters<typeof written>): Promise<string> {
  return (await paragraphsOf((await written(...given)).bytes)).join('\n');
}

describe('the report of results', () => {
  /** Seen and judged as of the letters' last day. */
  function* ofLetters(): Generator<ExportedDossier> {
    let from = 0;
    for (const letter of letterTallies) {
      for (const dossier of letterDossiers(letter, from)) yield exported(dossier, { firstSeenAt: 0 });
      from += letter.received.total;
    }
  }
  const period = { ...about.period, from: '2021-01-01', to: '2024-03-15', now: '2024-03-15T17:00' };

  it('states the figures of the letters, sentence by sentence', async () => {
    const text = await textOf('results', ofLetters(), { period });
    expect(text).toContain('(từ ngày 01/01/2021 đến ngày 15/03/2024)');
    expect(text).toContain(
      '- Kết quả tiếp nhận và giải quyết TTHC tại Bộ phận Một cửa Huyện: Tổng số hồ sơ tiếp nhận là 26.089 hồ sơ, trong đó, kỳ trước chuyển qua là 259 hồ sơ; trong kỳ là 25.830 hồ sơ (trong đó, trực tuyến: 7.852 hồ sơ). Số lượng hồ sơ đã giải quyết 25.999 hồ sơ, trong đó giải quyết sớm hạn: 24.497 hồ sơ, đúng hạn: 956 hồ sơ, trả trễ hạn: 546 hồ sơ; Số lượng hồ sơ đang giải quyết: 90 hồ sơ; trong đó: chưa đến hạn: 82 hồ sơ, quá hạn: 08 hồ sơ (Đất đai 04, Môi trường 02, ',
    );
    expect(text).toContain(
      'Tổng số hồ sơ tiếp nhận là 114.371 hồ sơ, trong đó, kỳ trước chuyển qua là 447 hồ sơ; trong kỳ là 113.924 hồ sơ (trong đó, trực tuyến: 49.051 hồ sơ). Số lượng hồ sơ đã giải quyết 114.158 hồ sơ, trong đó giải quyết sớm hạn: 102.061 hồ sơ, đúng hạn: 9.591 hồ sơ, trả trễ hạn: 2.506 hồ sơ; Số lượng hồ sơ đang giải quyết: 213 hồ sơ; trong đó: chưa đến hạn: 182 hồ sơ, quá hạn: 31 hồ sơ (Liên thông TTHC 27, Bảo trợ xã hội 03, Hộ tịch 01).',
    );
    expect(text).toContain(
      'Trong 3.091 hồ sơ trả trễ hạn, quá hạn: do nguyên nhân khách quan 0 hồ sơ, do nguyên nhân chủ quan 0 hồ sơ, chưa ghi nguyên nhân 3.091 hồ sơ.',
    );
    expect(text).toContain('\nTổng cộng\n140.460\n');
  }, 60_000);

  it('counts digitisation, names what is not known, and judges nothing', async () => {
    const dossiers = [
      exported({ ...late, digitisedResult: true }),
      exported(
        { ...late, code: 'b', digitisedResult: false },
        { annotation: { cause: 'objective', changedAt: 1 } },
      ),
      exported({ ...late, code: 'c' }),
      exported(overdue),
    ];
    const text = await textOf('results', dossiers);
    expect(text).toContain(
      '- Số hóa kết quả giải quyết TTHC: 1/2 hồ sơ đã giải quyết có kết quả phải số hóa, đạt tỷ lệ 50,00%; chưa rõ 1 hồ sơ.',
    );
    expect(text).toContain('- Thanh toán trực tuyến: ……………………………; chưa rõ 3 hồ sơ.');
    expect(text).toContain(
      'do nguyên nhân khách quan 1 hồ sơ, do nguyên nhân chủ quan 0 hồ sơ, chưa ghi nguyên nhân 3 hồ sơ',
    );
    expect(text).toContain('Trong kỳ ghi nhận 2 lần phần mềm một cửa gặp lỗi (báo lỗi 1, cán bộ ghi 1).');
    expect(text).toContain('Chưa rõ hình thức nộp');
    expect(text).toContain('III. GIẢI PHÁP TRONG THỜI GIAN TỚI\n\t\n\t\n\t\nIV. KIẾN NGHỊ, ĐỀ XUẤT\n\t\n');
    expect(text).toContain('đọc lần cuối lúc 08:05 22/11/2026; lập lúc 10:30 22/11/2026');
  });

  it('is not drawn up of nothing', async () => {
    expect((await written('results', [])).drawn.letters).toEqual([]);
  });
});

describe('an apology', () => {
  it('is for what is overdue or was late, and for nothing else', async () => {
    const dossiers = [overdue, late, soon, calm].map((dossier) => exported(dossier));
    const gone = exported({ ...overdue, code: 'gone' }, { gone: true });
    const { drawn } = await written('apology', [...dossiers, gone], { isChosen: true });
    expect(drawn).toMatchObject({ dossiers: 2, left: 3 });
    expect(drawn.letters.map(({ name }) => name)).toEqual([overdue.code, late.code]);
  });

  it('says what is known in the form’s words, and leaves dots for what is not', async () => {
    const text = await textOf('apology', [exported(overdue)]);
    expect(text).toContain('Ngày 04 tháng 11 năm 2026, …………………………… tiếp nhận hồ sơ');
    expect(text).toContain(
      'Chứng thực bản sao từ bản chính của Ông/Bà/Tổ chức; mã hồ sơ: H57.132-261104-0583.',
    );
    expect(text).toContain('theo giấy hẹn: 16 giờ 30, ngày 20 tháng 11 năm 2026.');
    expect(text).toContain('Đến nay, …………………………… chưa có kết quả');
    expect(text).toContain('Lý do: \t');
    expect(text).toContain('sẽ trả kết quả vào …… giờ ……, ngày …… tháng …… năm ………');
    expect(text).not.toContain('Lý Thị Bịa');
    expect(text).toContain('Kính gửi: \t');
    const unknown = await textOf('apology', [exported(bare)]);
    expect(unknown).toContain('Ngày …… tháng …… năm ………, ');
    expect(unknown).toContain('thủ tục hành chính: …………………………… của');
    expect(unknown).toContain('theo giấy hẹn: ngày …… tháng …… năm ………');
  });

  it('bears the name, the office and the reason where they may be told', async () => {
    const text = await textOf(
      'apology',
      [exported(late, { annotation: { cause: 'objective', note: 'Phần mềm lỗi', changedAt: 1 } })],
      {
        personal: ['applicant'],
        head: {
          superior: 'Ủy ban nhân dân xã Bình Mẫu',
          unit: 'Trung tâm Phục vụ hành chính công',
          place: 'Bình Hòa',
          signer: 'Giám đốc',
          name: 'Đỗ Thị Bịa',
        },
      },
    );
    expect(text).toContain('Kính gửi: Lý Thị Bịa');
    expect(text).toContain('Lý do: Phần mềm lỗi.');
    expect(text).toContain(
      'Đến 09 giờ 00, ngày 03 tháng 11 năm 2026, Trung tâm Phục vụ hành chính công mới có kết quả',
    );
    const lines = text.split('\n');
    expect(lines).toContain('ỦY BAN NHÂN DÂN XÃ BÌNH MẪU');
    expect(lines).toContain('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG');
    expect(lines.slice(lines.indexOf('GIÁM ĐỐC')).filter((line) => line !== '')).toEqual([
      'GIÁM ĐỐC',
      '(Ký, đóng dấu)',
      'Đỗ Thị Bịa',
    ]);
    expect(text).not.toContain('sẽ trả kết quả vào');
    expect(text).toContain('Bình Hòa, ngày …… tháng …… năm ………');
  });

  it('may be a file of its own for each dossier', async () => {
    const odd = exported({ ...overdue, code: '../A/B: 1' });
    const { bytes } = await written('apology', [exported(overdue), odd], {}, true);
    const zip = await JSZip.loadAsync(bytes);
    expect(Object.keys(zip.files).sort()).toEqual([
      'xin-loi-.._A_B_1.docx',
      'xin-loi-H57.132-261104-0583.docx',
    ]);
    const file = await zip.file('xin-loi-H57.132-261104-0583.docx')?.async('nodebuffer');
    expect((await paragraphsOf(file ?? Buffer.alloc(0))).join('\n')).toContain('H57.132-261104-0583');
  });

  it('is refused for more dossiers than anybody signs at once', () => {
    const drawing = drawLetters('apology', about);
    const add = (count: number) => {
      for (let each = 0; each < count; each++) drawing.add(exported({ ...overdue, code: String(each) }));
    };
    add(500);
    expect(() => add(1)).toThrow(TooMany);
  });
});

describe('the list for support', () => {
  it('holds the late ones with a cause outside the office, and the failures of the portal', async () => {
    const objective = { annotation: { cause: 'objective' as const, note: 'Phần mềm lỗi', changedAt: 1 } };
    const subjective = { annotation: { cause: 'subjective' as const, changedAt: 1 } };
    const { drawn, bytes } = await written('support', [
      exported(overdue, objective),
      exported(late, objective),
      exported({ ...late, code: 'long ago', finishedAt: '2026-10-31' }, objective),
      exported({ ...overdue, code: 'own fault' }, subjective),
      exported(soon, objective),
    ]);
    expect(drawn.dossiers).toBe(2);
    const text = (await paragraphsOf(bytes)).join('\n');
    expect(text).toContain('đối với 2 hồ sơ');
    expect(text).toContain(
      '1\nH57.132-261104-0583\nChứng thực bản sao từ bản chính\n08:15 04/11/2026\n16:30 20/11/2026\nQuá hạn',
    );
    expect(text).toContain('Báo lỗi\n09:00 20/11/2026\n09:30 20/11/2026\nmã lỗi 502');
    expect(text).toContain(`Cán bộ ghi\n09:00 20/11/2026\nthấy một lần\n${hostile.formula}`);
  });
});

describe('an urging slip', () => {
  it('is for each officer, with what calls for a hand in the order of work', async () => {
    const dossiers = [soon, overdue, calm, { ...overdue, code: 'x', officer: 'TRẦN THỊ MẪU' }, bare];
    const { drawn, bytes } = await written(
      'urging',
      dossiers.map((dossier) => exported(dossier)),
    );
    expect(drawn.letters.map(({ name, letter }) => [name, letter.to])).toEqual([
      ['Trần Thị Mẫu', 'Ông/Bà Trần Thị Mẫu'],
      ['don-doc', undefined],
    ]);
    const text = (await paragraphsOf(bytes)).join('\n');
    expect(text).toContain(
      'Đến 10:30 22/11/2026, Ông/Bà đang có 3 hồ sơ cần xử lý, trong đó: quá hạn 2 hồ sơ; sắp đến hạn 1 hồ sơ.',
    );
    expect(text.indexOf(soon.code)).toBeGreaterThan(text.indexOf(overdue.code));
  });
});

describe('any letter', () => {
  it('holds texts of pages as they are, without what no document may hold', async () => {
    const odd = '</w:t>\u0000\u202e<script>&amp;\ud800 \u{1F44D}\n hai';
    const text = await textOf('urging', [exported({ ...overdue, procedure: odd, officer: odd })]);
    expect(text).toContain('</w:t><script>&amp; \u{1F44D} hai');
  });
});
