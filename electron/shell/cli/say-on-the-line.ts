import type { Language } from '#domain/wording/word-error';
import type { BulletinState } from '#domain/bulletin';

/** What the command line says besides refusals: results for people, and what did not match. */

type Words = {
  readonly states: Readonly<Record<BulletinState, string>>;
  readonly imported: (photos: number, captions: number, changes: number) => string;
  readonly awaiting: (file: string, caption: string) => string;
  readonly unused: (photo: string) => string;
  readonly counts: (photos: number, captions: number) => string;
  readonly none: string;
};

const vi: Words = {
  states: {
    draft: 'bản nháp',
    submitted: 'chờ duyệt',
    returned: 'trả lại',
    approved: 'đã duyệt',
    phoned: 'duyệt qua điện thoại, chờ ký bổ sung',
    aired: 'đã phát',
    withdrawn: 'thu hồi',
  },
  imported: (photos, captions, changes) =>
    `${photos}/${captions} chú thích có ảnh, ${changes} chỗ đã sửa khi nhập`,
  awaiting: (file, caption) => `${file}: chú thích "${caption}" còn chờ ảnh.`,
  unused: (photo) => `${photo}: không có chú thích nào chờ ảnh này nên chưa dùng.`,
  counts: (photos, captions) =>
    `Số ảnh không khớp số chú thích: ${photos} ảnh, ${captions} chú thích chờ ảnh.`,
  none: 'Không có bản tin nào.',
};

const en: Words = {
  states: {
    draft: 'draft',
    submitted: 'submitted',
    returned: 'returned',
    approved: 'approved',
    phoned: 'approved by telephone, awaiting the signature',
    aired: 'aired',
    withdrawn: 'withdrawn',
  },
  imported: (photos, captions, changes) =>
    `${photos} of ${captions} captions have a photo, ${changes} changes made on the way in`,
  awaiting: (file, caption) => `${file}: the caption "${caption}" still awaits its photo.`,
  unused: (photo) => `${photo}: no caption awaits this photo, so it was not used.`,
  counts: (photos, captions) =>
    `The photos do not match the captions: ${photos} photos, ${captions} captions that await one.`,
  none: 'There is no bulletin.',
};

export function lineWords(language: Language): Words {
  return language === 'vi' ? vi : en;
}
