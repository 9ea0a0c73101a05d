import type { Ambiguous } from './ambiguous.ts';

/** Further abbreviations with a second meaning; most are safe beside a word or two. */
export const MORE_AMBIGUOUS: Readonly<Record<string, Ambiguous>> = {
  CP: {
    meanings: [
      { spoken: 'cổ phần', before: /(?:công ty|cty|ct|tmcp|ngân hàng|vốn) $/u },
      { spoken: 'Chính phủ', before: /(?:của|nghị định|nghị quyết|thủ tướng|nđ-|nq-) ?$/u },
    ],
    others: ['Chính phủ', 'cổ phần'],
  },
  VP: {
    meanings: [
      {
        spoken: 'Văn phòng',
        after: /^ (?:hđnd|ubnd|đảng|huyện|tỉnh|cấp|điều phối|đăng ký|ủy ban|quốc hội|đoàn|-|–)/u,
      },
      { spoken: 'Văn phòng', before: /(?:chánh|cán bộ|công chức|phó chánh) $/u },
      { spoken: 'vi phạm', before: /(?:xử lý|trường hợp|hành vi|lỗi) $/u },
    ],
    others: ['Văn phòng', 'vi phạm'],
  },
  TB: {
    meanings: [
      { spoken: 'trung bình', before: /(?:điểm|mức|loại|học lực|hộ) $/u },
      { spoken: 'Thông báo', after: /^ (?:số )?\d/u },
      { spoken: 'thương binh', before: /(?:các|gia đình|thăm) $/u },
      { spoken: 'thương binh', after: /^(?:,|-) ?(?:bb|bệnh binh|liệt sĩ|ls)/u },
    ],
    others: ['Thông báo', 'thương binh', 'trung bình', 'thiết bị'],
  },
  HS: {
    meanings: [
      {
        spoken: 'học sinh',
        before: /(?:\d|các em|em|gv,|giáo viên,|phụ huynh|cho|giáo viên và|gv và) $/u,
      },
      {
        spoken: 'học sinh',
        after:
          /^ (?:giỏi|khá|nghèo|tiểu học|th|thcs|thpt|trường|lớp|khuyết tật|mầm non|xuất sắc)(?![\p{L}])/u,
      },
      { spoken: 'hồ sơ', before: /(?:nộp|tiếp nhận|giải quyết|bộ) $/u },
    ],
    others: ['học sinh', 'hồ sơ', 'hình sự'],
  },
  GĐ: {
    meanings: [
      { spoken: 'giai đoạn', after: /^ (?:\d{4}|[i1-3]+(?![\p{L}\d]))/u },
      {
        spoken: 'Giám đốc',
        after:
          /^ (?:công ty|sở|trung tâm|tt|htx|hợp tác|bệnh viện|nhà máy|công an|ngân hàng|điều hành)(?![\p{L}])/u,
      },
      {
        spoken: 'gia đình',
        after: /^ (?:văn hóa|văn hoá|chính sách|hội viên|có công|học tập|nghèo|ông|bà)/u,
      },
      { spoken: 'Giám đốc', before: /(?:phó|ông|bà|đồng chí) $/u },
      { spoken: 'gia đình', before: /(?:hộ|các|trẻ em và|dân số,) $/u },
    ],
    others: ['Giám đốc', 'gia đình', 'giai đoạn'],
  },
  TS: {
    meanings: [
      { spoken: 'tiến sĩ', name: true },
      { spoken: 'tiến sĩ', before: /(?:gs|pgs|ông|bà|trình độ|ths,)[. ]+$/u },
      { spoken: 'tổng số', after: /^ (?:hộ|\d|người|tiền)/u },
    ],
    others: ['tiến sĩ', 'tổng số', 'thủy sản'],
  },
  TH: {
    meanings: [
      { spoken: 'tiểu học', before: /(?:trường|học sinh|cấp|bậc|giáo viên|mầm non,|mn,|hs|gv) $/u },
      { spoken: 'tiểu học', after: /^(?:,| và|&|-) ?(?:thcs|thpt|trung học)/u },
      { spoken: 'truyền hình', before: /(?:pt|phát thanh)(?: ?[-,&] ?| và )$/u },
    ],
    others: ['tiểu học', 'trường hợp', 'thực hiện'],
  },
  MN: {
    meanings: [
      { spoken: 'mầm non', before: /(?:trường|giáo viên|bậc|gv|cấp|trẻ) $/u },
      { spoken: 'mầm non', after: /^(?:,| và) ?(?:th|thcs|tiểu học|mẫu giáo)(?![\p{L}])/u },
      { spoken: 'miền núi', before: /(?:dtts|thiểu số)(?: và | ?& ?)$/u },
    ],
    others: ['mầm non', 'miền núi'],
  },
  CC: {
    meanings: [{ spoken: 'công chức', before: /(?:cán bộ,?|cb,|vc,) $/u }],
    others: ['công chức', 'chung cư', 'chứng chỉ'],
  },
  ĐC: {
    meanings: [
      { spoken: 'địa chỉ', after: /^ ?:/u },
      { spoken: 'đồng chí', before: /(?:các|\d|gồm|với) $/u },
      { spoken: 'đồng chí', name: true },
    ],
    others: ['đồng chí', 'địa chỉ'],
  },
  BT: {
    meanings: [
      {
        spoken: 'Bí thư',
        after: /^ (?:chi bộ|đảng|huyện|tỉnh|thành|xã đoàn|đoàn|đtn|chi đoàn|chi ủy|huyện đoàn)/u,
      },
      { spoken: 'Bí thư', before: /(?:phó|đồng chí|đ\/c) $/u },
    ],
    others: ['Bí thư', 'Bộ trưởng', 'bình thường'],
  },
  BBT: {
    meanings: [
      { spoken: 'Ban Bí thư', after: /^ (?:trung ương|tw|tư|khóa|khoá)/u },
      { spoken: 'Ban Biên tập', after: /^ (?:cổng|trang|đài|báo|website)/u },
    ],
    others: ['Ban Biên tập', 'Ban Bí thư'],
  },
  NN: {
    meanings: [
      {
        spoken: 'nông nghiệp',
        before: /(?:sản xuất|khuyến|dịch vụ|đất|sở|phòng|htx|bộ|ngành|kinh tế|phi) $/u,
      },
      { spoken: 'nhà nước', before: /(?:quản lý|ngân sách|cơ quan|doanh nghiệp) $/u },
    ],
    others: ['nông nghiệp', 'nhà nước'],
  },
  TTCN: {
    meanings: [
      {
        spoken: 'tiểu thủ công nghiệp',
        before: /(?:công nghiệp|cn|ngành nghề|nông nghiệp|giá trị)[ ,–-]*$/u,
      },
    ],
    others: ['tiểu thủ công nghiệp', 'trung tâm cai nghiện'],
  },
  CV: {
    meanings: [
      { spoken: 'Công văn', after: /^ (?:số )?\d/u },
      { spoken: 'chuyên viên', name: true },
    ],
    others: ['Công văn', 'chuyên viên'],
  },
  SN: {
    meanings: [
      { spoken: 'sinh năm', after: /^[ :]*\d{4}/u },
      { spoken: 'số nhà', after: /^[ :]*\d{1,3}(?!\d)/u },
    ],
    others: ['sinh năm', 'số nhà'],
  },
  TN: {
    meanings: [
      { spoken: 'thanh niên', before: /(?:đoàn|hội|đoàn viên,?|đội) $/u },
      { spoken: 'thanh niên', after: /^ (?:xung phong|tình nguyện|cộng sản)/u },
      { spoken: 'tự nhiên', before: /(?:diện tích|khoa học) $/u },
    ],
    others: ['thanh niên', 'tài nguyên', 'tự nhiên', 'tốt nghiệp'],
  },
  CN: {
    meanings: [
      { spoken: 'công nghiệp', before: /(?:khu|cụm|ngành|sản xuất|giá trị) $/u },
      { spoken: 'công nghiệp', after: /^(?:,| -|-| và) ?(?:ttcn|tiểu thủ|xây dựng|xd)/u },
      { spoken: 'chủ nhật', before: /(?:thứ 7,?|sáng|chiều|ngày|t7,?)(?: và)? $/u },
      { spoken: 'chi nhánh', after: /^ (?:ngân hàng|nhct|công ty|văn phòng|điện)/u },
    ],
    others: ['công nghiệp', 'công nhân', 'chủ nhật', 'chi nhánh'],
  },
  ĐV: {
    meanings: [
      { spoken: 'đoàn viên', before: /(?:đoàn|chi đoàn|công đoàn).{0,20}$/u },
      { spoken: 'đảng viên', before: /(?:chi bộ|đảng|kết nạp|dự đh|dự đại hội).{0,20}$/u },
    ],
    others: ['đảng viên', 'đoàn viên', 'đơn vị'],
  },
  ĐB: {
    meanings: [
      { spoken: 'đồng bào', after: /^ dt/u },
      { spoken: 'đại biểu', before: /(?:\d|các|dự|vị) $/u },
    ],
    others: ['đồng bào', 'đại biểu', 'đồng bằng', 'đặc biệt'],
  },
  TV: {
    meanings: [
      { spoken: 'thành viên', before: /(?:\d|các|tổ|ban) $/u },
      {
        spoken: 'ti vi',
        before: /(?:sóng|màn hình|trên|xem|chiếc|bật|tắt|loa|máy|kênh|đài)(?: chiếc)? $/u,
      },
    ],
    others: ['thành viên', 'ti vi', 'thư viện'],
  },
  HV: {
    meanings: [{ spoken: 'hội viên', before: /(?:\d|các) $/u }],
    others: ['hội viên', 'học viên'],
  },
  HĐ: {
    meanings: [
      {
        spoken: 'Hội đồng',
        after:
          /^ (?:bầu cử|nhân dân|thẩm định|đánh giá|tư vấn|thi đua|giáo dục|nvqs|nghĩa vụ|quản trị|trường)/u,
      },
      { spoken: 'hợp đồng', before: /(?:ký|theo|lao động|bản|làm) $/u },
      { spoken: 'hoạt động', before: /(?:các|tổ chức) $/u },
    ],
    others: ['hợp đồng', 'Hội đồng', 'hoạt động'],
  },
  TC: {
    meanings: [
      { spoken: 'tiêu cực', before: /(?:tham nhũng|pctn|lãng phí),? (?:và )?$/u },
      { spoken: 'trung cấp', before: /(?:trường|trình độ|bằng|cđ,) $/u },
    ],
    others: ['tiêu cực', 'tài chính', 'trung cấp', 'tiêu chí'],
  },
  PC: {
    meanings: [
      {
        spoken: 'phòng, chống',
        after: /^ (?:thiên tai|lụt|bão|cháy|dịch|tham nhũng|ma|tội|tệ|bạo|đuối)/u,
      },
      { spoken: 'Phiếu chuyển', after: /^ số/u },
      { spoken: 'pê xê', before: /(?:máy|máy tính|bộ|dàn|chiếc|màn hình) $/u },
    ],
    others: ['phòng, chống', 'pê xê', 'Phiếu chuyển'],
  },
  UV: {
    meanings: [
      { spoken: 'ủy viên', after: /^ (?:btv|bch|ban|ubnd|ub|thường|đảng|mttq|tw|trung ương)/u },
      { spoken: 'ủy viên', before: /(?:\d|các|là) $/u },
      { spoken: 'u vê', before: /(?:tia|chỉ số) $/u },
    ],
    others: ['ủy viên', 'u vê'],
  },
  QK: {
    meanings: [
      { spoken: 'Quốc khánh', after: /^ 2[/-]9/u },
      { spoken: 'Quân khu', after: /^ ?\d/u },
    ],
    others: ['Quốc khánh', 'Quân khu'],
  },
  MT: {
    meanings: [
      { spoken: 'Mặt trận', after: /^ (?:thôn|xã|tổ quốc|huyện|tỉnh|các|ấp|khu)(?![\p{L}])/u },
      { spoken: 'môi trường', before: /(?:vệ sinh|bảo vệ|tn và|tài nguyên(?: và)?|ô nhiễm) $/u },
      { spoken: 'Mặt trận', before: /(?:công tác|ủy ban|uỷ ban|ub) $/u },
    ],
    others: ['Mặt trận', 'môi trường', 'mục tiêu'],
  },
  BTT: {
    meanings: [{ spoken: 'Ban Thường trực', after: /^ (?:mttq|ub|hội|đảng|xã|huyện)/u }],
    others: ['Ban Thường trực', 'Bản thỏa thuận'],
  },
  BB: {
    meanings: [{ spoken: 'Biên bản', after: /^ (?:số|họp|làm việc)/u }],
    others: ['Biên bản', 'bệnh binh'],
  },
  BĐ: {
    meanings: [{ spoken: 'báo động', after: /^ ?[i123]+(?![\p{L}\d])/u }],
    others: ['báo động', 'bưu điện'],
  },
  ND: {
    meanings: [
      { spoken: 'nông dân', before: /hội $/u },
      { spoken: 'nhân dân', before: /(?:cán bộ|quần chúng|cán bộ,|và) $/u },
    ],
    others: ['nông dân', 'nhân dân', 'nội dung'],
  },
  CK: {
    meanings: [
      { spoken: 'cùng kỳ', before: /(?:so|so với|bằng|tăng|giảm).{0,20}$/u },
      { spoken: 'chuyển khoản', before: /(?:tiền mặt|hình thức) (?:hoặc )?$/u },
    ],
    others: ['cùng kỳ', 'chuyển khoản', 'cam kết'],
  },
  KS: { meanings: [{ spoken: 'kỹ sư', name: true }], others: ['kỹ sư', 'khách sạn', 'kiểm soát'] },
  ĐT: {
    meanings: [
      { spoken: 'điện thoại', after: /^ ?:|^\.? ?[0+(]/u },
      { spoken: 'đường tỉnh', after: /^[. ]?\d{3}/u },
      { spoken: 'đào tạo', before: /(?:gd|giáo dục)(?: và | ?[&-] ?)$/u },
    ],
    others: ['điện thoại', 'đào tạo', 'đầu tư', 'đường tỉnh'],
  },
  TL: {
    meanings: [{ spoken: 'tỉnh lộ', after: /^[. ]?\d/u }],
    others: ['tỉnh lộ', 'tài liệu', 'thừa lệnh'],
  },
  ĐH: {
    meanings: [
      { spoken: 'đường huyện', after: /^\.?\d/u },
      { spoken: 'đại hội', before: /(?:dự|tổ chức|tại|văn kiện|chuẩn bị|chào mừng|nghị quyết) $/u },
      { spoken: 'đại học', before: /(?:trường|sinh viên|trình độ|tốt nghiệp|bằng|học) $/u },
      { spoken: 'đại học', after: /^(?:,| và|-|\/) ?(?:cđ|cao đẳng)|^ (?!đảng|chi|đại)\p{L}/u },
    ],
    others: ['đại học', 'đại hội'],
  },
};
