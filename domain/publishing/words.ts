import type { BulletinFields } from '../bulletin.ts';

/** The few words that a published bulletin gets from us. Always Vietnamese: its readers are. */
export const NO_HEADLINE = 'Bản tin chưa có tiêu đề';
const AUTHOR = 'Tác giả: ';
const PHOTO_CREDIT = 'Nguồn ảnh: ';

export function headlineOf(fields: BulletinFields): string {
  return fields.headline.trim() || NO_HEADLINE;
}

/** "Tác giả: Lò Văn Tám – Đài truyền thanh xã"; a unit alone stands for itself. Empty: neither. */
export function bylineOf({ byline }: BulletinFields): string {
  const author = byline.author.trim();
  const unit = byline.unit.trim();
  if (author === '') return unit;
  return AUTHOR + (unit === '' ? author : `${author} – ${unit}`);
}

export function photoCreditOf(fields: BulletinFields): string {
  const credit = fields.photoCredit.trim();
  return credit === '' ? '' : PHOTO_CREDIT + credit;
}
