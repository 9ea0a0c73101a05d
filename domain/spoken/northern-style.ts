import type { HouseStyle } from './house-style.ts';

/** The northern broadcast standard, which most scripts follow. */
export const defaultHouseStyle: HouseStyle = {
  zeroTens: 'linh',
  thousand: 'nghìn',
  fourAfterTens: 'tư',
  fourthMonth: 'tư',
  earlyDay: 'mùng',
  years: 'full',
  decimals: 'number',
};
