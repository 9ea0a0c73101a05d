import { DAYS_BEFORE, isDay, isMonth, isYear, NAMED_DAY, sayDate } from './dates.ts';
import type { HouseStyle } from './house-style.ts';
import { sayLabel, sayNumber, sayYear } from './numbers.ts';
import type { Place } from './place.ts';
import { ask, likely, sure, type Reading } from './segment.ts';
import { startsWithUnit } from './units-table.ts';

/** Words before a/b that leave no doubt it is a day. */
const DATE_BEFORE =
  /(?:^|[^\p{L}])(?:ngày|mùng|mồng|rằm|sáng|trưa|chiều|tối|đêm|khuya|hôm|nay|mai|qua|chủ nhật,?|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),?|lễ|dịp|phong trào|qk|chiến thắng|mừng|tết|quốc khánh|độc lập|(?:phụ nữ|nhà giáo|thầy thuốc|báo chí|cách mạng|gia đình|doanh nhân|quân đội nhân dân)(?: việt nam)?|quốc tế lao động|liệt s[ĩỹ]|thiếu nhi|giải phóng|kỷ niệm)[ (]+$/u;
/** Words before a/b that speak of time, unless what follows counts something. */
const TIME_BEFORE =
  /(?:^|[^\p{L}])(?:từ|đến|tới|trước|sau|kể từ|tính đến|vào|giờ|phút|hạn|cuối|đầu|hết|là)[ (]+$/u;
const ADDRESS_BEFORE =
  /(?:^|[^\p{L}])(?:số nhà|nhà số|ngõ|ngách|hẻm|kiệt|đường|tổ|thửa|thửa đất|số|địa chỉ:?|lô|căn hộ|phòng) $/u;
const RATIO_BEFORE =
  /(?:^|[^\p{L}])(?:tỷ số|tỷ lệ|tỉ số|tỉ lệ|huyết áp|thị lực|đạt điểm|bậc|bậc thợ|trình độ|trình độ văn hóa|trình độ học vấn|văn hóa|(?:thương|bệnh) binh(?: hạng| loại)?|thương tật hạng) $/u;
/** A share of one whole: "một phần hai". */
const WHOLE_AFTER =
  /^ (?:diện tích|số|tổng|dân số|chiều|quãng|đoạn|chặng|khối lượng|sản lượng|kinh phí|thời gian|nhiệm kỳ|năm|giá|mức|lượng|bề|quân số|tài sản|thu nhập|vốn|mặt|lớp đất|trở lên|của)(?![\p{L}])/u;
/** So many out of so many: "ba trên bảy". */
const COUNTED_AFTER =
  /^ (?:đạt|chiếm|nam|nữ|đơn vị|tiêu chí|chỉ tiêu|nội dung|thôn|bản|ấp|xóm|làng|tổ|khu|xã|phường|huyện|tỉnh|thị trấn|hộ|đại biểu|đảng viên|đồng chí|chi bộ|chi hội|chi đoàn|phiếu|trường|lớp|học sinh|em|cháu|thanh niên|người|cử tri|dự án|công trình|câu lạc bộ|hợp tác xã|ý kiến|nhiệm vụ|mô hình|sản phẩm|con|khẩu|bộ|cán bộ|công chức|hồ sơ|vụ|đơn|trạm|cơ quan|ban|ngành|hội viên|đoàn viên|giáo viên|bác sĩ|điểm|tuyến|nhà|phòng|ngày|tháng|tuổi|thành viên|ủy viên|uỷ viên|nghị quyết|văn bản|thủ tục|thửa|lượt|gia đình|khu dân cư|chỉ số|hạng mục|mục tiêu|lĩnh vực|tiêu chuẩn|phần việc|gói thầu|chương trình|đề án|kế hoạch|cơ sở|doanh nghiệp|trang trại|hội|đoàn|đội|cụm|nhóm|khối|tàu|thuyền|phương tiện|xe|cầu|đập|hồ|trạm bơm|chốt|chợ|lao động|phụ nữ|cựu chiến binh|trẻ|bệnh nhân|ca|mẫu|căn|ngôi|tiết mục|vận động viên|môn|bài|cặp|suất|mũi|vị trí|lô|luật|điều|buổi|phiên|dân tộc|bí thư|trưởng|lãnh đạo|tổ chức|mặt hàng|loại|dịch vụ|khâu)(?![\p{L}])/u;
/** Words behind a/b that only a day has. */
const DATE_AFTER =
  /^ ?\(?(?:âm lịch|âl|al|dương lịch|dl|hàng năm|hằng năm|vừa qua|tới đây|năm (?:19|20)\d\d)(?![\p{L}])/u;
/** Between two dates of one list. */
const DATE_LINK = /^ ?(?:,|;|và|-|–|—|đến|đến ngày|hoặc|&) ?$/u;

const SLASH = /(\d{1,4}) ?\/ ?(\d{1,4})(?![\d/]|[.,]\d|\/?\p{Lu})/uy;
const MIXED = /(\d{1,3}) (\d)\/(\d{1,2})(?![\d/]|[.,]\d)/uy;

interface Slash {
  readonly first: string;
  readonly second: string;
  readonly to: number;
}

/** "ba trên bảy". */
function sayRatio({ first, second }: Slash, style: HouseStyle): string {
  return `${sayLabel(first, style)} trên ${sayLabel(second, style)}`;
}

/** "một phần hai"; a quarter is "một phần tư". */
function sayShare({ first, second }: Slash, style: HouseStyle): string {
  const bottom = Number(second) === 4 ? 'tư' : sayNumber(second, style);
  return `${sayNumber(first, style)} phần ${bottom}`;
}

/** a/b: a day and a month, so many out of so many, or a share. Neighbours decide; else it asks. */
export function readSlash(place: Place): Reading | null {
  const mixed = place.match(MIXED);
  if (mixed && Number(mixed[2]) < Number(mixed[3]) && isAlone(place, place.at + mixed[0].length)) {
    const share = sayShare({ first: mixed[2] ?? '', second: mixed[3] ?? '', to: 0 }, place.style);
    const spoken = `${sayNumber(mixed[1] ?? '', place.style)} và ${share}`;
    return likely(place.at + mixed[0].length, 'ratio', spoken);
  }
  const match = place.match(SLASH);
  if (!match) return readAddress(place);
  const years = readYears(place, match);
  if (years) return years;
  const slash = { first: match[1] ?? '', second: match[2] ?? '', to: place.at + match[0].length };
  return readDated(place, slash) ?? readParts(place, slash) ?? readUnclear(place, slash);
}

/** "năm học 2023/2024": a year and the next. */
function readYears(
  place: Place,
  [written, first = '', second = '']: RegExpExecArray,
): Reading | null {
  if (!isYear(first) || !isYear(second) || Number(second) !== Number(first) + 1) return null;
  const spoken = `${sayYear(first, place.style)} đến ${sayYear(second, place.style)}`;
  return sure(place.at + written.length, 'range', spoken);
}

function canBeDate({ first, second }: Slash): boolean {
  return isDay(first) && isMonth(second) && first.length <= 2 && second.length <= 2;
}

const ADDRESS = /\d{1,4}(?:\/\d{1,4}){2,4}(?![\d/\p{L}])/uy;

/** "nhà 12/3/5": no date, so an alley of an alley. */
function readAddress(place: Place): Reading | null {
  const match = place.match(ADDRESS);
  if (!match) return null;
  const numbers = match[0].split('/').map((digits) => sayLabel(digits, place.style));
  return likely(place.at + match[0].length, 'ratio', numbers.join(' trên '));
}

function readDated(place: Place, slash: Slash): Reading | null {
  if (!canBeDate(slash)) return null;
  const spoken = sayDate({ day: slash.first, month: slash.second }, place.before, place.style);
  const certain =
    DATE_BEFORE.test(place.before) ||
    DAYS_BEFORE.test(place.before) ||
    (NAMED_DAY.test(place.before) && !COUNTED_AFTER.test(place.after(slash.to))) ||
    DATE_AFTER.test(place.after(slash.to));
  if (certain) return sure(slash.to, 'date', spoken);
  const { previous } = place;
  const link = previous?.kind === 'date' ? place.text.slice(previous.to, place.at) : null;
  if (link !== null && DATE_LINK.test(link.toLowerCase())) return sure(slash.to, 'date', spoken);
  const after = place.after(slash.to);
  if (COUNTED_AFTER.test(after) || WHOLE_AFTER.test(after)) return null;
  // "30/4 - 1/5": what the dash comes from was a day.
  if (previous?.kind === 'range' && /\d\/\d{1,2} ?[-–—] ?$/u.test(place.before))
    return sure(slash.to, 'date', spoken);
  // "24/12 đến 31/12", "24/12 - 31/12": two of a kind.
  if (/^ ?(?:[-–—]|đến) ?(?:ngày )?\d{1,2}\/\d{1,2}(?!\d)/u.test(after))
    return sure(slash.to, 'date', spoken);
  if (TIME_BEFORE.test(place.before)) {
    return likely(slash.to, 'date', spoken, [
      sayRatio(slash, place.style),
      sayShare(slash, place.style),
    ]);
  }
  return null;
}

function readParts(place: Place, slash: Slash): Reading | null {
  const { before, style } = place;
  const after = place.after(slash.to);
  const share = sayShare(slash, style);
  const ratio = sayRatio(slash, style);
  if (ADDRESS_BEFORE.test(before) || RATIO_BEFORE.test(before))
    return sure(slash.to, 'ratio', ratio);
  const proper = Number(slash.first) < Number(slash.second);
  if (startsWithUnit(after) && proper) return sure(slash.to, 'ratio', share);
  if (WHOLE_AFTER.test(after) && proper) return likely(slash.to, 'ratio', share, [ratio]);
  if (COUNTED_AFTER.test(after)) {
    // "2/3 người dân" may well be a share: so few parts are seldom counted.
    const small = proper && Number(slash.second) <= 4;
    // What is counted has no nought in front: "05/08 chi bộ".
    const counted = `${sayNumber(slash.first, style)} trên ${sayNumber(slash.second, style)}`;
    return small ? ask(slash.to, 'ratio', counted, [share]) : sure(slash.to, 'ratio', counted);
  }
  return null;
}

/** Nothing but signs around: a table cell, a figure by itself. */
function isAlone(place: Place, to: number): boolean {
  return !/\p{L}/u.test(place.before) && !/\p{L}/u.test(place.after(to));
}

function readUnclear(place: Place, slash: Slash): Reading {
  const { style } = place;
  const ratio = sayRatio(slash, style);
  const share = sayShare(slash, style);
  const { first, second, to } = slash;
  if (first === '24' && second === '7')
    return ask(to, 'ratio', ratio, [sayDate({ day: first, month: second }, place.before, style)]);
  if (canBeDate(slash)) {
    const date = sayDate({ day: first, month: second }, place.before, style);
    const guess = isAlone(place, to) || first === '1' ? share : date;
    return ask(to, guess === date ? 'date' : 'ratio', guess, [date, share, ratio]);
  }
  const labels =
    first.startsWith('0') || second.startsWith('0') || Number(first) === Number(second);
  const asShare = !labels && Number(second) > 1 && Number(second) <= 10;
  return asShare ? ask(to, 'ratio', share, [ratio]) : likely(to, 'ratio', ratio, [share]);
}
