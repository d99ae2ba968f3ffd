/**
 * The portals: one set of lists each. Headers and column sets differ from list to list and from portal to
 * portal, as they do between vendors, so that a column can only be known by its words and its cells.
 */
import {
  action,
  applicant,
  applicantInFull,
  attachedResult,
  below,
  channel,
  code,
  codeAndReceipt,
  composite,
  date,
  digitisedComponents,
  digitisedResult,
  due,
  nationalCode,
  numbering,
  payment,
  plain,
  procedureCode,
  remaining,
  selection,
  status,
  synced,
} from './columns.mjs';

/** @typedef {import('./types.d.ts').Skin} Skin */
/** @typedef {import('./types.d.ts').SkinId} SkinId */
/** @typedef {import('./types.d.ts').PageId} PageId */

/** @type {PageId[]} */
export const pageIds = [
  'reception',
  'processing',
  'waiting',
  'returned',
  'search',
  'supplement',
  'converted',
];

const titles = {
  reception: 'Chờ tiếp nhận',
  processing: 'Đang xử lý',
  waiting: 'Chờ trả kết quả',
  returned: 'Đã trả kết quả',
  search: 'Tra cứu hồ sơ',
  supplement: 'Chờ bổ sung',
  converted: 'Hồ sơ chuyển đổi',
};

/**
 * @param {(id: PageId) => string} path
 * @param {Record<PageId, import('./types.d.ts').Column[]>} columns
 * @param {(id: PageId) => 'table' | 'grid'} shape
 * @returns {Skin['lists']}
 */
function listsOf(path, columns, shape = () => 'table') {
  const entries = pageIds.map((id) => [
    id,
    {
      title: titles[id],
      path: path(id),
      pageSize: id === 'search' ? 20 : 10,
      columns: columns[id],
      shape: shape(id),
    },
  ]);
  return Object.fromEntries(entries);
}

const slugs = {
  reception: 'cho-tiep-nhan',
  processing: 'dang-xu-ly',
  waiting: 'cho-tra-ket-qua',
  returned: 'da-tra-ket-qua',
  search: 'tra-cuu',
  supplement: 'cho-bo-sung',
  converted: 'chuyen-doi',
};

/** Server-rendered pages with DataTables on top. @type {Skin} */
const datatables = {
  id: 'datatables',
  name: 'Hệ thống thông tin một cửa điện tử xã Bình Hòa Đông',
  reportPath: '/mot-cua/bao-cao/ii-06a',
  detailPath: (id) => `/mot-cua/ho-so/chi-tiet/${id}`,
  lists: listsOf((id) => `/mot-cua/ho-so/${slugs[id]}`, {
    reception: [
      numbering(),
      code('Mã hồ sơ'),
      plain('procedure', 'Tên thủ tục'),
      applicant('Người nộp'),
      date('submittedAt', 'Ngày nộp hồ sơ', 'usual'),
      channel('Hình thức nộp'),
      payment('Phí, lệ phí'),
      action('accept', 'Tiếp nhận'),
    ],
    processing: [
      selection(),
      numbering(),
      code('Mã hồ sơ'),
      plain('procedure', 'Tên thủ tục hành chính'),
      plain('sector', 'Lĩnh vực'),
      date('receivedAt', 'Ngày tiếp nhận', 'usual'),
      due('Ngày hẹn trả', 'usual'),
      date('stepDueAt', 'Hạn xử lý', 'usual'),
      plain('officer', 'Cán bộ thụ lý'),
      status('Trạng thái'),
      digitisedComponents('Số hóa TPHS', 'ratio'),
      attachedResult('Tệp kết quả', 'file'),
      digitisedResult('Số hóa kết quả', 'words'),
    ],
    waiting: [
      numbering('TT'),
      code('Số hồ sơ'),
      plain('procedure', 'Thủ tục'),
      due('Hạn trả kết quả', 'usual'),
      date('finishedAt', 'Ngày có kết quả', 'usual'),
      attachedResult('Đính kèm kết quả', 'words'),
      digitisedResult('Số hoá kết quả', 'check'),
      plain('officer', 'Cán bộ xử lý'),
      synced('Đồng bộ'),
      action('hand-over', 'Trả kết quả'),
    ],
    returned: [
      numbering(),
      code('Mã hồ sơ'),
      plain('procedure', 'Tên TTHC'),
      date('receivedAt', 'Ngày nhận', 'usual'),
      due('Hẹn trả', 'usual'),
      date('finishedAt', 'Ngày kết thúc xử lý', 'usual'),
      date('returnedAt', 'Ngày trả', 'usual', '--'),
      digitisedComponents('Số hóa thành phần hồ sơ', 'words'),
      digitisedResult('Kết quả số hóa', 'words'),
      status('Tình trạng'),
      synced('Đồng bộ cổng DVCQG'),
    ],
    search: [
      code('Mã số hồ sơ'),
      procedureCode('Mã TTHC'),
      plain('summary', 'Trích yếu'),
      applicant('Chủ hồ sơ'),
      plain('unit', 'Đơn vị xử lý'),
      plain('officer', 'Người xử lý'),
      due('Ngày hẹn trả kết quả', 'usual'),
      status('Trạng thái hồ sơ'),
      channel('Hình thức tiếp nhận'),
      payment('Trạng thái thanh toán'),
      synced('Trạng thái đồng bộ'),
    ],
    supplement: [code('Mã hồ sơ'), plain('procedure', 'Tên thủ tục'), due('Ngày hẹn trả', 'usual')],
    converted: [
      numbering(),
      code('Mã hồ sơ'),
      plain('procedure', 'Tên hồ sơ'),
      date('receivedAt', 'Ngày tiếp nhận', 'usual'),
      due('Ngày hẹn trả', 'usual'),
      status('Trạng thái'),
    ],
  }),
};

