/** Differences between two texts, wherever they are shown. */
export const differences = {
  removed: 'bỏ “{text}”',
  added: 'thêm “{text}”',
  place: 'Chỗ {n} trên {total}: {what}',
} as const;
