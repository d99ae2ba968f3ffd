import type { HelpTexts } from '../help-words';
import { dataTexts } from './data';
import { helpLinkTexts } from './help-link';
import { importTexts } from './import';
import { overlayWords } from './overlay';
import { popupTexts } from './popup';
import { reminderTexts } from './reminders';
import { teachingTexts } from './teaching';

const { errors, page } = popupTexts;
const { refusals } = dataTexts;
const tables = importTexts.refusals;

const update = 'Hãy cập nhật Nhắc Hạn trên máy này, hoặc nhờ người gửi xuất lại tệp bằng phiên bản cũ hơn.';
const again = 'Không có gì trên máy bị thay đổi.';
const mend =
  'Mở tệp bằng Notepad, đến đúng dòng được nêu, sửa lại, lưu rồi mở lại tệp. Nếu không quen sửa, hãy xin tệp mới.';

/** The guide in Vietnamese. */
export const helpTexts: HelpTexts = {
  title: 'Hướng dẫn dùng Nhắc Hạn',
  contents: 'Các mục hướng dẫn',
  search: 'Tìm trong hướng dẫn',
  searchHint: 'Gõ có dấu hay không dấu đều được, ví dụ: qua han, so hoa.',
  found: (places) => `Có ${places} chỗ.`,
  noneFound: 'Không có mục nào. Hãy thử từ khác.',
  printSheet: 'In tờ một trang',
  printWhole: 'In cả hướng dẫn',
  sheet: 'Nhắc Hạn: dùng trong một trang',
  sheetEnd: 'Hướng dẫn đầy đủ: bấm biểu tượng Nhắc Hạn, rồi bấm Hướng dẫn.',
  chapters: {
    start: {
      title: 'Bắt đầu',
      brief: [
        'Mở cổng một cửa và đăng nhập như mọi ngày.',
        'Bấm biểu tượng Nhắc Hạn ở góc trên bên phải trình duyệt, bấm Bật trên … rồi chọn Cho phép. Mỗi cổng chỉ bật một lần.',
        'Mở danh sách hồ sơ: dấu nhắc hiện ở từng dòng, thanh Nhắc Hạn hiện ở góc trang.',
      ],
      parts: [
        {
          kind: 'steps',
          steps: [
            'Mở cổng một cửa của đơn vị và đăng nhập như mọi ngày.',
            'Bấm biểu tượng Nhắc Hạn ở góc trên bên phải trình duyệt. Nếu không thấy, bấm hình mảnh ghép rồi bấm ghim Nhắc Hạn.',
            'Bấm nút Bật trên … và chọn Cho phép khi trình duyệt hỏi. Mỗi cổng chỉ cần bật một lần.',
            'Mở danh sách hồ sơ. Dấu nhắc hiện ở từng dòng cần làm, thanh Nhắc Hạn hiện ở góc trang.',
          ],
        },
        {
          kind: 'picture',
          picture: 'turn-on',
          alt: 'Cửa sổ nhỏ khi cổng chưa được bật: một câu và nút Bật trên motcua.example.gov.vn.',
        },
        {
          kind: 'text',
          text: 'Nhắc Hạn chỉ biết những trang danh sách đã mở. Mở trang nào thì đọc trang đó, mỗi con số đều kèm đã đọc bao nhiêu hồ sơ, lúc mấy giờ.',
        },
      ],
    },
    marks: {
      title: 'Các dấu ở từng dòng',
      brief: [
        'Mỗi dòng cần làm có một dấu: hình, màu và chữ. Rê chuột lên dòng để xem vì sao và nên làm gì.',
      ],
      parts: [
        {
          kind: 'text',
          text: 'Dấu nằm ngay dưới mã hồ sơ. Rê chuột lên dòng, hoặc bấm Xem từng dòng trên thanh, để xem vì sao có dấu và nên làm gì. Dòng không có dấu là dòng không có việc gấp trong những gì trang cho thấy; ô nào không đọc được thì không bị coi là đúng hạn hay đã số hóa.',
        },
        { kind: 'marks' },
        {
          kind: 'text',
          text: 'Quá hạn là hồ sơ còn mở đã qua giờ hẹn trả. Trễ hạn là hồ sơ đã xong sau giờ hẹn trả. Hồ sơ đang tạm dừng (chờ bổ sung, chờ nghĩa vụ tài chính) không bị tính. Ngày hẹn trả luôn theo cổng; lịch làm việc chỉ dùng để tính còn bao nhiêu giờ.',
        },
      ],
    },
    bar: {
      title: 'Thanh Nhắc Hạn trên trang',
      brief: [
        'Bấm một con số trên thanh: chỉ hiện các dòng đó; bấm lần nữa: hiện lại tất cả.',
        'Alt+Shift+H đưa bàn phím đến thanh.',
      ],
      parts: [
        {
          kind: 'picture',
          picture: 'bar',
          alt: 'Thanh Nhắc Hạn: quá hạn 3, hôm nay 2, sắp đến hạn 5, thiếu số hóa 8; trang 2/6, đã đọc 20/57 hồ sơ.',
        },
        {
          kind: 'points',
          points: [
            'Con số là nút: bấm để chỉ hiện các dòng đó, bấm lần nữa để hiện lại tất cả.',
            'Xem thêm mở ra: Xem từng dòng, Dòng tiếp theo, Sao chép bảng (các dòng đang chọn trên cổng, không chọn thì các dòng có dấu; dán được vào Excel, Word, Zalo), Mở tổng hợp.',
            'Với hồ sơ quá hạn hoặc trễ hạn, mở dòng trong Xem từng dòng, hoặc mở trang chi tiết của hồ sơ, để ghi nguyên nhân khách quan hay chủ quan, ngày có văn bản xin lỗi.',
            'Nút góc chuyển thanh sang góc khác, nút gạch ngang thu gọn; Nhắc Hạn nhớ chỗ cho từng cổng.',
            'Phím Alt+Shift+H đưa bàn phím đến thanh.',
          ],
        },
      ],
    },
    'whole-list': {
      title: 'Đọc hết danh sách nhiều trang',
      brief: ['Danh sách nhiều trang: bấm Xem thêm, Đọc hết danh sách, rồi để yên trang cho đến khi xong.'],
      parts: [
        {
          kind: 'text',
          text: 'Trang chỉ hiện một phần danh sách, nên con số trên thanh chỉ là của phần đó. Bấm Xem thêm rồi Đọc hết danh sách: Nhắc Hạn bấm sang trang giúp, đọc từng trang và quay về trang ban đầu. Chạm vào trang, hoặc bấm Dừng, là dừng ngay.',
        },
      ],
    },
    digitised: {
      title: 'Ô "số hóa" và câu hỏi trước khi kết thúc',
      brief: [
        'Đã ký, đã đính kèm kết quả nhưng chưa tích ô "số hóa" thì phần mềm chưa tính là đã số hóa.',
        'Bấm Kết thúc hoặc Trả kết quả mà còn ô trống, Nhắc Hạn hỏi lại một lần: Quay lại số hóa, hoặc Vẫn tiếp tục.',
      ],
      parts: [
        {
          kind: 'picture',
          picture: 'papers',
          alt: 'Bốn giấy tờ, cạnh mỗi ô "số hóa" là chữ nói rõ đã số hóa hay chưa.',
        },
        {
          kind: 'points',
          points: [
            'Ở trang chi tiết hồ sơ, cạnh mỗi ô "số hóa" có chữ nói rõ đã số hóa, chưa số hóa, hay chưa rõ.',
            'Đã ký số và đính kèm kết quả mà không tích ô "số hóa" thì phần mềm vẫn không tính là đã số hóa.',
            'Bấm Kết thúc, Trả kết quả hoặc Hoàn thành mà còn thiếu, Nhắc Hạn hỏi lại một lần và nói thiếu gì. Quay lại số hóa đưa đến đúng ô; Vẫn tiếp tục thì nút được bấm đúng một lần như thường.',
            'Không muốn hỏi ở cổng nào: tích Không hỏi lại trên cổng này, hoặc vào Cài đặt, mục Kết thúc và tiếp nhận. Ở đó cũng bật được việc đối chiếu từng giấy tờ trước khi tiếp nhận hồ sơ trực tuyến.',
          ],
        },
      ],
    },
    popup: {
      title: 'Cửa sổ nhỏ: việc hôm nay',
      brief: [
        'Bấm biểu tượng Nhắc Hạn: việc của hôm nay trên mọi cổng. Bấm con số để mở danh sách; gõ mã hoặc thủ tục để tìm.',
      ],
      parts: [
        {
          kind: 'picture',
          picture: 'counts',
          alt: 'Cửa sổ nhỏ: 3 quá hạn, 2 đến hạn hôm nay, 5 trong 2 ngày làm việc, 8 thiếu số hóa.',
        },
        {
          kind: 'points',
          points: [
            'Bấm con số nào là mở danh sách của số đó. Gõ mã hoặc tên thủ tục, có dấu hay không, là tìm thấy hồ sơ.',
            'Dòng Đọc lúc … nói số liệu đọc lúc nào, được bao nhiêu trên tổng số. Số liệu cũ có màu khác: hãy mở lại danh sách trên cổng.',
            'Cổng bị lỗi: bấm Ghi nhận lỗi cổng, ghi lỗi gì. Giờ được lưu kèm, làm căn cứ cho nguyên nhân khách quan.',
          ],
        },
      ],
    },
    reminders: {
      title: 'Thông báo nhắc việc',
      parts: [
        {
          kind: 'text',
          text: `Vào giờ đã chọn của ngày làm việc (mặc định 08:00 và 14:00) có một thông báo, và một lần khi hồ sơ sắp hết giờ làm việc. Bấm vào thông báo là mở danh sách. Muốn yên hôm nay, bấm ${reminderTexts.silence}. Giờ nhắc và con số trên biểu tượng chọn trong Cài đặt, mục Nhắc việc.`,
        },
      ],
    },
    report: {
      title: 'Báo cáo của người phụ trách',
      brief: [
        'Người phụ trách: bấm Mở tổng hợp để xem Biểu II.06a, chỉ tiêu, so sánh hai ngày, từng cán bộ; in hoặc xuất Excel.',
      ],
      parts: [
        {
          kind: 'points',
          points: [
            'Mở tổng hợp trên thanh mở trang báo cáo: hôm nay, so sánh hai ngày, Biểu II.06a, chỉ tiêu, đối soát với Cổng quốc gia, từng cán bộ và đơn vị, lỗi của cổng, tệp.',
            'Bấm vào con số là ra danh sách hồ sơ đứng sau nó. Phạm vi ở đầu trang nói đã đọc bao nhiêu: số đọc chưa hết không phải là số của cả đơn vị.',
            'Mục tiêu của từng chỉ tiêu đặt trong Cài đặt, mục Mục tiêu và đối soát; chưa đặt thì báo cáo chỉ nêu tỷ lệ. Tỷ lệ ở đây tính từ hồ sơ đã đọc, không phải điểm chính thức.',
          ],
        },
      ],
    },
    teaching: {
      title: 'Chỉ cho Nhắc Hạn biết các cột',
      brief: [
        'Thanh báo Không nhận ra bảng này: bấm Chỉ cho Nhắc Hạn biết các cột, chọn cột mã hồ sơ và cột hẹn trả, xem đọc được mấy hồ sơ, bấm Lưu.',
      ],
      parts: [
        {
          kind: 'picture',
          picture: 'refused',
          alt: 'Thanh báo không nhận ra bảng vì thiếu cột mã hồ sơ, cạnh đó là nút Chỉ cho Nhắc Hạn biết các cột.',
        },
        {
          kind: 'steps',
          steps: [
            `Bấm ${overlayWords.teach} cạnh câu báo, hoặc trong Xem thêm.`,
            'Cạnh mỗi cột của trang, chọn cột đó là gì. Cần nhất là Mã hồ sơ và Ngày hẹn trả; cột không cần thì để (không có).',
            'Đọc dòng dưới cùng: bao nhiêu hồ sơ đọc được với cách chọn này.',
            `Bấm ${teachingTexts.save}. Từ nay bảng như thế trên cổng này được đọc theo cách đã dạy.`,
          ],
        },
        {
          kind: 'picture',
          picture: 'teach',
          alt: 'Bảng chọn: cột Số biên nhận là Mã hồ sơ, cột Hẹn trả KQ là Ngày hẹn trả; 20/20 hồ sơ đọc được.',
        },
        {
          kind: 'text',
          text: 'Một người dạy, cả đơn vị dùng: trong Cài đặt, mục Cách đọc đã dạy, bấm Lưu ra tệp, gửi tệp cho đồng nghiệp, họ bấm Nhập từ tệp. Muốn đọc như cũ, bấm Bỏ cách đọc đã dạy.',
        },
      ],
    },
    settings: {
      title: 'Cài đặt',
      parts: [
        {
          kind: 'points',
          points: [
            'Ngưỡng nhắc: còn mấy ngày làm việc thì nhắc, thủ tục nào có cách nhắc riêng.',
            'Giờ làm việc và ngày nghỉ: bảng từng năm, ngày làm bù; một người lập, xuất ra tệp, người khác nhập.',
            'Ngôn ngữ và cách hiển thị: chữ lớn hơn, dòng thưa hay sít; thanh trên trang cũng theo.',
            'Tệp cài đặt: lưu mọi cài đặt ra một tệp để chuyển sang máy khác.',
            'Mục có khung và dòng chữ Đơn vị quản lý đã đặt là do bộ phận công nghệ thông tin đặt chung, không đổi được trên máy này.',
          ],
        },
      ],
    },
    data: {
      title: 'Dữ liệu, sao lưu, gửi đồng nghiệp',
      parts: [
        {
          kind: 'points',
          points: [
            'Mọi thứ đọc được nằm trong trình duyệt của máy này. Đổi máy hoặc đổi trình duyệt thì dùng Sao lưu và Khôi phục trong Cài đặt, mục Dữ liệu.',
            'Xuất số liệu hôm nay tạo tệp để gửi đồng nghiệp; Nhập tệp của đồng nghiệp gộp vào, nhập lại không bị tính hai lần.',
            'Họ tên, số định danh, điện thoại, địa chỉ, trích yếu không được lưu, trừ khi bật trong mục Thông tin cá nhân.',
            'Xóa toàn bộ dữ liệu cũng ở đó; cài đặt được giữ lại.',
          ],
        },
      ],
    },
    never: {
      title: 'Nhắc Hạn không bao giờ',
      brief: [
        'Không gửi dữ liệu ra khỏi máy, không kết nối mạng.',
        'Không tự bấm gì trên cổng, trừ sang trang khi được bảo đọc hết danh sách và bấm tiếp nút anh/chị vừa bấm.',
        'Không lưu họ tên, số định danh, điện thoại của công dân. Không đoán: không đọc được thì nói không đọc được.',
      ],
      parts: [
        {
          kind: 'points',
          points: [
            'gửi bất cứ dữ liệu gì ra khỏi máy; tiện ích không kết nối mạng;',
            'tự ý bấm trên cổng: chỉ sang trang khi được bảo đọc hết danh sách, và bấm tiếp đúng nút vừa bấm khi chọn Vẫn tiếp tục;',
            'lưu thông tin cá nhân của công dân khi chưa được bật;',
            'đoán: chỗ nào không đọc được thì nói là không đọc được.',
          ],
        },
      ],
    },
    table: {
      title: 'Khi một bảng không được đọc',
      parts: [
        {
          kind: 'text',
          text: 'Bảng giống danh sách hồ sơ mà Nhắc Hạn không chắc thì không đọc, và nói vì sao. Tìm câu báo ở dưới.',
        },
      ],
    },
    site: {
      title: 'Khi cổng chưa được đọc',
      parts: [{ kind: 'text', text: 'Cửa sổ nhỏ, mục Trang đang mở, nói trang này đang thế nào.' }],
    },
    portal: {
      title: 'Khi cổng không chạy',
      parts: [
        {
          kind: 'text',
          text: 'Trang lỗi, trang bảo trì hoặc trang đăng nhập hiện ra thay cho danh sách không bị coi là danh sách trống. Thanh nói lỗi từ lúc nào; giờ đó cũng được ghi vào nhật ký lỗi của cổng trong báo cáo.',
        },
      ],
    },
    walk: {
      title: 'Khi đọc hết danh sách dừng giữa chừng',
      parts: [
        {
          kind: 'text',
          text: 'Những trang đã đọc vẫn được giữ. Bấm Đọc hết danh sách lần nữa để đọc lại từ đầu.',
        },
      ],
    },
    error: {
      title: 'Khi không lưu được hoặc không làm được',
      parts: [{ kind: 'text', text: 'Số liệu đã lưu từ trước vẫn còn. Tìm câu báo ở dưới.' }],
    },
    file: {
      title: 'Khi tệp sao lưu hoặc tệp của đồng nghiệp bị từ chối',
      parts: [{ kind: 'text', text: `Tệp được kiểm tra hết trước khi dùng. ${again}` }],
    },
    import: {
      title: 'Khi bảng của cổng không nhập được',
      parts: [
        {
          kind: 'text',
          text: 'Bảng Excel, CSV do cổng xuất ra, hoặc bảng sao chép từ trang, nhập ở Cài đặt, mục Tệp. Không đọc được thì không có gì được lưu.',
        },
      ],
    },
    json: {
      title: 'Khi tệp cài đặt, lịch làm việc hoặc cách đọc bị từ chối',
      parts: [{ kind: 'text', text: `Tệp sai một chỗ thì cả tệp không được dùng. ${again}` }],
    },
    diagnostics: {
      title: 'Thông tin chẩn đoán',
      parts: [
        {
          kind: 'text',
          text: 'Khi nhờ bộ phận công nghệ thông tin xem giúp, hãy sao chép đoạn dưới đây và gửi kèm. Đoạn này chỉ có phiên bản, tên cổng, tên các cột và số đếm; không có mã hồ sơ, không có thông tin cá nhân. Hãy mở trang bị lỗi trên cổng trước rồi mới sao chép.',
        },
      ],
    },
  },
  answers: {
    table: {
      'no-code-column': {
        title: overlayWords.refused('no-code-column', []),
        text: 'Bảng có ngày, có trạng thái nhưng không cột nào mang tên và chứa số giống mã hồ sơ. Nếu cột mã bị ẩn, hãy cho hiện lại trên cổng. Nếu cột mã có tên khác, bấm Chỉ cho Nhắc Hạn biết các cột và chọn cột đó là Mã hồ sơ. Nếu đây không phải danh sách hồ sơ thì bỏ qua.',
      },
      'no-header': {
        title: overlayWords.refused('no-header', []),
        text: 'Bảng có mã hồ sơ nhưng cột không có tên, nên không biết ngày nào là hẹn trả. Đợi trang hiện hết rồi xem lại; nếu vẫn vậy, bấm Chỉ cho Nhắc Hạn biết các cột và dựa vào nội dung của từng cột để chọn.',
      },
      'unknown-headers': {
        title: overlayWords.refused('unknown-headers', []),
        text: 'Bảng có mã hồ sơ nhưng tên các cột còn lại chưa gặp bao giờ. Bấm Chỉ cho Nhắc Hạn biết các cột, chọn ít nhất Mã hồ sơ và Ngày hẹn trả.',
      },
      'two-code-columns': {
        title: overlayWords.refused('two-code-columns', []),
        text: 'Hai cột cùng giống mã hồ sơ, ví dụ số biên nhận và mã của Cổng quốc gia. Bấm Chỉ cho Nhắc Hạn biết các cột, chọn cột đơn vị vẫn dùng là Mã hồ sơ, cột kia là Mã hồ sơ quốc gia.',
      },
    },
    teaching: {
      'in-vain': {
        title: overlayWords.taughtInVain,
        text: `Cổng đã đổi bảng, hoặc cột được chọn không phải mã hồ sơ. Bấm ${overlayWords.forgetTaught} để đọc như ban đầu, rồi dạy lại nếu cần.`,
      },
    },
    site: {
      hidden: {
        title: page.address,
        text: 'Trình duyệt không cho biết trang đang mở là trang nào, hoặc đó không phải trang web. Hãy mở cổng một cửa rồi bấm biểu tượng Nhắc Hạn, hoặc chép địa chỉ của cổng vào ô này.',
      },
      refused: {
        title: 'Trình duyệt chưa cho phép đọc cổng',
        text: 'Ở câu hỏi của trình duyệt đã chọn Từ chối, hoặc câu hỏi đã đóng. Bấm Bật trên … lần nữa rồi chọn Cho phép. Nếu không có câu hỏi nào hiện ra, có thể đơn vị đã chặn bằng chính sách: hãy hỏi bộ phận công nghệ thông tin.',
      },
      'bad-address': {
        title: page.badAddress,
        text: 'Địa chỉ bắt đầu bằng https:// hoặc http://, ví dụ https://motcua.example.gov.vn. Bấm vào thanh địa chỉ của trình duyệt, chép toàn bộ rồi dán vào ô.',
      },
      silent: {
        title: page.silent('…'),
        text: 'Trang được mở trước khi bật, hoặc Nhắc Hạn vừa được cập nhật. Tải lại trang (phím F5). Nếu vẫn vậy, tắt cổng rồi bật lại.',
      },
    },
    portal: {
      error: {
        title: 'Cổng báo lỗi',
        text: 'Thử tải lại sau ít phút. Nếu kéo dài, ghi lại ở cửa sổ nhỏ, mục Ghi nhận lỗi cổng, và báo đơn vị quản trị cổng.',
      },
      maintenance: {
        title: 'Cổng báo bảo trì',
        text: 'Chờ cổng chạy lại. Khoảng thời gian này có trong nhật ký lỗi của cổng, dùng được làm căn cứ nguyên nhân khách quan.',
      },
      'signed-out': {
        title: 'Phiên làm việc trên cổng đã hết',
        text: 'Đăng nhập lại trên cổng rồi mở lại danh sách.',
      },
      login: { title: 'Cổng yêu cầu đăng nhập lại', text: 'Đăng nhập lại trên cổng rồi mở lại danh sách.' },
    },
    walk: {
      stopped: { title: 'Đã dừng', text: 'Anh/chị đã bấm Dừng. Trang quay về chỗ ban đầu.' },
      touched: {
        title: 'Đã dừng vì có thao tác trên trang',
        text: 'Khi anh/chị bấm hoặc gõ trên trang, Nhắc Hạn dừng ngay để không bấm nhầm. Hãy để yên trang khi đang đọc, hoặc bấm Tạm dừng trước.',
      },
      'no-answer': {
        title: 'Cổng không trả lời',
        text: 'Trang sau không hiện ra dù đã thử lại. Mạng hoặc cổng đang chậm: hãy thử lại sau.',
      },
      'too-long': {
        title: 'Danh sách quá dài',
        text: 'Nhắc Hạn dừng sau 200 trang. Hãy lọc danh sách trên cổng cho ngắn lại, hoặc cho hiện nhiều dòng hơn trên một trang, rồi đọc từng phần.',
      },
    },
    error: {
      'invalid-message': {
        title: errors['invalid-message'],
        text: 'Nhắc Hạn vừa được cập nhật trong khi trang đang mở. Tải lại trang (phím F5) là xong.',
      },
      'not-allowed': {
        title: errors['not-allowed'],
        text: 'Yêu cầu không đến từ trang đã được bật. Tải lại trang; nếu vẫn vậy, gửi thông tin chẩn đoán cho bộ phận công nghệ thông tin.',
      },
      'site-not-granted': {
        title: errors['site-not-granted'],
        text: 'Quyền đọc cổng đã bị bỏ trong trình duyệt. Bấm biểu tượng Nhắc Hạn rồi bấm Bật trên ….',
      },
      'site-paused': {
        title: errors['site-paused'],
        text: 'Cổng đang nghỉ. Bấm Bật trên … trong cửa sổ nhỏ, hoặc bấm Đọc tiếp trong Cài đặt, mục Các cổng.',
      },
      'setting-locked': {
        title: errors['setting-locked'],
        text: 'Mục này do đơn vị quản lý đặt chung cho mọi máy. Muốn đổi, hãy hỏi bộ phận công nghệ thông tin.',
      },
      locked: {
        title: errors.locked,
        text: 'Máy này đặt mã PIN trước các trang của Nhắc Hạn. Quên mã thì bấm Quên mã PIN ở ô nhập mã; việc đó xóa dữ liệu đã lưu trên máy này.',
      },
      'storage-full': {
        title: errors['storage-full'],
        text: 'Xóa bớt tệp trên ổ đĩa, hoặc giảm số ngày giữ diễn biến trong Cài đặt, mục Dữ liệu. Lần đọc chưa lưu được sẽ tự lưu khi có chỗ, miễn là trang còn mở.',
      },
      'storage-blocked': {
        title: errors['storage-blocked'],
        text: 'Sau khi cập nhật, kho dữ liệu cần được nâng cấp mà một trang Nhắc Hạn cũ còn giữ. Đóng mọi trang báo cáo và cài đặt của Nhắc Hạn rồi thử lại.',
      },
      'storage-newer': {
        title: errors['storage-newer'],
        text: 'Máy này từng chạy phiên bản mới hơn. Cài lại phiên bản mới; dữ liệu vẫn còn nguyên.',
      },
      'storage-failed': {
        title: errors['storage-failed'],
        text: 'Đóng hẳn trình duyệt rồi mở lại. Nếu vẫn vậy, sao lưu nếu còn sao lưu được, rồi báo bộ phận công nghệ thông tin kèm thông tin chẩn đoán.',
      },
      unknown: {
        title: errors.unknown,
        text: 'Phần nền của Nhắc Hạn không trả lời kịp. Thử lại sau ít giây; nếu lặp lại, khởi động lại trình duyệt và gửi thông tin chẩn đoán.',
      },
      'not-teachable': {
        title: overlayWords.notKept('not-teachable'),
        text: 'Mỗi hồ sơ trên trang này là một thẻ hoặc một đoạn, không phải một dòng có cột, nên không chọn cột được. Nếu cổng có kiểu xem bảng, hãy chuyển sang kiểu đó.',
      },
      'not-forgotten': {
        title: overlayWords.notKept('not-forgotten'),
        text: 'Thử lại sau ít giây. Cũng bỏ được trong Cài đặt, mục Cách đọc đã dạy.',
      },
    },
    file: {
      foreign: {
        title: refusals.foreign,
        text: 'Khôi phục nhận tệp có đuôi .nhachan do Sao lưu ra tệp tạo. Nhập tệp của đồng nghiệp nhận tệp .json do Xuất số liệu hôm nay tạo. Hãy xem lại mình mở đúng mục chưa.',
      },
      newer: { title: refusals.newer, text: update },
      truncated: {
        title: refusals.truncated,
        text: 'Tệp chép hoặc tải chưa xong, hay gặp khi gửi qua thư, Zalo hoặc rút USB sớm. Chép lại từ máy đã tạo tệp.',
      },
      damaged: {
        title: refusals.damaged,
        text: 'Nội dung không còn như khi tạo ra: tệp hỏng khi chép, hoặc ai đó đã sửa. Xin lại tệp gốc; không mở và lưu lại tệp bằng chương trình khác.',
      },
      invalid: {
        title: refusals.invalid,
        text: 'Tệp có chỗ không thể có trong số liệu hồ sơ. Xin người gửi xuất lại.',
      },
      'too-large': {
        title: refusals['too-large'],
        text: 'Nhờ người gửi xuất từng cổng, hoặc từng cán bộ, để tệp nhỏ hơn.',
      },
      future: {
        title: refusals.future,
        text: 'Đồng hồ của một trong hai máy chạy sai ngày. Chỉnh lại ngày giờ của máy, rồi xuất và nhập lại.',
      },
      'password-needed': {
        title: refusals['password-needed'],
        text: 'Nhập mật khẩu đã đặt khi sao lưu vào ô Mật khẩu của tệp rồi chọn tệp lại.',
      },
      'wrong-password': {
        title: refusals['wrong-password'],
        text: 'Xem phím Caps Lock và bộ gõ tiếng Việt (nên tắt khi gõ mật khẩu). Quên mật khẩu thì không mở được tệp, không ai lấy lại được.',
      },
      unreadable: {
        title: refusals.unreadable,
        text: 'Tệp đã bị chuyển chỗ, hoặc USB, ổ mạng đã ngắt. Chép tệp về máy rồi chọn lại.',
      },
    },
    import: {
      empty: {
        title: tables.empty,
        text: 'Tệp hoặc vùng đã sao chép không có hàng nào dưới tiêu đề. Trên cổng, hãy tìm lại cho ra hồ sơ rồi mới xuất; khi sao chép, bôi cả hàng tiêu đề.',
      },
      'too-large': {
        title: tables['too-large'],
        text: 'Trên cổng, chọn khoảng ngày ngắn hơn, ví dụ từng quý, xuất ra nhiều tệp rồi nhập lần lượt. Hồ sơ có trong hai tệp chỉ được tính một lần.',
      },
      'too-many-rows': {
        title: tables['too-many-rows'],
        text: 'Trên cổng, chọn khoảng ngày ngắn hơn rồi xuất nhiều tệp. Nhập lần lượt; hồ sơ có trong hai tệp chỉ được tính một lần.',
      },
      locked: {
        title: tables.locked,
        text: 'Nhắc Hạn không hỏi mật khẩu của tệp Excel. Mở tệp bằng Excel, bỏ mật khẩu, lưu thành tệp mới rồi nhập tệp đó.',
      },
      'old-excel': {
        title: tables['old-excel'],
        text: 'Tệp .xls là kiểu của Excel 2003 trở về trước. Mở bằng Excel hoặc LibreOffice, chọn Lưu thành, kiểu .xlsx, rồi nhập tệp mới.',
      },
      'not-a-table': {
        title: tables['not-a-table'],
        text: 'Tệp Word, PDF hoặc ảnh không nhập được. Nếu cổng chỉ cho xem trên màn hình, hãy bôi đen bảng, sao chép rồi dán vào ô dán.',
      },
      broken: {
        title: tables.broken,
        text: 'Phần bên trong của tệp không mở ra được. Tải lại từ cổng; nếu tệp nhận qua thư hoặc Zalo, xin người gửi gửi lại.',
      },
      swollen: {
        title: tables.swollen,
        text: 'Tệp nhỏ nhưng mở ra lớn hơn hàng trăm lần, như tệp cố ý làm treo máy. Chỉ dùng tệp tự tay xuất từ cổng.',
      },
      unreadable: {
        title: tables.unreadable,
        text: 'Đóng tệp ở Excel, chép tệp từ USB hoặc ổ mạng về máy, rồi chọn lại.',
      },
    },
    json: {
      'too-long': {
        title: 'Tệp quá lớn, quá dài',
        text: 'Đây chắc là tệp khác. Tệp đúng do nút Lưu ra tệp hoặc Xuất ra tệp trong Cài đặt tạo ra và chỉ dài vài trang.',
      },
      'not-json': {
        title: 'Một dòng viết sai, hoặc tệp không phải JSON',
        text: `Thiếu hoặc thừa dấu phẩy, dấu ngoặc, dấu nháy ở dòng được nêu. ${mend}`,
      },
      'other-format': {
        title: 'Không phải loại tệp này',
        text: 'Tệp cài đặt, tệp lịch làm việc và tệp cách đọc là ba loại khác nhau. Hãy mở tệp ở đúng mục đã tạo ra nó.',
      },
      newer: { title: 'Tệp do phiên bản mới hơn ghi', text: update },
      'unknown-part': {
        title: 'Có mục lạ',
        text: `Tên mục ở dòng được nêu bị gõ sai hoặc không có trong Nhắc Hạn. ${mend}`,
      },
      'wrong-part': {
        title: 'Một mục thiếu hoặc không đúng',
        text: `Giá trị ở dòng được nêu không dùng được. ${mend}`,
      },
      'wrong-date': {
        title: 'Một ngày không dùng được',
        text: 'Ngày không có thật, không thuộc năm của bảng, vừa là ngày nghỉ vừa là ngày làm bù, hoặc là ngày làm bù rơi vào ngày vốn đã làm việc. Sửa ngày ở dòng được nêu, ghi theo dạng năm-tháng-ngày, ví dụ 2026-09-02.',
      },
      'repeated-year': {
        title: 'Một năm có hai bảng',
        text: 'Giữ một bảng cho mỗi năm, xóa bảng kia trong tệp.',
      },
      'no-code': {
        title: 'Bảng không có cột mã hồ sơ',
        text: 'Cách đọc phải có một cột là mã hồ sơ. Nhờ người gửi dạy lại bảng đó rồi lưu lại tệp.',
      },
      twice: {
        title: 'Hai cột cùng một nghĩa',
        text: 'Mỗi nghĩa chỉ dùng cho một cột. Nhờ người gửi dạy lại bảng đó rồi lưu lại tệp.',
      },
      repeated: {
        title: 'Một bảng trùng với bảng phía trên',
        text: 'Xóa một trong hai bảng giống nhau trong tệp, hoặc nhờ người gửi lưu lại tệp.',
      },
    },
  },
  diagnostics: {
    copy: helpLinkTexts.diagnostics,
    copied: 'Đã sao chép. Hãy dán vào thư hoặc tin nhắn.',
    notCopied: 'Chưa sao chép được. Hãy bôi đen đoạn dưới đây rồi bấm Ctrl+C.',
    gathering: 'Đang gom…',
    text: 'Đoạn sẽ được sao chép',
  },
};
