/** What the invented commune deals with: kinds of procedures are real, people and places are not. */

export const units = {
  centre: 'Trung tâm Phục vụ hành chính công xã Bình Hòa Đông',
  economy: 'Phòng Kinh tế xã Bình Hòa Đông',
  culture: 'Phòng Văn hóa - Xã hội xã Bình Hòa Đông',
  land: 'Chi nhánh Văn phòng Đăng ký đất đai khu vực Bình Hòa',
};

/** The one who is signed in comes first. */
export const officers = ['Lê Thị Thu Sương', 'Trần Quốc Bảo Khang', 'Phạm Ngọc Uyên Nhi', 'Huỳnh Văn Đạt'];

/**
 * @typedef {object} Procedure
 * @property {string} code
 * @property {string} name
 * @property {string} sector
 * @property {string} unit
 * @property {string[]} components
 * @property {string} result
 * @property {number} fee in đồng; 0: none is due
 */

/** @type {Procedure[]} */
export const procedures = [
  {
    code: '1.001193.H99',
    name: 'Đăng ký khai sinh',
    sector: 'Hộ tịch',
    unit: units.culture,
    components: ['Tờ khai đăng ký khai sinh', 'Giấy chứng sinh', 'Giấy chứng nhận kết hôn của cha, mẹ'],
    result: 'Giấy khai sinh',
    fee: 0,
  },
  {
    code: '1.000894.H99',
    name: 'Đăng ký kết hôn',
    sector: 'Hộ tịch',
    unit: units.culture,
    components: ['Tờ khai đăng ký kết hôn', 'Giấy xác nhận tình trạng hôn nhân'],
    result: 'Giấy chứng nhận kết hôn',
    fee: 0,
  },
  {
    code: '1.004873.H99',
    name: 'Cấp Giấy xác nhận tình trạng hôn nhân',
    sector: 'Hộ tịch',
    unit: units.culture,
    components: ['Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', 'Bản án ly hôn đã có hiệu lực'],
    result: 'Giấy xác nhận tình trạng hôn nhân',
    fee: 15000,
  },
  {
    code: '2.000635.H99',
    name: 'Cấp bản sao Trích lục hộ tịch',
    sector: 'Hộ tịch',
    unit: units.centre,
    components: ['Tờ khai cấp bản sao Trích lục hộ tịch'],
    result: 'Bản sao Trích lục hộ tịch',
    fee: 8000,
  },
  {
    code: '2.000815.H99',
    name: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
    sector: 'Chứng thực',
    unit: units.centre,
    components: ['Bản chính giấy tờ, văn bản', 'Bản sao cần chứng thực'],
    result: 'Bản sao được chứng thực',
    fee: 4000,
  },
  {
    code: '1.013225.H99',
    name: 'Cấp Giấy phép xây dựng mới đối với nhà ở riêng lẻ',
    sector: 'Hoạt động xây dựng',
    unit: units.economy,
    components: [
      'Đơn đề nghị cấp Giấy phép xây dựng',
      'Giấy tờ về quyền sử dụng đất',
      'Bản vẽ thiết kế xây dựng',
    ],
    result: 'Giấy phép xây dựng',
    fee: 75000,
  },
  {
    code: '1.001612.H99',
    name: 'Đăng ký thành lập hộ kinh doanh',
    sector: 'Thành lập và hoạt động của hộ kinh doanh',
    unit: units.economy,
    components: ['Giấy đề nghị đăng ký hộ kinh doanh', 'Biên bản họp thành viên hộ gia đình'],
    result: 'Giấy chứng nhận đăng ký hộ kinh doanh',
    fee: 100000,
  },
  {
    code: '1.012784.H99',
    name: 'Đăng ký biến động quyền sử dụng đất do chuyển nhượng',
    sector: 'Đất đai',
    unit: units.land,
    components: [
      'Đơn đăng ký biến động đất đai',
      'Hợp đồng chuyển nhượng',
      'Giấy chứng nhận đã cấp',
      'Tờ khai thuế',
    ],
    result: 'Giấy chứng nhận quyền sử dụng đất',
    fee: 50000,
  },
  {
    code: '1.001776.H99',
    name: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng',
    sector: 'Bảo trợ xã hội',
    unit: units.culture,
    components: ['Tờ khai đề nghị trợ giúp xã hội', 'Giấy xác nhận khuyết tật'],
    result: 'Quyết định trợ cấp xã hội hằng tháng',
    fee: 0,
  },
];

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Dương', 'Lý'];
const middles = ['Văn', 'Thị', 'Hoàng', 'Ngọc', 'Quốc', 'Thị Kim', 'Hữu', 'Thanh', 'Minh'];
const givens = [
  'Ưu',
  'Nghĩa',
  'Thủy',
  'Quỳnh',
  'Đông',
  'Hòa',
  'Khuê',
  'Phượng',
  'Lộc',
  'Duyên',
  'Tường',
  'Ẩn',
];

/**
 * An invented citizen; the numbers are of series that nobody bears.
 *
 * @param {import('./random.mjs').Random} random
 */
export function inventCitizen(random) {
  return {
    name: `${random.pick(families)} ${random.pick(middles)} ${random.pick(givens)}`,
    identity: `000${random.int(100000000, 999999999)}`,
    phone: `0000${random.int(100000, 999999)}`,
    address: `Số ${random.int(1, 200)}, ấp ${random.pick(['Đông', 'Tây', 'Thượng', 'Hạ'])} ${random.int(1, 4)}, xã Bình Hòa Đông`,
  };
}
