import { z } from 'zod';

export { defaultHouseStyle } from './northern-style.ts';

/** How a station says what regions of the country say differently. One table: no grammar decides by itself. */
export const houseStyle = z.strictObject({
  /** 105: "một trăm linh năm" or "một trăm lẻ năm". */
  zeroTens: z.enum(['linh', 'lẻ']),
  /** 1.000: "một nghìn" or "một ngàn". */
  thousand: z.enum(['nghìn', 'ngàn']),
  /** 24: "hai mươi tư" or "hai mươi bốn". */
  fourAfterTens: z.enum(['tư', 'bốn']),
  /** tháng 4: "tháng tư" or "tháng bốn". The weekday is "thứ tư" everywhere. */
  fourthMonth: z.enum(['tư', 'bốn']),
  /** Before the days 1 to 10; empty where a station says neither. */
  earlyDay: z.enum(['mùng', 'mồng', '']),
  /** 2023: "hai nghìn không trăm hai mươi ba" or, short, "hai nghìn hai mươi ba". */
  years: z.enum(['full', 'short']),
  /** 1,45: "một phẩy bốn mươi lăm" or, digit by digit, "một phẩy bốn năm". */
  decimals: z.enum(['number', 'digits']),
});
export type HouseStyle = z.infer<typeof houseStyle>;