const iGatePaths = {
  reception: 'reception',
  processing: 'processing',
  waiting: 'waiting-result',
  returned: 'returned',
  search: 'search',
  supplement: 'additional',
  converted: 'converted',
};

/** A single page of Angular Material; some lists are tables, some are made of boxes. @type {Skin} */
const material = {
  id: 'material',
  name: 'Cổng một cửa Bình Hòa Đông',
  reportPath: '/vi/report/ii-06a',
  detailPath: (id) => `/vi/dossier/detail/${id}`,
  lists: listsOf(
    (id) => `/vi/dossier/${iGatePaths[id]}`,
    {
      reception: [
        codeAndReceipt('Số hồ sơ'),
        plain('procedure', 'Tên thủ tục'),
        applicant('Người đăng ký'),
        date('submittedAt', 'Ngày gửi trực tuyến', 'locale'),
        channel('Kênh thực hiện'),
        payment('Lệ phí'),
        action('accept', 'Tiếp nhận'),
      ],
      processing: [
        selection(),
        code('Mã hồ sơ'),
        plain('procedure', 'Thủ tục'),
        applicant('Chủ hồ sơ'),
        date('receivedAt', 'Ngày nhận', 'locale'),
        due('Ngày hẹn trả', 'locale'),
        date('stepDueAt', 'Hạn xử lý', 'locale'),
        plain('officer', 'Người đang xử lý'),
        status('Trạng thái hồ sơ'),
        attachedResult('Tệp kết quả', 'file'),
        digitisedComponents('Số hóa TPHS', 'check'),
        digitisedResult('Số hóa kết quả', 'check'),
      ],
      waiting: [
        codeAndReceipt('Số hồ sơ'),
        plain('procedure', 'Tên thủ tục'),
        due('Ngày hẹn', 'locale'),
        date('finishedAt', 'Ngày hoàn thành', 'locale'),
        plain('officer', 'Cán bộ xử lý'),
        attachedResult('Tệp kết quả', 'file'),
        digitisedResult('Số hóa kết quả', 'check'),
        action('hand-over', 'Trả kết quả'),
      ],
      returned: [
        code('Mã hồ sơ'),
        plain('procedure', 'Thủ tục'),
        due('Ngày hẹn trả', 'locale'),
        date('returnedAt', 'Ngày trả kết quả', 'locale'),
        status('Trạng thái hồ sơ'),
        digitisedComponents('Số hóa TPHS', 'check'),
        digitisedResult('Số hóa kết quả', 'check'),
        synced('Đồng bộ DVCQG'),
      ],
      search: [
        code('Mã hồ sơ'),
        nationalCode('Mã hồ sơ quốc gia'),
        plain('procedure', 'Thủ tục'),
        plain('sector', 'Lĩnh vực'),
        plain('unit', 'Cơ quan thực hiện'),
        plain('officer', 'Người xử lý'),
        due('Hẹn trả', 'locale'),
        status('Trạng thái'),
        channel('Hình thức nộp'),
        payment('Thanh toán'),
      ],
      supplement: [code('Mã hồ sơ'), plain('procedure', 'Thủ tục'), due('Ngày hẹn trả', 'locale')],
      converted: [
        code('Mã hồ sơ'),
        plain('procedure', 'Thủ tục'),
        due('Ngày hẹn trả', 'locale'),
        status('Trạng thái hồ sơ'),
      ],
    },
    (id) => (id === 'processing' || id === 'returned' ? 'table' : 'grid'),
  ),
};

