/** Procedures of a district with their sector and working days; the kinds are real, the mix is invented. */
export const procedures = [
  ['Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan có thẩm quyền cấp', 'Chứng thực', 1],
  ['Chứng thực chữ ký trong các giấy tờ, văn bản', 'Chứng thực', 1],
  ['Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản', 'Chứng thực', 2],
  ['Đăng ký khai sinh', 'Hộ tịch', 1],
  ['Đăng ký kết hôn', 'Hộ tịch', 2],
  ['Đăng ký khai tử', 'Hộ tịch', 1],
  ['Cấp giấy xác nhận tình trạng hôn nhân', 'Hộ tịch', 3],
  ['Cấp bản sao trích lục hộ tịch', 'Hộ tịch', 1],
  ['Thay đổi, cải chính, bổ sung thông tin hộ tịch', 'Hộ tịch', 6],
  ['Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất', 'Đất đai', 10],
  ['Chuyển mục đích sử dụng đất của hộ gia đình, cá nhân', 'Đất đai', 15],
  ['Tách thửa hoặc hợp thửa đất', 'Đất đai', 15],
  ['Cấp đổi Giấy chứng nhận quyền sử dụng đất', 'Đất đai', 7],
  ['Xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất', 'Đất đai', 1],
  ['Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ', 'Hoạt động xây dựng', 15],
  ['Cấp giấy phép xây dựng sửa chữa, cải tạo nhà ở riêng lẻ', 'Hoạt động xây dựng', 15],
  ['Đăng ký thành lập hộ kinh doanh', 'Hộ kinh doanh', 3],
  ['Đăng ký thay đổi nội dung đăng ký hộ kinh doanh', 'Hộ kinh doanh', 3],
  ['Chấm dứt hoạt động hộ kinh doanh', 'Hộ kinh doanh', 3],
  ['Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng', 'Bảo trợ xã hội', 10],
  ['Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội', 'Bảo trợ xã hội', 5],
  ['Xác định, xác định lại mức độ khuyết tật', 'Bảo trợ xã hội', 20],
  ['Cấp giấy phép bán lẻ sản phẩm rượu', 'Lưu thông hàng hóa trong nước', 7],
  ['Cấp giấy phép bán lẻ sản phẩm thuốc lá', 'Lưu thông hàng hóa trong nước', 7],
  ['Cấp giấy xác nhận đăng ký môi trường', 'Môi trường', 15],
] as const;

/** Officers of the district; invented. */
export const officers = [
  'Lê Thị Thu Sương',
  'Trần Quốc Bảo Khang',
  'Phạm Ngọc Uyên Nhi',
  'Nguyễn Hữu Vỹ',
  'Võ Thanh Ý',
  'Huỳnh Thị Mộng Tuyền',
  'Đặng Văn Ẩn',
  'Lê Quốc Phúc',
  'Nguyễn Ngọc Mỹ',
  'Trần Văn Đạt',
] as const;

export const units = [
  'Phòng Kinh tế xã Bình Hòa Đông',
  'Phòng Văn hóa - Xã hội xã Bình Hòa Đông',
  'Trung tâm Phục vụ hành chính công xã Bình Hòa Đông',
  'Chi nhánh Văn phòng Đăng ký đất đai khu vực 9',
] as const;
