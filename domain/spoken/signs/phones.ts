import { sayDigits } from '../numbers/numbers.ts';
import type { Place } from '../place.ts';
import { likely, sure, type Reading } from '../segment.ts';
import { COUNTED_AFTER } from '../numbers/counted.ts';

/** Words before a number that is dialled. */
const DIALLED_BEFORE =
  /(?:điện thoại|đt|sđt|đtdđ|tel|hotline|số máy|liên hệ|zalo|gọi|gọi số|gọi ngay|tổng đài|đường dây nóng|fax|máy|di động|cố định|viber|theo số|qua số)(?: số)?(?: (?:theo|là|qua))?[ :.)(]*$/u;
/** Words before a number that only identifies. */
const IDENTIFIES_BEFORE =
  /(?:tài khoản|số tk|tk|mã số|cccd|cmnd|căn cước|căn cước công dân|mã số thuế|stk|mst|mã|hộ chiếu|mã bưu chính|mã vùng)(?: số)?[ :]*$/u;
/** Ten digits of a mobile, eleven of a landline, in the writer's groups; or with the country in front. */
const SUBSCRIBER =
  /(?:\+84|\(84[-. ]?\d{2,3}\)|\(\+84\)|\(0\d{1,3}\)|0\d{1,3}(?=[\d .-]))[ .-]{0,2}\d(?:[ .-]?\d){6,9}(?![\d]|[.,-]\d)/y;
const SERVICE = /1[89]00[ .-]?\d{2,4}(?:[ .-]?\d{2})?(?!\d)/y;
const EMERGENCY = /11[1-5](?![\d]|[.,/:-]\d| ?%)/y;
const DIGITS = /\d{3,16}(?:[ .-]\d{2,6}){0,5}(?!\d|[.,]\d)/y;
/** "gọi", "báo ngay cho", "số điện thoại khẩn cấp:": what is dialled, and what may stand between. */
const EMERGENCY_BEFORE =
  /(?:^|[^\p{L}])(?:gọi|báo|a lô|alo|quay|bấm|nhấn|liên hệ|liên lạc|điện thoại|đt|số máy|đầu số|tổng đài|đường dây|đường dây nóng|hotline|cấp cứu|cảnh sát|cứu hỏa|cứu hoả|chữa cháy|cứu hộ|cứu nạn|báo cháy|phản ứng nhanh|lực lượng|trẻ em|khẩn cấp|y tế|công an)(?: (?:ngay|nhanh|khẩn|khẩn cấp|điện|điện thoại|đến|tới|cho|vào|về|qua|theo|số|số máy|tổng đài|máy|đường dây nóng|lực lượng|cấp cứu|là|kịp thời|trực tiếp|miễn phí))*[ (:“"]*$/u;
/** People and things that a body calls up or reports: counts behind which no number is dialled. */
const PEOPLE_AFTER =
  /^ (?:công dân|thanh niên|nam|nữ|trường hợp|đồng|triệu|ha|kg|km|cây|m|chú)(?![\p{L}])/u;

/** In the writer's groups; a number without any is said as people say them: 4, 3, 3. */
function sayDialled(written: string): string {
  const plus = written.includes('+') ? 'cộng ' : '';
  const groups = written.match(/\d+/g) ?? [];
  const [only = ''] = groups;
  const phone = groups.length === 1 && /^0\d{9,10}$/.test(only);
  const said = phone ? [only.slice(0, 4), only.slice(4, 7), only.slice(7)] : groups;
  return plus + said.map(sayDigits).join(', ');
}

/** Telephone numbers and numbers that only identify: never a quantity, so digit by digit. */
export function readPhone(place: Place): Reading | null {
  if (place.glued) return null;
  const subscriber = place.match(SUBSCRIBER) ?? place.match(SERVICE);
  if (subscriber) {
    return sure(place.at + subscriber[0].length, 'phone', sayDialled(subscriber[0]));
  }
  const emergency = place.match(EMERGENCY);
  if (emergency && EMERGENCY_BEFORE.test(place.before)) return readEmergency(place);
  const link =
    place.previous?.kind === 'phone' ? place.text.slice(place.previous.to, place.at) : null;
  if (emergency && link !== null && /^ ?(?:,|và|hoặc|-|–|\/) ?$/u.test(link))
    return readEmergency(place);
  const digits = place.match(DIGITS);
  if (!digits) return null;
  const known = DIALLED_BEFORE.test(place.before) || IDENTIFIES_BEFORE.test(place.before);
  if (!known || digits[0].replaceAll(/\D/g, '').length < 6) return null;
  return sure(place.at + digits[0].length, 'phone', sayDialled(digits[0]));
}

function readEmergency(place: Place): Reading | null {
  const to = place.at + 3;
  const after = place.after(to);
  if (COUNTED_AFTER.test(after) || PEOPLE_AFTER.test(after)) return null;
  return likely(to, 'phone', sayDigits(place.text.slice(place.at, to)));
}
