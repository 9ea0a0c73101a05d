import { type Random, pick } from './random.ts';

/** Sentences as a commune station writes them. Places, people and numbers are invented. */

const when = [
  'Sáng ngày 12 tháng 5',
  'Chiều qua',
  'Trong hai ngày cuối tuần',
  'Ngay từ đầu vụ đông xuân',
  'Thực hiện kế hoạch của Ủy ban nhân dân xã Suối Vàng',
  'Hưởng ứng Tháng hành động vì môi trường',
];
const who = [
  'Hội Phụ nữ thôn Bến Đò',
  'cán bộ và nhân dân xã Tân Mộc',
  'Đoàn Thanh niên xã Suối Vàng',
  'Ban quản lý hợp tác xã nông nghiệp Đồng Lúa',
  'tổ công tác phòng, chống thiên tai',
  'các hộ gia đình ở xóm Chùa',
  'đồng chí Lò Văn Thuận, Phó Chủ tịch Ủy ban nhân dân xã,',
  'Trạm Y tế xã phối hợp với Trường Tiểu học Tân Mộc',
];
const does = [
  'đã nạo vét 3,5 km kênh mương nội đồng',
  'tổ chức trồng hơn 1.200 cây xanh dọc tuyến đường liên thôn',
  'kiểm tra tiến độ làm đất, gieo cấy và phòng trừ sâu bệnh',
  'tuyên truyền, vận động bà con giữ gìn vệ sinh đường làng, ngõ xóm',
  'trao 45 suất quà cho học sinh nghèo vượt khó',
  'hướng dẫn kỹ thuật chăm sóc đàn gia súc trong những ngày giá rét',
  'rà soát các điểm có nguy cơ sạt lở trước mùa mưa bão',
  'khánh thành nhà văn hóa sau gần tám tháng xây dựng',
];
const result = [
  'với sự tham gia của trên 320 người',
  'góp phần hoàn thành tiêu chí nông thôn mới nâng cao',
  'được đông đảo bà con đồng tình ủng hộ',
  'bảo đảm đúng thời vụ và tiết kiệm chi phí',
  'tổng kinh phí khoảng 186 triệu đồng, trong đó nhân dân đóng góp một nửa',
  'qua đó nâng cao ý thức trách nhiệm của mỗi người dân',
  'không để xảy ra thiệt hại về người và tài sản',
];

export function sentence(random: Random): string {
  return `${pick(random, when)}, ${pick(random, who)} ${pick(random, does)}, ${pick(random, result)}.`;
}

export function caption(random: Random): string {
  const [first = '', ...rest] = `${pick(random, who)} ${pick(random, does)}`;
  return `${first.toUpperCase()}${rest.join('')}`;
}

export function headline(random: Random): string {
  return `${pick(random, who)} ${pick(random, does)}`.toLocaleUpperCase('vi');
}

/** Written syllables (tiếng): what a Vietnamese desk counts as words. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