/** Hash routes; deadlines in words under headers that sound like dates. @type {Skin} */
const vuetify = {
  id: 'vuetify',
  name: 'Một cửa điện tử xã Bình Hòa Đông',
  reportPath: '/web/mot-cua#/bao-cao',
  detailPath: (id) => `/web/mot-cua#/ho-so/${id}`,
  lists: listsOf((id) => `/web/mot-cua#/${slugs[id]}`, {
    reception: [
      selection(),
      numbering(),
      code('Mã hồ sơ'),
      plain('procedure', 'Thủ tục hành chính'),
      date('submittedAt', 'Ngày gửi trực tuyến', 'usual'),
      channel('Hình thức nộp'),
      payment('Phí lệ phí'),
      action('accept', 'Tiếp nhận'),
    ],
    processing: [
      selection(),
      numbering(),
      code('Mã hồ sơ'),
      plain('procedure', 'Thủ tục hành chính'),
      date('receivedAt', 'Tiếp nhận', 'usual'),
      remaining('Hạn xử lý'),
      plain('officer', 'Người thực hiện'),
      status('Tình trạng'),
      digitisedComponents('Thành phần số hóa', 'ratio'),
      digitisedResult('Kết quả điện tử', 'icon'),
    ],
    waiting: [
      numbering(),
      code('Mã hồ sơ'),
      plain('procedure', 'Thủ tục hành chính'),
      due('Hẹn trả', 'usual'),
      date('finishedAt', 'Ngày hoàn thành', 'usual'),
      attachedResult('Đính kèm kết quả', 'words'),
      digitisedResult('Kết quả điện tử', 'icon'),
      action('hand-over', 'Trả kết quả'),
    ],
    returned: [
      numbering(),
      code('Mã hồ sơ'),
      plain('procedure', 'Thủ tục hành chính'),
      due('Hẹn trả', 'usual'),
      date('finishedAt', 'Ngày hoàn thành', 'usual'),
      date('returnedAt', 'Ngày trả kết quả', 'usual'),
      status('Tình trạng'),
      digitisedResult('Kết quả điện tử', 'icon'),
      synced('Đồng bộ'),
    ],
    search: [
      code('Mã hồ sơ'),
      plain('procedure', 'Thủ tục hành chính'),
      plain('unit', 'Đơn vị thực hiện'),
      plain('officer', 'Người thực hiện'),
      due('Hẹn trả', 'usual'),
      status('Tình trạng'),
      channel('Hình thức nộp'),
      payment('Thanh toán'),
    ],
    supplement: [code('Mã hồ sơ'), plain('procedure', 'Thủ tục hành chính'), remaining('Hạn xử lý')],
    converted: [
      code('Mã hồ sơ'),
      plain('procedure', 'Thủ tục hành chính'),
      due('Hẹn trả', 'usual'),
      status('Tình trạng'),
    ],
  }),
};

const tanDanPaths = {
  reception: 'tiep-nhan-ho-so/cho-tiep-nhan-truc-tuyen',
  processing: 'xu-ly-ho-so/dang-xu-ly',
  waiting: 'tra-ket-qua/cho-tra-ket-qua',
  returned: 'tra-ket-qua/da-tra-ket-qua',
  search: 'tra-cuu/ho-so',
  supplement: 'bo-sung-ho-so/yeu-cau-bo-sung',
  converted: 'xu-ly-ho-so/ho-so-chuyen-doi',
};

