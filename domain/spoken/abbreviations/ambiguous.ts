/** A meaning that neighbours call for. Patterns see small letters; `name` asks for a capital behind. */
export interface Meaning {
  readonly spoken: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** A proper name follows: "TT Phủ Thông". */
  readonly name?: true;
}

/** An abbreviation that means several things. The first meaning is the guess where no neighbour decides. */
export interface Ambiguous {
  readonly meanings: readonly Meaning[];
  /** What else it may mean, where no neighbour could show it. */
  readonly others?: readonly string[];
}

const PARTY =
  /^ (?:(?:ban )?(?:tỉnh|huyện|thành|thị|đảng) ?(?:ủy|uỷ)|tu |đảng bộ|đảng|chi bộ|chi ủy|trung ương|tw|hội|đoàn|công đoàn|liên đoàn|xã đoàn|huyện đoàn|tỉnh đoàn|cấp ủy|quận ủy|hu(?![\p{L}])|đu(?![\p{L}])|hnd|ccb|lhpn|mttq|lđlđ|đtn)/u;

/** Decided by neighbours where that is safe, else asked. */
export const AMBIGUOUS: Readonly<Record<string, Ambiguous>> = {
  BTV: {
    meanings: [
      { spoken: 'Ban Thường vụ', after: PARTY },
      {
        spoken: 'Ban Thường vụ',
        before: /(?:(?:ủy|uỷ) viên|uv) $|thay mặt $|nghị quyết (?:của )?$|thường trực, $/u,
      },
      {
        spoken: 'biên tập viên',
        before: /(?:phóng viên|pv|ctv|ptv|ktv|biên tập|phát thanh viên|đài|đội ngũ),? (?:và )?$/u,
      },
      {
        spoken: 'biên tập viên',
        after: /^(?:,| và| -)? (?:phóng viên|phát thanh viên|kỹ thuật viên|đài|ptv|pv|ktv)/u,
      },
      { spoken: 'biên tập viên', after: /^ ?:/u },
      { spoken: 'biên tập viên', name: true, before: /(?:^|\n|[:;–-] ?)$/u },
    ],
    others: ['biên tập viên'],
  },
  BCH: {
    meanings: [
      { spoken: 'Ban Chấp hành', after: PARTY },
      {
        spoken: 'Ban Chỉ huy',
        after:
          /^ (?:quân sự|qs|phòng|pctt|pclb|pccc|pt|chống|dân quân|thống nhất|bộ đội|cứu hộ|đại đội|tiểu đoàn)/u,
      },
      {
        spoken: 'Ban Chấp hành',
        before: /(?:bầu|nhân sự|(?:ủy|uỷ) viên|tham gia|vào) (?:vào )?$/u,
      },
      { spoken: 'Ban Chấp hành', after: /^ (?:khóa|khoá|lâm thời|nhiệm kỳ|mới|gồm)/u },
    ],
    others: ['Ban Chỉ huy'],
  },
  CĐ: {
    meanings: [
      {
        spoken: 'công đoàn',
        after: /^ (?:cơ sở|viên|xã|huyện|tỉnh|ngành|giáo dục|các|công ty|trường|cơ quan)/u,
      },
      {
        spoken: 'cao đẳng',
        before:
          /(?:trường|sinh viên|hệ|trình độ|bằng|đh|đại học|trung cấp|tốt nghiệp)[,/-]? ?(?:và )?$/u,
      },
      { spoken: 'công điện', after: /^ (?:số|khẩn)/u },
    ],
    others: ['cao đẳng', 'công điện'],
  },
  CT: {
    meanings: [
      {
        spoken: 'Chủ tịch',
        after:
          /^ (?:ubnd|hđnd|ubmttq|mttq|hội|công đoàn|liên đoàn|ủy ban|uỷ ban|nước|hnd|ccb|lhpn|hlhpn|ubmttqvn|lđlđ|xã|huyện|tỉnh)(?![\p{L}])/u,
      },
      { spoken: 'Chủ tịch', before: /(?:^|[^\p{L}])(?:phó|đồng chí|đ\/c|ông|bà) $/u },
      {
        spoken: 'Chương trình',
        after:
          /^ (?:mtqg|mục tiêu|hành động|công tác|135|30a|xây dựng|ntm|ocop|phối hợp|giảm nghèo)/u,
      },
      { spoken: 'Công ty', after: /^ (?:tnhh|cổ phần|cp|xăng|điện|may|mtv|lâm nghiệp|thủy|xây)/u },
      { spoken: 'Chỉ thị', after: /^ (?:số )?\d|^\/tw/u },
    ],
    others: ['Chỉ thị', 'chương trình', 'công ty'],
  },
  TT: {
    meanings: [
      {
        spoken: 'Trung tâm',
        after:
          /^ (?:y tế|văn hóa|văn hoá|gdtx|gdnn|giáo dục|dạy|chính trị|bồi dưỡng|cung ứng|dịch vụ|dvnn|truyền thông|hành chính|phục vụ|học tập|khuyến|ứng dụng|kiểm soát|vhtt|vh|nước|htcđ|thể thao|hội nghị|phát triển|pvhcc|hcc|yt)(?![\p{L}])/u,
      },
      {
        spoken: 'Thường trực',
        after:
          /^ (?:hđnd|ubnd|tỉnh ủy|huyện ủy|đảng ủy|ubmttq|mttq|hội đồng|thành ủy|thị ủy|bch)(?![\p{L}])/u,
      },
      { spoken: 'Thông tư', after: /^ (?:số )?\d/u },
      { spoken: 'thông tin', before: /(?:vh|văn hóa|văn hoá|&)[ -]*$/u },
      {
        spoken: 'Thường trực',
        before: /(?:phó bí thư|pbt|phó chủ tịch|pct|phó ban|(?:ủy|uỷ) viên) $/u,
      },
      { spoken: 'thị trấn', name: true },
      { spoken: 'thị trấn', before: /(?:các xã,|xã,|xã|phường,) $/u },
    ],
    others: ['thị trấn', 'thông tư', 'thông tin', 'thường trực'],
  },
  PCTN: {
    meanings: [
      {
        spoken: 'phòng, chống tham nhũng',
        after: /^(?:,| và)? ?(?:tiêu cực|tc|lãng phí|lp|thực hành|chống lãng phí)/u,
      },
      { spoken: 'phòng, chống tệ nạn', after: /^ (?:xã hội|ma túy|ma tuý|mại dâm)/u },
      {
        spoken: 'phòng, chống tham nhũng',
        before:
          /(?:luật|tài sản|thu nhập|thanh tra|nội chính|giải quyết khiếu nại, tố cáo,?(?: và)?) $/u,
      },
    ],
    others: ['phòng, chống tệ nạn'],
  },
  NCC: {
    meanings: [
      {
        spoken: 'người có công',
        after: /^ (?:với cách mạng|cách mạng|với cm|và thân nhân|tiêu biểu|với nước)/u,
      },
      {
        spoken: 'người có công',
        before:
          /(?:chính sách|đối tượng|gia đình|thân nhân|thương binh|liệt sĩ|tặng quà|chế độ|ưu đãi|điều dưỡng)(?: cho| đối với)?,? $/u,
      },
      { spoken: 'nhà cung cấp', before: /(?:hợp đồng với|lựa chọn|danh sách) $/u },
      { spoken: 'nhà cung cấp', after: /^ (?:hàng|dịch vụ|thiết bị|vật tư)/u },
    ],
    others: ['nhà cung cấp'],
  },
  VHVN: {
    meanings: [
      {
        spoken: 'văn hóa, văn nghệ',
        before:
          /(?:chương trình|tiết mục|giao lưu|hội diễn|hoạt động|phong trào|đội|biểu diễn|clb|câu lạc bộ|liên hoan) $/u,
      },
      { spoken: 'văn hóa, văn nghệ', after: /^(?:,| và|-| -) ?(?:tdtt|thể)/u },
      { spoken: 'văn học Việt Nam', before: /(?:môn|tác phẩm|lịch sử|nền) $/u },
    ],
    others: ['văn học Việt Nam'],
  },
  PTTH: {
    meanings: [
      {
        spoken: 'phổ thông trung học',
        before: /(?:trường|học sinh|tốt nghiệp|bằng|thi|bậc|hệ) $/u,
      },
      {
        spoken: 'phát thanh - truyền hình',
        before: /(?:đài|phóng viên|báo và|sóng|ngành|báo -) $/u,
      },
    ],
    others: ['phổ thông trung học', 'phát thanh - truyền hình'],
  },
  BTC: {
    meanings: [
      { spoken: 'Bộ Tài chính', before: /(?:thông tư|quyết định|tt-|qđ-|của bộ).{0,12}$/u },
      {
        spoken: 'Ban Tổ chức',
        after:
          /^ (?:giải|hội|cuộc|lễ|ngày|đại hội|chương trình|tỉnh ủy|huyện ủy|thành ủy|trao|đã trao|tặng|đã|sẽ|trung ương|công bố)(?![\p{L}])/u,
      },
      {
        spoken: 'Ban Tổ chức',
        before:
          /(?:trưởng|giải thưởng|hội thi|cuộc thi|thành lập|thay mặt|đại diện|kết thúc|kết quả|, ) $/u,
      },
    ],
    others: ['Ban Tổ chức', 'Bộ Tài chính'],
  },
  TX: {
    meanings: [
      { spoken: 'thị xã', name: true },
      {
        spoken: 'thường xuyên',
        before: /(?:giáo dục|gd|công tác|tiếp công dân|kiểm tra|bd|bồi dưỡng|chi) $/u,
      },
      { spoken: 'thị xã', before: /(?:huyện,|thành phố,|tp,) $/u },
    ],
    others: ['thị xã', 'thường xuyên', 'tiếp xúc'],
  },
  THT: {
    meanings: [
      {
        spoken: 'tụ huyết trùng',
        before: /(?:bệnh|vắc xin|vắc-xin|vaccine|vacxin|tiêm phòng|lmlm,|lmlm và|lmlm -|dịch) $/u,
      },
      {
        spoken: 'tụ huyết trùng',
        after: /^(?:,| và|-| -| &)? ?(?:trâu|bò|lợn|gia súc|gia cầm|lmlm|lở mồm|dịch tả)/u,
      },
      {
        spoken: 'tổ hợp tác',
        after:
          /^ (?:sản xuất|trồng|nuôi|chăn|dịch vụ|nông|chế biến|rau|chè|thêu|may|thủy|thuỷ|mây|hợp tác|liên kết|và htx|, htx)/u,
      },
      {
        spoken: 'tổ hợp tác',
        before: /(?:htx,|htx và|hợp tác xã,|hợp tác xã và|thành viên|thành lập|mô hình|\d) $/u,
      },
    ],
    others: ['tổ hợp tác', 'tụ huyết trùng'],
  },
  BS: {
    meanings: [
      { spoken: 'biển số', after: /^[:.]? ?\d{2} ?[a-zđ]/u },
      { spoken: 'biển số', before: /(?:xe|ô tô|mô tô|xe máy|mang) $/u },
      { spoken: 'bổ sung', before: /(?:sửa đổi|điều chỉnh),? (?:và )?$/u },
      { spoken: 'bác sĩ', name: true },
      { spoken: 'bác sĩ', before: /(?:đội ngũ|y|các|\d|khám|trạm trưởng,) $/u },
    ],
    others: ['bác sĩ', 'biển số', 'bổ sung'],
  },
};
