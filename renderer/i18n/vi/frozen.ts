/** What was approved is read as it was approved, though the station reads otherwise now. */
export const frozen = {
  title: 'Cách đọc nay khác bản đã duyệt (phiên bản {number}).',
  explain:
    'Bản đọc, lời đọc chép ra vẫn theo bản đã duyệt. Muốn đọc theo cách mới thì sửa bài và gửi duyệt lại.',
  difference: '“{written}”: đã duyệt “{before}”, nay “{now}”',
  silent: 'không đọc',
  more_other: 'Xem {count, number} chỗ nữa',
} as const;