/** React and Ant Design: a cell of labelled lines, columns that stay while the rest scrolls. @type {Skin} */
const antd = {
  id: 'antd',
  name: 'Hệ thống một cửa hiện đại xã Bình Hòa Đông',
  reportPath: '/dvc/bao-cao/ii-06a',
  detailPath: (id) => `/dvc/ho-so/${id}`,
  lists: listsOf((id) => `/dvc/${tanDanPaths[id]}`, {
    reception: [
      numbering(),
      code('Mã hồ sơ'),
      plain('procedure', 'Tên thủ tục'),
      applicantInFull('Chủ hồ sơ'),
      date('submittedAt', 'Ngày nộp hồ sơ', 'usual'),
      payment('Phí, lệ phí'),
      action('accept', 'Tiếp nhận'),
    ],
    processing: [
      numbering(),
      composite('Thông tin hồ sơ', 'usual'),
      plain('procedure', 'Tên thủ tục'),
      applicantInFull('Chủ hồ sơ'),
      date('stepDueAt', 'Hạn xử lý cá nhân', 'seconds'),
      plain('officer', 'Người xử lý'),
      digitisedComponents('Số hóa TPHS', 'words'),
      attachedResult('Tệp kết quả', 'file'),
      digitisedResult('Số hóa kết quả', 'check'),
      payment('Phí, lệ phí'),
      action('finish', 'Kết thúc'),
    ],
    waiting: [
      numbering(),
      composite('Thông tin hồ sơ', 'usual'),
      date('finishedAt', 'Ngày có kết quả', 'seconds'),
      attachedResult('Đính kèm kết quả', 'words'),
      digitisedResult('Số hóa kết quả', 'check'),
      action('hand-over', 'Trả kết quả'),
    ],
    returned: [
      numbering(),
      composite('Thông tin hồ sơ', 'usual'),
      plain('procedure', 'Tên thủ tục'),
      date('finishedAt', 'Ngày có kết quả', 'seconds'),
      digitisedResult('Số hóa kết quả', 'check'),
      synced('Đồng bộ'),
    ],
    search: [
      numbering(),
      composite('Thông tin hồ sơ', 'usual'),
      plain('officer', 'Người xử lý'),
      plain('unit', 'Đơn vị xử lý'),
      channel('Hình thức nộp'),
    ],
    supplement: [numbering(), composite('Thông tin hồ sơ', 'usual')],
    converted: [numbering(), composite('Thông tin hồ sơ', 'usual'), plain('procedure', 'Tên thủ tục')],
  }),
};

/** Frames of server pages in the old manner, two physical rows per dossier. @type {Skin} */
const frames = {
  id: 'frames',
  name: 'PHẦN MỀM MỘT CỬA ĐIỆN TỬ',
  reportPath: '/onegate/index.jsp?baocao',
  detailPath: (id) => `/onegate/index.jsp?hoso=${id}`,
  lists: listsOf((id) => `/onegate/index.jsp?loai=${slugs[id]}`, {
    reception: [
      numbering(),
      code('Số biên nhận'),
      below(plain('procedure', 'Loại hồ sơ')),
      date('submittedAt', 'Ngày nộp', 'time-first'),
      channel('Hình thức nộp'),
      action('accept', 'Tiếp nhận'),
    ],
    processing: [
      numbering(),
      selection(),
      code('Số biên nhận'),
      below(plain('procedure', 'Loại hồ sơ')),
      date('receivedAt', 'Ngày giờ tiếp nhận', 'time-first'),
      due('Ngày giờ hẹn trả', 'time-first'),
      plain('officer', 'Người thụ lý'),
      status('Tình trạng'),
      digitisedComponents('Số hóa', 'check'),
    ],
    waiting: [
      numbering(),
      code('Số biên nhận'),
      below(plain('procedure', 'Loại hồ sơ')),
      due('Ngày giờ hẹn trả', 'time-first'),
      date('finishedAt', 'Ngày xử lý xong', 'time-first'),
      digitisedResult('Số hóa kết quả', 'check'),
      action('hand-over', 'Trả kết quả'),
    ],
    returned: [
      numbering(),
      code('Số biên nhận'),
      below(plain('procedure', 'Loại hồ sơ')),
      due('Ngày giờ hẹn trả', 'time-first'),
      date('finishedAt', 'Ngày xử lý xong', 'time-first'),
      date('returnedAt', 'Ngày trả kết quả', 'time-first'),
      status('Tình trạng'),
    ],
    search: [
      numbering(),
      code('Số biên nhận'),
      below(plain('procedure', 'Loại hồ sơ')),
      plain('officer', 'Người thụ lý'),
      due('Ngày giờ hẹn trả', 'time-first'),
      status('Tình trạng'),
    ],
    supplement: [numbering(), code('Số biên nhận'), due('Ngày giờ hẹn trả', 'time-first')],
    converted: [
      numbering(),
      code('Số biên nhận'),
      below(plain('procedure', 'Loại hồ sơ')),
      due('Ngày giờ hẹn trả', 'time-first'),
    ],
  }),
};

/** @type {Record<SkinId, Skin>} */
export const skins = { datatables, material, vuetify, antd, frames };
