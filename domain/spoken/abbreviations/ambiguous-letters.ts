import type { Ambiguous } from './ambiguous.ts';

/** What closes letters and forms: on behalf of, filed by, paid in. */
export const LETTER_AMBIGUOUS: Readonly<Record<string, Ambiguous>> = {
  TM: {
    meanings: [
      { spoken: 'tiền mặt', before: /(?:dùng|bằng|thanh toán|chi trả|hình thức) $/u },
      {
        spoken: 'thay mặt',
        after: /^\.? ?(?:ubnd|hđnd|ban|đảng|ủy ban|uỷ ban|bch|btv|bcđ|hội|đoàn|chi)/u,
      },
      { spoken: 'thương mại', after: /^(?: và| -|-|&) ?(?:dv|dịch vụ)/u },
    ],
    others: ['thay mặt', 'tiền mặt', 'thương mại'],
  },
  VT: {
    meanings: [{ spoken: 'văn thư', before: /lưu ?[:,]? ?$/u }],
    others: ['văn thư', 'vận tải', 'viễn thông', 'vị trí'],
  },
};
