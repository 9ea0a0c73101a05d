import type { BulletinFields } from '../bulletin.ts';
import { MAX_LABEL_LENGTH } from './signs.ts';

/** What a labelled line gives to the fields. */
export type Labelled = {
  readonly author?: string;
  readonly unit?: string;
  readonly credit?: string;
};

type Label = {
  readonly pattern: RegExp;
  /** Common words otherwise ("Tin: …", "Ảnh: …"): believed only after the text or under the headline. */
  readonly needsPlace: boolean;
  readonly read: (value: string, second: string) => Labelled;
};

const LABELS: readonly Label[] = [
  {
    pattern: /^(?:tác giả(?:\s+bài viết)?|người viết)\s*:\s*(.+)$/iu,
    needsPlace: false,
    read: readAuthor,
  },
  {
    pattern: /^nguồn ảnh\s*:\s*(.+)$/iu,
    needsPlace: false,
    read: (credit) => ({ credit }),
  },
  {
    pattern: /^(?:tin|bài|tin,? bài)(?:\s*,\s*|\s+và\s+)ảnh\s*:\s*(.+)$/iu,
    needsPlace: false,
    read: (value) => ({ ...readAuthor(value), credit: value }),
  },
  {
    pattern: /^(?:tin|bài|tin,? bài)\s*:\s*(.+?)\s*[;,–-]\s*ảnh\s*:\s*(.+)$/iu,
    needsPlace: false,
    read: (author, credit) => ({ ...readAuthor(author), credit }),
  },
  {
    pattern: /^(?:tin|bài|tin,? bài|bài viết)\s*:\s*(.+)$/iu,
    needsPlace: true,
    read: readAuthor,
  },
  { pattern: /^ảnh\s*:\s*(.+)$/iu, needsPlace: true, read: (credit) => ({ credit }) },
];

/** "Hà Văn Diện – Đài truyền thanh xã": the dash has spaces around it, those inside names have not. */
function readAuthor(value: string): Labelled {
  const parts = /^(.+?)\s+[–—-]\s+(.+)$/u.exec(value);
  return parts === null ? { author: value } : { author: parts[1] ?? value, unit: parts[2] ?? '' };
}

/** Reads a line such as "Tác giả: …"; null where it is none. */
export function readLabel(text: string, inPlace: boolean): Labelled | null {
  if (text.length > MAX_LABEL_LENGTH) return null;
  for (const { pattern, needsPlace, read } of LABELS) {
    const found = needsPlace && !inPlace ? null : pattern.exec(text);
    if (found !== null) return read(found[1] ?? '', found[2] ?? '');
  }
  return null;
}

/** The fields with a label's words in them, or null where one of those is taken: no word is overwritten. */
export function withLabel(fields: BulletinFields, labelled: Labelled): BulletinFields | null {
  const { author = '', unit = '', credit = '' } = labelled;
  const { byline, photoCredit } = fields;
  if (author !== '' && (byline.author !== '' || byline.unit !== '')) return null;
  if (credit !== '' && photoCredit !== '') return null;
  return {
    ...fields,
    byline: author === '' ? byline : { author, unit },
    photoCredit: credit === '' ? photoCredit : credit,
  };
}
